import type { Place } from '@musubi/vocabulary';
import type { FlowLedger } from './flow-ledger.ts';
import type { ReadOptions } from './import-options.ts';
import { readCsv, type SourceFile } from './read-csv.ts';
import { refuseInput } from './refusal.ts';

/** What a table came to. */
export interface TableSums {
  readonly ledger: FlowLedger;
  /** Say where the table states the value added of an industry, by its position in [economy][sector]. */
  readonly placeOfValueAdded: (nj: number) => Place;
}

/** A published table, summed while it streamed by. */
export interface TableReading extends TableSums {
  readonly file: SourceFile;
}

/** A table that is being read line by line; either function may throw a Refusal. */
export interface TableScan {
  readonly take: (fields: readonly string[], line: number) => void;
  /** Called when the file is over, with the number of the line that would be next. */
  readonly finish: (nextLine: number) => TableSums;
}

/**
 * Stream a published table, never holding more than one line of it.
 *
 * @param begin - Recognises the layout by the first line and starts the scan.
 * @throws Refusal at the first place that breaks a rule.
 */
export async function readTable(
  path: string,
  begin: (fields: readonly string[], source: string) => TableScan,
  options: ReadOptions,
): Promise<TableReading> {
  const progress: { scan?: TableScan; line: number } = { line: 0 };
  const visit = (fields: readonly string[], line: number) => {
    progress.line = line;
    if (progress.scan === undefined) progress.scan = begin(fields, path);
    else progress.scan.take(fields, line);
  };
  const file = await readCsv(path, visit, options);
  if (progress.scan === undefined) {
    return refuseInput({ source: path, line: 1 }, 'an empty file', 'a line of labels');
  }
  return { file, ...progress.scan.finish(progress.line + 1) };
}
