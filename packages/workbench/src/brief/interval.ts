import type { Doubt } from '@musubi/vocabulary';
import type { Interval } from '../chart/interval-chart.ts';
import type { Band } from '../chart/whisker.ts';
import type { Edition } from './edition.ts';
import { doubtFigureId } from './figures/doubt-figures.ts';

/** The band of a figure for a chart, noted as shown; null where it has none. */
export function bandFor(
  { cite }: Edition,
  id: string,
  doubt: Doubt | null | undefined,
): Band | null {
  if (!doubt || doubt.low === null || doubt.high === null) return null;
  for (const statistic of ['low', 'high'] as const) cite(doubtFigureId(id, statistic));
  return { low: doubt.low, high: doubt.high };
}

/** The interval of a figure for a chart, noted as shown; null where it has none. */
export function intervalFor(
  edition: Edition,
  id: string,
  doubt: Doubt | null | undefined,
): Interval | null {
  const band = bandFor(edition, id, doubt);
  if (!doubt || band === null) return null;
  const { median, p25, p75 } = doubt;
  if (median === null || p25 === null || p75 === null) return null;
  for (const statistic of ['median', 'p25', 'p75'] as const) {
    edition.cite(doubtFigureId(id, statistic));
  }
  return { ...band, median, p25, p75 };
}
