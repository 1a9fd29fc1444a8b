import type { WorldManifest } from '@musubi/atlas';
import type { Answer, Doubted, Response } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

const origin = ['world', 'year', 'source'] as const;
const about = ['scenario', 'horizon', 'objective', 'budgetPercent'] as const;
const measureColumns = [
  ...about,
  'instrument',
  'actor',
  'target',
  'sector',
  'fromPercent',
  'toPercent',
  ...origin,
] as const;
const payerColumns = [
  ...about,
  'quantity',
  'of',
  'value',
  'low',
  'high',
  'signShare',
  'draws',
  'unit',
  ...origin,
] as const;

type World = Pick<WorldManifest, 'sources'>;

/** Write what each answer sets as CSV, one measure a row; a ban has no rates. */
export function measuresCsv(response: Response, world: World): string {
  const rows = response.answers.flatMap((answer) =>
    answer.measures.map((measure) => ({ ...sharedOf(response, answer, world), ...measure })),
  );
  return toCsv(
    measureColumns,
    rows.map((row) => measureColumns.map((column) => row[column])),
  );
}

/** Write who pays for each answer as CSV, one number a row: the two sides, then every economy without and with the answer. */
export function payersCsv(response: Response, world: World): string {
  const rows = response.answers.flatMap((answer) =>
    numbersOf(response, answer).map(({ value: given, ...number }) => {
      const { value, doubt } = given;
      const { low = null, high = null, signShare = null, draws = null } = doubt ?? {};
      const shared = sharedOf(response, answer, world);
      return { unit: 'usdMillion', ...shared, ...number, value, low, high, signShare, draws };
    }),
  );
  return toCsv(
    payerColumns,
    rows.map((row) => payerColumns.map((column) => row[column])),
  );
}

interface NumberRow {
  readonly quantity: string;
  /** Whose number it is. */
  readonly of: string;
  readonly value: Doubted | { readonly value: number | null; readonly doubt?: never };
  readonly unit?: string;
}

function numbersOf({ responders, targets }: Response, answer: Answer): NumberRow[] {
  const own = responders.join(' ');
  const harm = { value: answer.harmPerOwnLoss };
  return [
    { quantity: 'answer-to-responder', of: own, value: answer.responderUsdMillion },
    { quantity: 'answer-to-targets', of: targets.join(' '), value: answer.targetsUsdMillion },
    { quantity: 'harm-per-own-loss', of: own, value: harm, unit: 'ratio' },
    ...answer.economies.flatMap(({ economy: of, doubt, ...economy }): NumberRow[] => [
      { quantity: 'scenario', of, value: { value: economy.scenarioUsdMillion } },
      { quantity: 'answered', of, value: { value: economy.answeredUsdMillion, doubt } },
      {
        quantity: 'answered-real-income',
        of,
        value: { value: economy.answeredPercent },
        unit: 'percent',
      },
    ]),
  ];
}

function sharedOf(
  { scenario, horizon, world, version }: Response,
  { objective, budgetPercent }: Answer,
  { sources }: World,
) {
  const { title, publisher, year } = sources[0]!;
  return {
    scenario: scenario.id,
    horizon,
    objective,
    budgetPercent,
    world: world.id,
    year: world.year,
    source: `Musubi ${version} on ${title} (${publisher}, ${year})`,
  };
}
