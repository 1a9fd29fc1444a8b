import {
  economyName,
  type IndicatorReport,
  inEveryLanguage,
  type PromisesReport,
} from '@musubi/vocabulary';
import { textFor } from '../../../track/interchange/text-for.ts';
import { withDoubt } from '../../figures/doubt-figures.ts';
import { type Figure, figure, figureId } from '../../figures/figure.ts';
import { shownUnit } from '../warnings/alert-figures.ts';

/** The identifier of the finding. */
export const promisesId = 'promises';

type PromiseWorth = PromisesReport['worths'][number];

/** The identifier of what a promise is worth to a party, or to all members. */
export function worthFigureId({ code, worth }: PromiseWorth, economy = 'members'): string {
  return figureId(
    promisesId,
    code,
    worth.lever.clause ?? worth.lever.field,
    worth.horizon,
    economy,
  );
}

/** The identifier of a number of an indicator. */
export function indicatorFigureId(at: number, ...parts: readonly string[]): string {
  return figureId(promisesId, 'indicator', String(at), ...parts);
}

/** Find in which unit a brief shows an indicator, and by what its figures are multiplied. */
export function indicatorUnit({ indicator }: Pick<IndicatorReport, 'indicator'>) {
  return shownUnit(indicator.unit);
}

/** List every number that the chapter on promises shows. */
export function promiseFigures(report: PromisesReport): Figure[] {
  const source = `Musubi ${report.version}`;
  const count = (id: string, quantity: Figure['quantity'], value: number) =>
    figure({
      id: figureId(promisesId, id),
      finding: promisesId,
      quantity,
      value,
      unit: 'count',
      source,
    });
  return [
    count('priced', 'promises-priced', new Set(report.worths.map(({ code }) => code)).size),
    count('unknown', 'promises-unknown', report.ranking.notAppraised.length),
    ...report.worths.flatMap((one) => worthFigures(one)),
    ...report.indicators.flatMap((one, at) => indicatorFigures(one, at)),
  ];
}

function worthFigures(one: PromiseWorth): Figure[] {
  const { code, worth } = one;
  const title = worth.lever.title;
  const parties = [...worth.parties, { economy: null, ...worth.total }];
  return parties.flatMap(({ economy, worth: amount, doubt }) =>
    withDoubt(
      figure({
        id: worthFigureId(one, economy ?? undefined),
        finding: promisesId,
        scenario: worth.scenario.id,
        horizon: worth.horizon,
        economy,
        quantity: 'promise-worth',
        subject: inEveryLanguage((language) =>
          [
            code,
            title?.[language] ?? worth.lever.field,
            ...(economy === null ? [] : [economyName(economy, language)]),
          ].join(' · '),
        ),
        value: amount.usdMillion,
        unit: 'usdMillion',
        world: worth.world.id,
        year: worth.world.year,
        source: `Musubi ${worth.version}`,
      }),
      doubt?.usdMillion,
    ),
  );
}

function indicatorFigures(report: IndicatorReport, at: number): Figure[] {
  const { indicator, observations, revisions, commitment } = report;
  const { factor, unit } = indicatorUnit(report);
  const make = (
    parts: readonly string[],
    quantity: Figure['quantity'],
    period: string,
    value: number | null,
  ) =>
    figure({
      id: indicatorFigureId(at, ...parts),
      finding: promisesId,
      quantity,
      subject: inEveryLanguage(
        (language) => `${commitment} · ${textFor(indicator.name, language)} · ${period}`,
      ),
      year: Number(period.slice(0, 4)),
      value: value === null ? null : factor * value,
      unit,
      source: `Musubi ${report.version}: ${indicator.dataset}`,
    });
  const { baseline, target } = indicator;
  return [
    make(['baseline'], 'indicator-baseline', baseline.period, baseline.value),
    ...(target === null ? [] : [make(['target'], 'indicator-target', target.period, target.value)]),
    ...observations.flatMap(({ period, value, interval }) => [
      make([period], 'indicator-value', period, value),
      ...(interval === undefined
        ? []
        : [
            make([period, 'low'], 'indicator-low', period, interval[0]),
            make([period, 'high'], 'indicator-high', period, interval[1]),
          ]),
    ]),
    ...revisions.map(({ period, oldValue }, nth) =>
      make([period, 'old', String(nth)], 'indicator-old', period, oldValue),
    ),
  ];
}
