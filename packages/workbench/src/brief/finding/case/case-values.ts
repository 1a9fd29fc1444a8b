import type { CaseFigure, PolicyEvent, WarningReport } from '@musubi/vocabulary';
import type { LoadedSeries } from '../../../warn/loaded-series.ts';
import { daysBetween, monthNumber, monthText } from '../../../warn/month.ts';
import { valueIn } from '../../../warn/series-values.ts';
import { shownUnit } from '../warnings/alert-figures.ts';

/** What the figures of a case are computed from. */
export interface CaseData {
  readonly series: ReadonlyMap<string, LoadedSeries>;
  readonly events: readonly PolicyEvent[];
  readonly report: WarningReport;
}

/** A computed figure with its unit; a date where the case asks for one. */
export type CaseValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'date'; readonly date: string };

/**
 * Compute a figure of a case.
 *
 * @returns the figure, or null where a month is not known, or there is no such series, event or alert.
 */
export function caseValue(figure: CaseFigure, data: CaseData): CaseValue | null {
  if (figure.take === 'alert-date' || figure.take === 'alert-days') return alertValue(figure, data);
  const one = data.series.get(figure.series);
  if (one === undefined) return null;
  const { factor, unit } = shownUnit(one.about.unit);
  switch (figure.take) {
    case 'month':
      return numberOf(valueIn(one, figure.month) * factor, unit);
    case 'total':
      return numberOf(totalOf(one, figure.over) * factor, unit);
    case 'share':
      return numberOf(
        (100 * totalOf(one, figure.over)) / totalOf(data.series.get(figure.in), figure.over),
        'percent',
      );
    case 'change':
      return numberOf(100 * (totalOf(one, figure.to) / totalOf(one, figure.from) - 1), 'percent');
    case 'unit-value':
      return numberOf(
        totalOf(one, figure.over) / totalOf(data.series.get(figure.mass), figure.over),
        'US$/kg',
      );
  }
}

function numberOf(value: number, unit: string): CaseValue | null {
  return Number.isFinite(value) ? { kind: 'number', value, unit } : null;
}

function totalOf(series: LoadedSeries | undefined, [from, to]: readonly [string, string]): number {
  if (series === undefined) return Number.NaN;
  let total = 0;
  for (let month = monthNumber(from); month <= monthNumber(to); month++)
    total += valueIn(series, monthText(month));
  return total;
}

function alertValue(
  { take, series, event: named }: Extract<CaseFigure, { take: `alert-${string}` }>,
  { report, events }: CaseData,
): CaseValue | null {
  const event = events.find(({ id }) => id === named);
  if (event === undefined) return null;
  const from = event.effective ?? event.announced;
  const alert = report.alerts
    .filter((one) => one.series === series && one.published >= from)
    .at(-1);
  if (alert === undefined) return null;
  return take === 'alert-date'
    ? { kind: 'date', date: alert.published }
    : { kind: 'number', value: daysBetween(from, alert.published), unit: 'days' };
}
