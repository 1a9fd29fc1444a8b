import type { Doubt } from '@musubi/vocabulary';
import { type Figure, figureId, type Statistic } from './figure.ts';

/** The drivers of a figure that have rows: those that move it most. */
const driversShown = 3;

const percent = (share: number | null) => (share === null ? null : share * 100);

/** The statistics of a doubt that are written, with the unit of those that do not have the figure's own. */
const statistics: Readonly<
  Record<Exclude<Statistic, 'driver'>, readonly [(doubt: Doubt) => number | null, string?]>
> = {
  median: [({ median }) => median],
  low: [({ low }) => low],
  high: [({ high }) => high],
  p25: [({ p25 }) => p25],
  p75: [({ p75 }) => p75],
  sign: [({ signShare }) => percent(signShare), 'percent'],
  draws: [({ draws }) => draws, 'count'],
  failed: [({ failed }) => failed, 'count'],
};

/** The identifier of what the draws say of a figure. */
export function doubtFigureId(figure: string, statistic: Exclude<Statistic, 'driver'>): string {
  return `${figure}.${statistic}`;
}

/** The identifier of the rank correlation of a figure with a parameter. */
export function driverFigureId(figure: string, parameter: string): string {
  return `${figure}.${figureId(parameter)}`;
}

/** List what the draws say of a figure: one figure a statistic, and one for each of its main drivers. */
function doubtFigures(of: Figure, doubt: Doubt | null | undefined): Figure[] {
  if (doubt === null || doubt === undefined) return [];
  const ofDraws = Object.entries(statistics) as [
    Exclude<Statistic, 'driver'>,
    (typeof statistics)['median'],
  ][];
  return [
    ...ofDraws.map(([statistic, [read, unit = of.unit]]) => ({
      ...of,
      id: doubtFigureId(of.id, statistic),
      statistic,
      value: read(doubt),
      unit,
    })),
    ...doubt.drivers.slice(0, driversShown).map(({ parameter, rankCorrelation }) => ({
      ...of,
      id: driverFigureId(of.id, parameter),
      statistic: 'driver' as const,
      parameter,
      value: rankCorrelation,
      unit: 'ratio',
    })),
  ];
}

/** A figure followed by what the draws say of it. */
export function withDoubt(of: Figure, doubt: Doubt | null | undefined): Figure[] {
  return [of, ...doubtFigures(of, doubt)];
}
