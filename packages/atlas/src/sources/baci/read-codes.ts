import { findEconomy, type Problem, type Result } from '@musubi/vocabulary';
import { economyOfUnCode } from '../economy-codes.ts';
import { readCsv } from '../read-csv.ts';
import { refuseInput, resultOf } from '../refusal.ts';

const countryColumns = ['country_code', 'country_name', 'country_iso2', 'country_iso3'];
const productColumns = ['code', 'description'];

/** BACI's mark of "Other Asia, not elsewhere specified", which by convention stands for Taiwan. */
const otherAsia = 'S19';

/**
 * Read `country_codes_V….csv`: which economy each of BACI's codes stands for.
 *
 * The file's alpha-3 code holds; `S19` is Taiwan. Where the file has none, Musubi's own table of the codes helps, and what is
 * then still without an alpha-3 code keeps its number: `M849`.
 */
export async function readBaciCountries(
  file: string,
): Promise<Result<ReadonlyMap<number, string>, Problem>> {
  const economies = new Map<number, string>();
  return resultOf(async () => {
    await readTable(file, countryColumns, ([code, , , iso3], line) => {
      const number = wholeNumber(code!, file, line, countryColumns[0]!);
      if (economies.has(number))
        refuseInput({ source: file, line, column: 1 }, code!, 'each code once');
      economies.set(number, economyOf(number, iso3!.trim()));
    });
    return economies;
  });
}

/** Read `product_codes_HS…_V….csv`: the six-digit codes that BACI uses. */
export async function readBaciProducts(
  file: string,
): Promise<Result<ReadonlySet<string>, Problem>> {
  const products = new Set<string>();
  return resultOf(async () => {
    await readTable(file, productColumns, ([code], line) => {
      const number = wholeNumber(code!, file, line, productColumns[0]!);
      products.add(String(number).padStart(6, '0'));
    });
    return products;
  });
}

function economyOf(code: number, iso3: string): string {
  if (iso3 === otherAsia) return 'TWN';
  if (findEconomy(iso3) || /^[A-Z][A-Z0-9]{2}$/.test(iso3)) return iso3;
  return economyOfUnCode(code) ?? `M${code}`;
}

async function readTable(
  file: string,
  columns: readonly string[],
  visit: (fields: readonly string[], line: number) => void,
): Promise<void> {
  await readCsv(file, (fields, line) => {
    if (line === 1) return requireHeader(fields, columns, file);
    if (fields.length !== columns.length)
      refuseInput({ source: file, line }, `${fields.length} cells`, `${columns.length} cells`);
    visit(fields, line);
  });
}

/** Refuse a file that does not begin with the columns of its format. */
export function requireHeader(
  fields: readonly string[],
  columns: readonly string[],
  file: string,
): void {
  if (fields.map((field) => field.trim()).join() === columns.join()) return;
  refuseInput({ source: file, line: 1 }, fields.join(), `the header ${columns.join()}`);
}

function wholeNumber(text: string, source: string, line: number, field: string): number {
  if (/^\s*\d{1,6}\s*$/.test(text)) return Number(text);
  return refuseInput({ source, line, column: 1, field }, text, 'a code of up to six digits');
}
