import type { Propagation } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

const columns = [
  'subject',
  'year',
  'node',
  'economy',
  'quantity',
  'value',
  'low',
  'high',
  'unit',
  'generated',
  'source',
] as const;

/**
 * Write what each stage, economy and node loses, and when it stops, as CSV, one number a row. A day that never comes is
 * empty; low and high are the earliest and the latest day.
 */
export function propagationCsv(propagation: Propagation): string {
  const rows = [
    ...propagation.economies.flatMap((row) => effectRows({ node: '', ...row })),
    ...propagation.nodes.flatMap((row) => effectRows({ economy: '', ...row })),
    ...propagation.stages.flatMap(effectRows),
    ...propagation.bridging.map(({ input, economy, stockDays }) => ({
      node: input,
      economy,
      quantity: 'bridging-stock',
      ...stockDays,
      unit: 'day',
    })),
  ];
  const shared = sharedOf(propagation);
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => ({ ...shared, ...row })[column])),
  );
}

function effectRows({
  node,
  economy,
  lossPercent,
  lossUsdMillion,
  belowHalfDay,
  stoppedDay,
}: Pick<
  Propagation['stages'][number],
  'node' | 'economy' | 'lossPercent' | 'lossUsdMillion' | 'belowHalfDay' | 'stoppedDay'
>) {
  const day = ({ value, earliest, latest }: typeof stoppedDay) => ({
    value,
    low: earliest,
    high: latest,
    unit: 'day',
  });
  return [
    { node, economy, quantity: 'output-lost', ...lossPercent, unit: 'percent' },
    { node, economy, quantity: 'output-lost', ...lossUsdMillion, unit: 'usdMillion' },
    { node, economy, quantity: 'below-half', ...day(belowHalfDay) },
    { node, economy, quantity: 'stopped', ...day(stoppedDay) },
  ];
}

const seriesColumns = ['subject', 'node', 'economy', 'day', 'outputPercent', 'generated'] as const;

/** Write the output of each node and of each economy, day by day, as CSV. */
export function seriesCsv(propagation: Propagation): string {
  const { subject, generated } = sharedOf(propagation);
  const rows = [
    ...propagation.nodes.map(({ node, series }) => ({ node, economy: '', series })),
    ...propagation.economies.map(({ economy, series }) => ({ node: '', economy, series })),
  ].flatMap(({ series, node, economy }) =>
    series.map((percent, day) => [subject, node, economy, day, percent, generated]),
  );
  return toCsv(seriesColumns, rows);
}

function sharedOf({ subject, version, sources }: Propagation) {
  const [first] = sources;
  const on =
    first === undefined ? subject.id : `${first.title} (${first.publisher}, ${first.year})`;
  return {
    subject: subject.id,
    year: subject.year,
    generated: subject.generated ? 'yes' : 'no',
    source: `Musubi ${version} on ${on}`,
  };
}
