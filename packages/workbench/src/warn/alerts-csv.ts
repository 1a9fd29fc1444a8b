import type { WarningReport } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

const columns = [
  'series',
  'published',
  'month',
  'since',
  'by',
  'severity',
  'value',
  'expected',
  'unit',
  'fall',
  'score',
  'lowMonths',
  'ended',
  'end',
  'events',
  'suppressed',
  'source',
] as const;

/** Write the alerts of a report as CSV, one a row, the latest first. */
export function alertsCsv({ alerts, series }: WarningReport): string {
  const about = new Map(series.map((one) => [one.id, one]));
  return toCsv(
    columns,
    alerts.map(({ hints, suppressed, ...alert }) => {
      const { unit, source } = about.get(alert.series)!;
      const row = {
        ...alert,
        unit,
        events: hints.map(({ event }) => event).join(' '),
        suppressed: suppressed?.reason ?? null,
        source: source === null ? null : `${source.title} (${source.publisher}, ${source.year})`,
      };
      return columns.map((column) => row[column]);
    }),
  );
}
