import { join } from 'node:path';
import { supplierShares } from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import type { Measurement, Procedure } from './procedure.ts';
import { referenceRows } from './reference-rows.ts';

type Row = Readonly<Record<string, string>>;

const permanentMagnets = '850511';
const file = 'baci_critical_materials_2015_2024_ge100k.csv.gz';

/** Recompute the share of China in Korea's imports of permanent magnets, from BACI. */
export const koreaPermanentMagnets: Procedure = async ({ reference }) => {
  const rows = await referenceRows(join(reference, file));
  if (!rows.ok) return rows;
  const imports = rows.value.filter(
    ({ hs6, importer }) => hs6 === permanentMagnets && importer === 'KOR',
  );
  return ok(['2022', '2023'].map((year) => shareOfChina(year, imports)));
};

function shareOfChina(asked: string, imports: readonly Row[]): Measurement {
  const bySupplier = new Map<string, number>();
  for (const { year, exporter, value_usd } of imports)
    if (year === asked)
      bySupplier.set(exporter!, (bySupplier.get(exporter!) ?? 0) + Number(value_usd));
  const shares = supplierShares(Float64Array.from(bySupplier.values()));
  const share = shares?.[[...bySupplier.keys()].indexOf('CHN')];
  const value = 100 * (share?.low ?? Number.NaN);
  return { quantity: `share of China in ${asked}`, economy: 'KOR', value };
}
