import type { PromisesReport } from '@musubi/vocabulary';
import { drawIntervalChart, type Interval } from '../../../chart/interval-chart.ts';
import { formatExact, formatNumber } from '../../../language/number-format.ts';
import { doubtFigureId } from '../../figures/doubt-figures.ts';
import { chartFigure, drawnForBoth } from '../../page/figure.ts';
import type { Markup } from '../../page/markup.ts';
import { sentences } from '../../page/sentences.ts';
import type { Pen } from '../../pen.ts';
import { worthFigureId } from './promise-figures.ts';

/** The chart of what each promise is worth to the members together, the largest first, with its band. */
export function worthFigure(pen: Pen, { worths }: PromisesReport): Markup | null {
  if (worths.length === 0) return null;
  const { t, language, cite } = pen;
  const signed = (value: number) => formatNumber(value, language, 'signed');
  const rows = worths
    .map((one) => {
      const id = worthFigureId(one);
      const value = cite(id).value!;
      const interval = one.worth.draws === null ? null : intervalOf(pen, id);
      const { horizon } = one.worth;
      const label = `${one.code} · ${t(`term.horizon.${horizon}`)}`;
      return { label, horizon, value, text: signed(value), interval };
    })
    .toSorted((a, b) => b.value - a.value);
  const list = rows
    .map(({ label: code, text: value, interval }) =>
      interval === null
        ? t('trackWorth.finding.worthItemBare', { code, value })
        : t('trackWorth.finding.worthItem', {
            code,
            value,
            low: signed(interval.low),
            high: signed(interval.high),
          }),
    )
    .join('; ');
  return chartFigure(pen, {
    id: 'promises-worth',
    caption: t('trackWorth.finding.worthCaption'),
    body: drawnForBoth((width) =>
      drawIntervalChart({
        groups: [{ heading: null, rows }],
        width,
        column: t('trackWorth.finding.worthColumn'),
        axis: t('trackWorth.finding.worthAxis'),
        alternative: t('trackWorth.finding.worthAlt', { list }),
        tick: (amount) => formatExact(amount, language),
      }),
    ),
    note: sentences(pen, [t('trackWorth.finding.worthNote')]),
  });
}

/** Read where the draws of a worth lie; null where every draw failed. */
function intervalOf({ cite }: Pen, id: string): Interval | null {
  const read = (statistic: 'low' | 'p25' | 'median' | 'p75' | 'high') =>
    cite(doubtFigureId(id, statistic)).value;
  const [low, p25, median, p75, high] = [
    read('low'),
    read('p25'),
    read('median'),
    read('p75'),
    read('high'),
  ];
  if (low === null || p25 === null || median === null || p75 === null || high === null) return null;
  return { low, p25, median, p75, high };
}
