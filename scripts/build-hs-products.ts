/**
 * Write the vocabulary's table of selected HS 2022 products from the reference list and from our own list of the
 * other products that the shipped chains name (`hs-products-of-chains.csv`).
 *
 * Only the names written for this project and the ISIC class are taken; no text of the Harmonized System is.
 * Run: `npx tsx scripts/build-hs-products.ts` where the reference data are, in `$MUSUBI_REFERENCE_DATA` or
 * `../shared/data`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reference =
  process.env.MUSUBI_REFERENCE_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const source = join(reference, 'products', 'hs_selected_en_ja_ko.csv');
const ofChains = fileURLToPath(new URL('hs-products-of-chains.csv', import.meta.url));
const target = fileURLToPath(new URL('../packages/vocabulary/src/hs-rows.ts', import.meta.url));

/**
 * ISIC classes that the concordance through ISIC Rev. 3 gets wrong, because there semiconductor machines and
 * circuits fall to class 3190; Eurostat's CPA 2.1 has them under 28.99.20 and 26.11.30.
 */
const corrections: Readonly<Record<string, string>> = { 848620: '2829', 854239: '2610' };

/** Names whose reference text speaks of an older revision. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  811292: [
    'Unwrought gallium, germanium, indium, niobium, vanadium',
    'ガリウム・ゲルマニウム・インジウム等の塊',
    '갈륨·게르마늄·인듐 등(괴)',
  ],
};

const [header, ...records] = readRecords(source);
const column = (name: string) => header!.indexOf(name);
const selected = records
  .filter((record) => record[column('valid_in')]?.split(' ').includes('HS2022'))
  .map((record) => {
    const hs6 = record[column('hs6')]!;
    const names = ['name_en', 'name_ja', 'name_ko'].map((name) => record[column(name)]!);
    return [
      hs6,
      corrections[hs6] ?? record[column('isic4')]!,
      ...(renamed[hs6] ?? names.map((name) => name.replace(/\s*[(（]HS2022[)）]$/, ''))),
    ];
  });
const named = readRecords(ofChains)
  .slice(1)
  .map((record) => record.slice(0, 5));
const rows = [...selected, ...named].sort(([a], [b]) => Number(a) - Number(b));

const lines = rows.map((row) => `  [${row.map((cell) => `'${cell}'`).join(', ')}],`);
if (new Set(rows.map(([hs6]) => hs6)).size < rows.length) throw new Error('a code is named twice');
if (lines.some((line) => line.split("'").length !== 11)) throw new Error('a name holds a quote');
writeFileSync(
  target,
  `// Written by scripts/build-hs-products.ts; do not edit.

/**
 * Selected products of HS 2022: chips, batteries, 5G and magnets, with what they are made of and by.
 *
 * Columns: HS 2022 code, ISIC Rev. 4 class, short name in English, Japanese and Korean. The names are
 * Musubi's own, not official texts; the classes come from the concordance HS–ISIC Rev. 3–ISIC Rev. 4,
 * those of products that only the chains name were set by hand from the contents of the classes.
 * @see https://github.com/insongkim/concordance (MIT), corrected by Eurostat's CPA 2.1 where it errs
 */
// biome-ignore format: one product a line
export const hsRows: readonly (readonly [string, string, string, string, string])[] = [
${lines.join('\n')}
];
`,
);

function readRecords(path: string): string[][] {
  return readFileSync(path, 'utf8').trim().split(/\r?\n/).map(splitCsv);
}

function splitCsv(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}
