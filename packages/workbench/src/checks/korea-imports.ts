import { join } from 'node:path';
import { supplierShares } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import type { Measurement, Procedure } from './procedure.ts';
import { referenceRows } from './reference-rows.ts';

type Row = Readonly<Record<string, string>>;

const hydrogenFluoride = '2811111000';
const permanentMagnets = '850511';

/** Recompute Korea's imports of hydrogen fluoride from Japan, from its monthly customs data. */
export const koreaHydrogenFluoride: Procedure = async ({ reference }) => {
  const file = 'korea_customs_hsk10_monthly_2000_2021.csv.gz';
  const rows = await referenceRows(join(reference, file));
  if (!rows.ok) return rows;
  const imports = rows.value.filter(({ hsk10 }) => hsk10 === hydrogenFluoride);
  const read = (row: Row) => ({
    year: row.period!.slice(0, 4),
    supplier: row.partner!,
    usd: Number(row.import_usd),
  });
  return ok(
    ['2018', '2019', '2020'].flatMap((year) => [
      ...importsFrom('JPN', year, imports.map(read), { amount: 'imports from Japan' }),
      ...importsFrom('JPN', year, imports.map(read), { share: 'share of Japan' }),
    ]),
  );
};

/** Recompute Korea's imports of permanent magnets from China, from BACI. */
export const koreaPermanentMagnets: Procedure = async ({ reference }) => {
  const file = 'baci_critical_materials_2015_2024_ge100k.csv.gz';
  const rows = await referenceRows(join(reference, file));
  if (!rows.ok) return rows;
  const imports = rows.value
    .filter(({ hs6, importer }) => hs6 === permanentMagnets && importer === 'KOR')
    .map(({ year, exporter, value_usd }) => ({
      year: year!,
      supplier: exporter!,
      usd: Number(value_usd),
    }));
  return ok(
    ['2022', '2023'].flatMap((year) =>
      importsFrom('CHN', year, imports, { share: 'share of China' }),
    ),
  );
};

interface Import {
  readonly year: string;
  readonly supplier: string;
  readonly usd: number;
}

/** Give the imports from a supplier in a year, as US$ million or as a percentage of all imports. */
function importsFrom(
  supplier: string,
  year: string,
  imports: readonly Import[],
  names: { readonly amount: string } | { readonly share: string },
): Measurement[] {
  const bySupplier = new Map<string, number>();
  for (const each of imports)
    if (each.year === year)
      bySupplier.set(each.supplier, (bySupplier.get(each.supplier) ?? 0) + each.usd);
  if ('amount' in names) {
    const value = (bySupplier.get(supplier) ?? Number.NaN) / 1e6;
    return [{ quantity: names.amount, economy: year, value }];
  }
  const shares = supplierShares(Float64Array.from(bySupplier.values()));
  const share = shares?.[[...bySupplier.keys()].indexOf(supplier)];
  return [{ quantity: names.share, economy: year, value: 100 * (share?.low ?? Number.NaN) }];
}
