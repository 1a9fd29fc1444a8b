import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { refuseInput } from '../refusal.ts';

/** A row of a table of the ETO data. */
export interface EtoRow<Column extends string> {
  /** The cells by column, without blanks around them; a column that the file lacks is empty. */
  readonly cells: Readonly<Record<Column, string>>;
  /** Refuse a cell, by its line and column in the file. */
  refuse(column: Column, expected: string): never;
  /** Where the row begins, for messages: `provision.csv, line 7`. */
  readonly where: string;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Read a table of the ETO data, whose texts have line breaks of their own.
 *
 * @param required - the columns that the file must have.
 * @param optional - the columns that some releases have.
 * @throws Refusal when the file is not there, is no CSV, or lacks a column.
 */
export async function readEtoTable<Column extends string>(
  folder: string,
  name: string,
  required: readonly Column[],
  optional: readonly Column[] = [],
): Promise<readonly EtoRow<Column>[]> {
  const source = join(folder, name);
  const text = await readFile(source, 'utf8').catch((error: NodeJS.ErrnoException) =>
    refuseInput(
      { source },
      `a file that cannot be opened (${error.code})`,
      `${name} of the ETO data`,
    ),
  );
  const [header, ...records] = parseRecords(text, source);
  const names = header?.record.map((cell) => cell.trim()) ?? [];
  const lacking = required.find((column) => !names.includes(column));
  if (lacking !== undefined)
    refuseInput({ source, line: 1 }, names.join() || 'an empty file', `a column ${lacking}`);
  let line = header!.info.lines + 1;
  return records.map(({ record, info }) => {
    const begins = line;
    line = info.lines + 1;
    const entries = [...required, ...optional].map((column) => [
      column,
      record[names.indexOf(column)]?.trim() ?? '',
    ]);
    const cells: Readonly<Record<Column, string>> = Object.fromEntries(entries);
    return {
      cells,
      where: `${name}, line ${begins}`,
      refuse(column, expected) {
        const place = { source, line: begins, column: names.indexOf(column) + 1, field: column };
        return refuseInput(place, cells[column] || 'an empty cell', expected);
      },
    };
  });
}

function parseRecords(text: string, source: string): CsvRecord[] {
  try {
    return parse(text, { bom: true, info: true, skipEmptyLines: true }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = { source, line: Number(error.lines) };
    return refuseInput(place, error.message, 'a line with as many cells as the header');
  }
}
