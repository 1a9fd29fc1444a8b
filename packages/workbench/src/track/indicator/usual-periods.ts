import type { Indicator } from '@musubi/vocabulary';
import type { Gauge } from '../measure/gauge.ts';
import { monthsTo } from '../status/months-to.ts';

const year = /^\d{4}$/u;

/** List the periods that are observed where none are named: all that the data have after the baseline; years if the baseline is one. */
export function usualPeriods(
  { baseline }: Pick<Indicator, 'baseline'>,
  { periods }: Pick<Gauge, 'periods'>,
): string[] {
  const own = year.test(baseline.period) ? periods.map((period) => period.slice(0, 4)) : periods;
  return [...new Set(own)].filter((period) => monthsTo(baseline.period, period) > 0);
}
