import { join } from 'node:path';
import type { Problem, Result } from '@musubi/vocabulary';
import type { SourceTable } from '../../build/source-table.ts';
import { widestGap } from '../../world/identities.ts';
import type { WorldArrayName } from '../../world/manifest.ts';
import { worldArrayShape, worldCellName, worldSectorCell } from '../../world/shape.ts';
import { materialsOf, meanTariff, salesOf } from '../../world/sums.ts';
import { Refusal, resultOf } from '../refusal.ts';
import { type PlainMeta, readPlainMeta } from './meta.ts';
import { readNumbers } from './read-numbers.ts';

/** A folder of plain arrays, read. */
export interface PlainArrays {
  readonly meta: PlainMeta;
  readonly table: SourceTable;
}

/**
 * The largest relative gap between the stored output and value added and those the other arrays
 * imply.
 */
const tolerance = 1e-6;

/**
 * Read a table from plain arrays: `meta.json` beside little-endian float64 files.
 *
 * `trade` and `tariff` are [sector][importer][exporter], `use_fob` is [economy][input][using
 * sector], `final_fob`, `INV`, `X` and `VA` are [economy][sector]; each file's name ends in `.f64`.
 * The stored output X must equal sales and inventory change, and the stored value added VA what
 * materials and tariffs leave of it. Shares that may lie beside them (`io_share`, `va_share`)
 * follow from these and are not read.
 *
 * @returns The table, or the first Problem: a missing file, a wrong size, a number that is not
 *   finite or wrongly negative (named by economy and sector), an unknown or repeated code, or an
 *   identity that does not close.
 */
export function readPlainArrays(folder: string): Promise<Result<PlainArrays, Problem>> {
  return resultOf(async () => {
    const meta = await readPlainMeta(folder);
    const read = (file: string, name: WorldArrayName, mayBeNegative = false) =>
      readNamed(folder, meta, file, name, mayBeNegative);
    const table: SourceTable = {
      economies: meta.economies,
      sectors: meta.sectors,
      trade_jni: await read('trade', 'trade_jni'),
      tariff_jni: await read('tariff', 'tariff_jni'),
      use_nkj: await read('use_fob', 'use_nkj'),
      final_nk: await read('final_fob', 'final_nk'),
      inventory_nj: await read('INV', 'inventory_nj', true),
    };
    const output_nj = await read('X', 'output_nj');
    const valueAdded_nj = await read('VA', 'valueAdded_nj', true);
    checkStored(folder, table, output_nj, valueAdded_nj);
    return { meta, table };
  });
}

function readNamed(
  folder: string,
  { economies, sectors }: PlainMeta,
  file: string,
  name: WorldArrayName,
  mayBeNegative: boolean,
): Promise<Float64Array> {
  const economyCodes = economies.map(({ code }) => code);
  const sectorCodes = sectors.map(({ code }) => code);
  return readNumbers(join(folder, `${file}.f64`), {
    shape: worldArrayShape(name, economies.length, sectors.length),
    mayBeNegative,
    cellName: (index) => worldCellName(name, index, economyCodes, sectorCodes).replace(name, file),
  });
}

function checkStored(
  folder: string,
  table: SourceTable,
  output_nj: Float64Array,
  valueAdded_nj: Float64Array,
): void {
  const economies = table.economies.length;
  const sectors = table.sectors.length;
  const sales_nj = salesOf(table.trade_jni, economies, sectors);
  const tariff_nk = meanTariff(table.trade_jni, table.tariff_jni, economies, sectors);
  const materials_nj = materialsOf(table.use_nkj, tariff_nk, sectors);
  const identities = [
    {
      identity: 'X = sales + INV',
      left_nj: output_nj,
      right_nj: sales_nj.map((sales, nj) => sales + table.inventory_nj[nj]!),
    },
    {
      identity: 'X = VA + tariff-inclusive use_fob',
      left_nj: output_nj,
      right_nj: materials_nj.map((materials, nj) => materials + valueAdded_nj[nj]!),
    },
  ];
  for (const sides of identities) {
    const { cell, gap } = widestGap(sides);
    if (gap <= tolerance) continue;
    throw new Refusal({
      kind: 'unbalanced-table',
      source: folder,
      identity: sides.identity,
      cell: worldSectorCell(table, cell),
      difference: gap,
      tolerance,
    });
  }
}
