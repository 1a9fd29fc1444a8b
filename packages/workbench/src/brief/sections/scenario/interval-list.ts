import type { IntervalGroup } from '../../../chart/interval-chart.ts';
import { formatNumber } from '../../../language/number-format.ts';
import type { Edition } from '../../edition.ts';

/** Write the rows of an interval plot as a list, for its text alternative. */
export function intervalList({ t, language }: Edition, groups: readonly IntervalGroup[]): string {
  const signed = (amount: number) => formatNumber(amount, language, 'signed');
  return groups
    .flatMap(({ heading, rows }) =>
      rows.map(({ label, text, interval }) => {
        const given = { label: heading === null ? label : `${heading}, ${label}`, value: text };
        return interval === null
          ? t('doubt.chart.item', given)
          : t('doubt.chart.itemWithBand', {
              ...given,
              low: signed(interval.low),
              high: signed(interval.high),
            });
      }),
    )
    .join('; ');
}
