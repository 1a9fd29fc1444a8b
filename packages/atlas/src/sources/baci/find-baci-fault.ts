import type { Problem } from '@musubi/vocabulary';
import type { ReadOptions } from '../import-options.ts';
import { readCsv } from '../read-csv.ts';
import { Refusal, refuseInput } from '../refusal.ts';
import { requireHeader } from './read-codes.ts';
import { baciColumns, baciPatterns } from './row-format.ts';

/** What the rows of a BACI file must agree with. */
export interface BaciExpectation {
  readonly year: number;
  /** The codes of economies, and the file that lists them, for messages. */
  readonly countries: { has(code: number): boolean };
  readonly countriesFrom: string;
  /** The codes of products; every code of the right form if left out. */
  readonly products?: ReadonlySet<string> | undefined;
  /** A flow that stands twice, where one is known: it is looked for instead of anything else. */
  readonly repeated?: readonly [exporter: number, importer: number, product: number] | undefined;
}

const expected: Readonly<Record<keyof typeof baciPatterns, string>> = {
  i: 'the code of an exporter',
  j: 'the code of an importer',
  k: 'a product of HS: six digits, chapter 01 to 97',
  v: 'a value in US$ thousand: a decimal number, not negative',
  q: 'a quantity in metric tons: a decimal number, not negative, or NA',
};

const patterns = Object.entries(baciPatterns).map(
  ([column, pattern]) =>
    [column as keyof typeof baciPatterns, RegExp(`^ *(?:${pattern}) *$`)] as const,
);

/**
 * Read a BACI file slowly and find the first thing that is wrong with it, by line and column.
 *
 * The import itself reads with DuckDB, which is many times faster but says neither; this is called when the import has found
 * that something is wrong.
 *
 * @returns the problem; undefined where nothing is wrong.
 */
export async function findBaciFault(
  file: string,
  expectation: BaciExpectation,
  options: ReadOptions = {},
): Promise<Problem | undefined> {
  let firstLine: number | undefined;
  try {
    await readCsv(
      file,
      (fields, line) => {
        if (line === 1) return requireHeader(fields, baciColumns, file);
        requireCells(fields, file, line);
        if (expectation.repeated === undefined) return requireRow(fields, expectation, file, line);
        if (!isSame(fields, expectation.repeated)) return;
        if (firstLine !== undefined) refuseRepeated(fields, file, line, firstLine);
        firstLine = line;
      },
      options,
    );
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

function requireCells(fields: readonly string[], source: string, line: number): void {
  if (fields.length === baciColumns.length) return;
  refuseInput(
    { source, line },
    `${fields.length} cells`,
    `${baciColumns.length} cells: ${baciColumns.join()}`,
  );
}

function requireRow(
  fields: readonly string[],
  { year, countries, countriesFrom, products }: BaciExpectation,
  source: string,
  line: number,
): void {
  const place = (column: number) => ({ source, line, column, field: baciColumns[column - 1]! });
  if (fields[0]!.trim() !== String(year)) refuseInput(place(1), fields[0]!, `the year ${year}`);
  for (const [at, [column, pattern]] of patterns.entries())
    if (!pattern.test(fields[at + 1]!))
      refuseInput(place(at + 2), fields[at + 1]!, expected[column]);
  for (const at of [1, 2])
    if (!countries.has(Number(fields[at])))
      refuseInput(place(at + 1), fields[at]!, `a code of ${countriesFrom}`);
  const product = fields[3]!.trim().padStart(6, '0');
  if (products && !products.has(product))
    refuseInput(place(4), product, 'a code of the file of products');
}

function isSame(fields: readonly string[], repeated: NonNullable<BaciExpectation['repeated']>) {
  return repeated.every((code, at) => Number(fields[at + 1]) === code);
}

function refuseRepeated(
  fields: readonly string[],
  source: string,
  line: number,
  firstLine: number,
): never {
  const flow = fields.slice(1, 4).join();
  return refuseInput({ source, line }, `${flow} again, as in line ${firstLine}`, 'each flow once');
}
