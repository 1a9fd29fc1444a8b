import { complementarity, valueAddedExports } from '@musubi/economics';
import type { EconomyExposure } from '@musubi/vocabulary';
import type { Exposed, PlacedBlock } from './sector-exposure.ts';
import { goodsOf, type WorldTable } from './world-table.ts';

/** Measure a whole economy: value added in its exports, and how the exports of another fit its imports. */
export function economyExposure(
  table: WorldTable,
  importer: PlacedBlock,
  on: PlacedBlock | null,
): Exposed<EconomyExposure> {
  const { world, system, valueAddedShare_nj, export_nj, exportsDomestic_nj } = table;
  const J = system.sectors;
  const [n, ...others] = importer.positions;
  const fit = on?.positions.every((o) => !importer.positions.includes(o)) ? on : null;
  const value = { importer: importer.code, complementarity: fit && fitOf(table, importer, fit) };
  if (n === undefined || others.length > 0)
    return { value: { ...value, exportsDomestic: null, valueAddedExports: null }, endings: [] };
  const final_nk = world.arrays.final_nk;
  const absorbed = valueAddedExports(system, { valueAddedShare_nj, final_nk }, n);
  let [domestic, exports] = [0, 0];
  for (let nj = n * J; nj < (n + 1) * J; nj++) {
    domestic += export_nj[nj]! * exportsDomestic_nj[nj]!;
    exports += export_nj[nj]!;
  }
  return {
    value: {
      ...value,
      exportsDomestic: exports > 0 ? domestic / exports : null,
      valueAddedExports: exports > 0 ? absorbed.ratio : null,
    },
    endings: [absorbed],
  };
}

/** Michaely's index of a block's imports of goods and another's exports of them. */
function fitOf(
  { world, system, goods, export_nj }: WorldTable,
  importer: PlacedBlock,
  exporter: PlacedBlock,
): number | null {
  const { economies: N, sectors: J } = system;
  const import_nj = new Float64Array(N * J);
  for (let jni = 0; jni < world.arrays.trade_jni.length; jni++) {
    const n = Math.floor(jni / N) % N;
    if (importer.positions.includes(n) && !importer.positions.includes(jni % N))
      import_nj[n * J + Math.floor(jni / (N * N))]! += world.arrays.trade_jni[jni]!;
  }
  const sumOf = (values_nj: Float64Array, positions: readonly number[]) => {
    const chosen = goodsOf(values_nj, N, J, goods);
    return Float64Array.from(goods, (_, g) =>
      positions.reduce((sum, n) => sum + chosen[n * goods.length + g]!, 0),
    );
  };
  const imports = sumOf(import_nj, importer.positions);
  const exports = sumOf(export_nj, exporter.positions);
  return imports.some((x) => x > 0) && exports.some((x) => x > 0)
    ? complementarity(imports, exports)
    : null;
}
