import type { WorldManifest } from '@musubi/atlas';
import type { Answer, Doubt, LocalText, Response } from '@musubi/vocabulary';
import { economyName, inEveryLanguage } from '@musubi/vocabulary';
import { everyTranslation } from '../../language/every-translation.ts';
import { measuresShown } from '../select.ts';
import { withDoubt } from './doubt-figures.ts';
import { type Figure, figure, figureId, type Quantity } from './figure.ts';
import { originOf } from './origin-of.ts';

/** The identifier of a figure of an answer, or of what follows the answers. */
export function responseFigureId(
  { scenario, horizon }: Pick<Response, 'scenario' | 'horizon'>,
  of: Answer['objective'] | 'replies',
  ...parts: readonly string[]
): string {
  return figureId(scenario.id, horizon, 'response', of, ...parts);
}

interface Given {
  readonly id: readonly string[];
  readonly quantity: Quantity;
  readonly value: number | null;
  readonly unit: string;
  readonly doubt?: Doubt | null;
  readonly economy?: string;
  readonly partner?: string;
  readonly sector?: string;
  readonly subject?: LocalText;
}

/** The sum of what an answer does to all outsiders, without it and with it. */
function outsidersOf({ economies }: Answer): { without: number; with: number } {
  const outsiders = economies.filter(({ role }) => role === 'outsider');
  return {
    without: outsiders.reduce((sum, each) => sum + each.scenarioUsdMillion, 0),
    with: outsiders.reduce((sum, each) => sum + each.answeredUsdMillion, 0),
  };
}

function headlineFigures({ responders, targets }: Response, answer: Answer): Given[] {
  const names = (codes: readonly string[]) =>
    inEveryLanguage((language) => codes.map((code) => economyName(code, language)).join(', '));
  return [
    {
      id: ['responder'],
      quantity: 'answer-responder',
      subject: names(responders),
      unit: 'usdMillion',
      ...answer.responderUsdMillion,
    },
    {
      id: ['targets'],
      quantity: 'answer-targets',
      subject: names(targets),
      unit: 'usdMillion',
      ...answer.targetsUsdMillion,
    },
    { id: ['harm'], quantity: 'harm-per-loss', value: answer.harmPerOwnLoss, unit: 'ratio' },
    { id: ['budget'], quantity: 'loss-budget', value: answer.budgetPercent, unit: 'percent' },
    { id: ['measures'], quantity: 'measures', value: answer.measures.length, unit: 'count' },
    {
      id: ['more-measures'],
      quantity: 'more-measures',
      value: Math.max(0, answer.measures.length - measuresShown),
      unit: 'count',
    },
  ];
}

function measureFigures({ measures }: Answer): Given[] {
  return measures.flatMap(({ actor, target, sector, fromPercent, toPercent }, at) =>
    fromPercent === null || toPercent === null
      ? []
      : [
          ['from', 'rate-before', fromPercent] as const,
          ['to', 'rate-after', toPercent] as const,
        ].map(
          ([name, quantity, value]): Given => ({
            id: ['measure', `${at + 1}`, name],
            quantity,
            value,
            unit: 'percent',
            economy: actor,
            partner: target,
            sector,
          }),
        ),
  );
}

function payerFigures(answer: Answer): Given[] {
  const outsiders = outsidersOf(answer);
  const subject = everyTranslation((t) => t('term.party.outsiders'));
  const common = { subject, unit: 'usdMillion' };
  return [
    ...answer.economies.flatMap(({ economy, ...pays }): Given[] => [
      {
        id: [economy, 'without'],
        quantity: 'without-answer',
        value: pays.scenarioUsdMillion,
        unit: 'usdMillion',
        economy,
      },
      {
        id: [economy, 'with'],
        quantity: 'with-answer',
        value: pays.answeredUsdMillion,
        unit: 'usdMillion',
        economy,
        doubt: pays.doubt,
      },
    ]),
    {
      id: ['outsiders', 'without'],
      quantity: 'without-answer',
      value: outsiders.without,
      ...common,
    },
    { id: ['outsiders', 'with'], quantity: 'with-answer', value: outsiders.with, ...common },
  ];
}

function searchFigures({ search }: Answer): Given[] {
  const count = (name: string, quantity: Quantity, value: number): Given => ({
    id: ['search', name],
    quantity,
    value,
    unit: 'count',
  });
  return [
    count('variables', 'search-variables', search.variables),
    { ...count('lowest', 'search-lowest', search.lowestPercent), unit: 'percent' },
    { ...count('highest', 'search-highest', search.highestPercent), unit: 'percent' },
    count('starts', 'search-starts', search.starts),
    count('optima', 'search-ends', search.optima),
    count('solves', 'solves', search.solves),
    count('gradients', 'gradients', search.gradients),
    count('grid', 'grid-points', search.gridPoints),
    count('at-highest', 'rates-at-highest', search.ratesAtHighest),
    {
      id: ['search', 'gain'],
      quantity: 'largest-gain',
      value: search.largestGainUsdMillion,
      unit: 'usdMillion',
    },
  ];
}

function replyFigures({ bestReplies }: Response): Given[] {
  if (bestReplies === null) return [];
  const { rounds, period } = bestReplies;
  return [
    ...rounds.flatMap(({ responderUsdMillion, allianceUsdMillion }, at): Given[] => {
      const common = { unit: 'usdMillion', subject: moveName(at + 1) };
      const id = `${at + 1}`;
      return [
        {
          id: [id, 'responder'],
          quantity: 'reply-responder',
          value: responderUsdMillion,
          ...common,
        },
        { id: [id, 'alliance'], quantity: 'reply-alliance', value: allianceUsdMillion, ...common },
      ];
    }),
    ...(period === null
      ? []
      : [{ id: ['period'], quantity: 'cycle-period', value: period, unit: 'count' } as const]),
    { id: ['moves'], quantity: 'reply-moves', value: rounds.length, unit: 'count' },
  ];
}

function moveName(number: number): LocalText {
  return everyTranslation((t) => t('response.move', { number }));
}

/** List every number of the answers to a scenario as a figure. */
export function responseFigures(response: Response, world: WorldManifest): Figure[] {
  const origin = originOf(response, world);
  const make = (of: Answer['objective'] | 'replies', given: readonly Given[]) =>
    given.flatMap(({ id, doubt, ...rest }) =>
      withDoubt(figure({ ...origin, ...rest, id: responseFigureId(response, of, ...id) }), doubt),
    );
  return [
    ...response.answers.flatMap((answer) =>
      make(answer.objective, [
        ...headlineFigures(response, answer),
        ...measureFigures(answer),
        ...payerFigures(answer),
        ...searchFigures(answer),
      ]),
    ),
    ...make('replies', replyFigures(response)),
  ];
}
