import { markdownTable } from '../report/markdown.ts';
import { type Target, verdict } from '../report/targets.ts';

/** What was measured, each work in a process of its own; times in seconds. */
export interface TradeMeasures {
  readonly import: Work;
  readonly query: Work & { readonly firstSeconds: number; readonly flowsSeconds: number };
  readonly textbook: Work & { readonly querySeconds: number };
}

interface Work {
  readonly rows: number;
  /** By the clock. */
  readonly seconds: number;
  /** Of the processors, over all threads. */
  readonly processor: number;
  readonly peakMib: number;
}

const importTarget: Target = { target: 40, stretch: 15 };
const queryTarget: Target = { target: 0.5, stretch: 0.1 };
const cores = 2;

/** Write the measures as a table; the textbook's are of a part of the rows, and are scaled to all of them. */
export function tradeTablesReport(measures: TradeMeasures, bytes: number, load: number): string {
  const { import: ours, query, textbook } = measures;
  const scale = ours.rows / textbook.rows;
  const seconds = (value: number) => `${value.toPrecision(3)} s`;
  const both = (work: Work) =>
    `${seconds(work.seconds)}, ${seconds(work.processor / cores)}, ${work.peakMib.toFixed(0)} MiB`;
  const bookImport = textbook.processor * scale;
  const bookQuery = textbook.querySeconds * scale;
  return [
    `${(ours.rows / 1e6).toFixed(1)} million flows, ${(bytes / 1e6).toFixed(0)} MB; other programs kept ${load.toFixed(1)} processors busy when this began.`,
    markdownTable(
      [
        'work',
        'by the clock, processor time / 2, peak memory',
        'target (stretch)',
        '',
        'textbook, scaled',
        'ratio',
      ],
      [
        [
          'CSV to Parquet, checked, sorted, hashed',
          both(ours),
          '40 (15) s',
          verdict(ours.processor / cores, importTarget),
          `${seconds(bookImport)}, one thread`,
          `${(bookImport / (ours.processor / cores)).toPrecision(3)} ×`,
        ],
        [
          `largest supplier of each of ${query.rows} products`,
          both(query),
          '0.5 (0.1) s',
          verdict(query.seconds, queryTarget),
          seconds(bookQuery),
          `${(bookQuery / query.seconds).toPrecision(3)} ×`,
        ],
        ['the same, first in the process', seconds(query.firstSeconds), '', '', '', ''],
        ['flows of two products', seconds(query.flowsSeconds), '', '', '', ''],
      ],
    ),
  ].join('\n\n');
}
