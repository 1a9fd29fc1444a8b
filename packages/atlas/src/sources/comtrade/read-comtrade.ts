import type { Problem, Result } from '@musubi/vocabulary';
import type { ReadOptions } from '../import-options.ts';
import { readCsv, type SourceFile } from '../read-csv.ts';
import { refuseInput, resultOf } from '../refusal.ts';
import { type ComtradeLayout, recogniseLayout } from './layout.ts';
import { type ComtradeReading, readComtradeRow } from './read-row.ts';
import { splitQuoted } from './split-quoted.ts';

/** What was read of a file of UN Comtrade. */
export interface ReadComtrade {
  readonly file: SourceFile;
  /** The edition of HS that its rows are in; undefined where no row was kept. */
  readonly nomenclature: string | undefined;
}

/**
 * Stream a file of UN Comtrade: CSV of today's interface or of the one before 2022, or the tab-separated text of its bulk downloads;
 * plain or gzip, in any encoding, because only codes and numbers are read.
 *
 * @param visit - called with each row and its line, counted from one.
 * @param nomenclature - the edition of HS that rows must be in; that of the first row if undefined.
 * @returns what was read, or the first problem with its line and column; two editions of HS in one table are one.
 */
export function readComtrade(
  file: string,
  visit: (reading: ComtradeReading, line: number) => void,
  nomenclature: string | undefined,
  options: ReadOptions = {},
): Promise<Result<ReadComtrade, Problem>> {
  let found = nomenclature;
  let layout: ComtradeLayout | undefined;
  let delimiter: ',' | '\t' = ',';
  const split = (text: string, source: string, line: number) => {
    if (line === 1 && text.includes('\t')) delimiter = '\t';
    const expected = 'fields that are plain or in closed quotation marks';
    return (
      splitQuoted(text, delimiter) ??
      refuseInput({ source, line }, 'a misplaced quotation mark', expected)
    );
  };
  const take = (fields: readonly string[], line: number) => {
    if (layout === undefined) {
      layout = recogniseLayout(fields, file);
      return;
    }
    const reading = readComtradeRow(fields, layout, file, line);
    if ('kept' in reading) {
      found ??= reading.kept.nomenclature;
      if (reading.kept.nomenclature !== found) {
        const column = layout.at.classification + 1;
        const expected = `${found}, as before: one edition of HS in one table`;
        refuseInput({ source: file, line, column }, reading.kept.nomenclature, expected);
      }
    }
    visit(reading, line);
  };
  return resultOf(async () => {
    const read = await readCsv(file, take, { ...options, encoding: 'latin1', split });
    if (layout === undefined) refuseInput({ source: file }, 'no line', 'a file of UN Comtrade');
    return { file: read, nomenclature: found };
  });
}
