import { guardCell, type IndicatorReport } from '@musubi/vocabulary';
import { toCsv } from '../../file/csv.ts';

const header = [
  'commitment',
  'party',
  'measure',
  'dataset',
  'unit',
  'attribution',
  'period',
  'value',
  'low',
  'high',
  'expected',
  'status',
  'vintage_sha256',
  'code_version',
  'computed_at',
  'revised_value',
];

/** Write the figures of indicators as CSV, with the figure that each one last replaced. */
export function indicatorsCsv(reports: readonly IndicatorReport[]): string {
  return toCsv(
    header,
    reports.flatMap(({ commitment, party, indicator, observations, revisions }) =>
      observations.map((one) => [
        commitment,
        party,
        indicator.measure,
        indicator.dataset,
        guardCell(indicator.unit),
        indicator.attribution,
        one.period,
        one.value,
        one.interval?.[0] ?? null,
        one.interval?.[1] ?? null,
        one.expected,
        one.status,
        one.vintageSha256,
        one.codeVersion,
        one.computedAt,
        revisions.findLast(({ period }) => period === one.period)?.oldValue ?? null,
      ]),
    ),
  );
}
