import {
  inEveryLanguage,
  type JudgedSeries,
  type SeriesAlert,
  type WarningReport,
} from '@musubi/vocabulary';
import { monthName } from '../../../warn/month-name.ts';
import { type Figure, figure, figureId } from '../../figures/figure.ts';

/** What a brief says of an alert in numbers. */
export type AlertNumber = 'value' | 'expected' | 'fall' | 'low-months';

/** Kilograms are shown in tonnes, US$ in millions, fractions in percent. */
const shown: Readonly<Record<string, { readonly factor: number; readonly unit: string }>> = {
  kg: { factor: 1e-3, unit: 't' },
  usd: { factor: 1e-6, unit: 'usdMillion' },
  fraction: { factor: 100, unit: 'percent' },
  'usd-per-kg': { factor: 1, unit: 'US$/kg' },
};

/** Find in which unit a brief shows the values of a series, and by what they are multiplied. */
export function shownUnit(unit: string): { readonly factor: number; readonly unit: string } {
  return shown[unit] ?? { factor: 1, unit };
}

/** The identifier of a number of an alert. */
export function alertFigureId({ series, month }: SeriesAlert, number: AlertNumber): string {
  return figureId('warnings', series, month, number);
}

/** List the numbers of the alerts, and the counts of the report. */
export function warningFigures({
  report,
  finding,
}: {
  report: WarningReport;
  finding: string;
}): Figure[] {
  const source = `Musubi ${report.version}`;
  const count = (id: string, value: number, quantity: Figure['quantity']) =>
    figure({ id: figureId(finding, id), finding, quantity, value, unit: 'count', source });
  const about = new Map(report.series.map((one) => [one.id, one]));
  return [
    count('series', report.series.length, 'series-judged'),
    count('alerts', report.alerts.length, 'alerts'),
    ...report.alerts.flatMap((alert) =>
      alertFigures(alert, about.get(alert.series)!, finding, source),
    ),
  ];
}

function alertFigures(
  alert: SeriesAlert,
  { title, unit, measure, source }: JudgedSeries,
  finding: string,
  version: string,
): Figure[] {
  const { factor, unit: own } = shownUnit(unit);
  const origin = source === null ? version : `${source.publisher}, ${source.title}; ${version}`;
  const make = (number: AlertNumber, quantity: Figure['quantity'], value: number, of: string) =>
    figure({
      id: alertFigureId(alert, number),
      finding,
      quantity,
      subject: inEveryLanguage(
        (language) => `${title[language]} · ${monthName(alert.month, language)}`,
      ),
      year: Number(alert.month.slice(0, 4)),
      value,
      unit: of,
      source: origin,
    });
  return [
    make('value', 'series-value', alert.value * factor, own),
    make('expected', 'series-expected', alert.expected * factor, own),
    make('fall', 'series-fall', 100 * alert.fall, measure === 'share' ? 'points' : 'percent'),
    make('low-months', 'low-months', alert.lowMonths, 'count'),
  ];
}
