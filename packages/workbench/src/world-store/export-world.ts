import { resolve } from 'node:path';
import { type StoredWorld, writeFolder } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { canonicalJson } from '../file/canonical-json.ts';
import { type CsvCell, toCsv } from '../file/csv.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { namesIn } from './list-folder.ts';

/**
 * Export a world as CSV files with units in their headers, beside its `world.json`: `flows.csv`, `uses.csv` and
 * `accounts.csv`. Flows and uses of zero are left out.
 *
 * @param out - a folder that is not there or is empty, relative to the surroundings' folder.
 * @returns the folder.
 */
export async function exportWorld(
  world: StoredWorld,
  out: string,
  { folder, signal }: Pick<Surroundings, 'folder' | 'signal'>,
): Promise<Result<string, Problem>> {
  const target = resolve(folder, out);
  if ((await namesIn(target)).length > 0)
    return refuse({
      kind: 'conflict',
      what: `${out} is not empty.`,
      remedy: 'Name another folder.',
    });
  const files = new Map([
    ['world.json', canonicalJson(world.manifest)],
    ['flows.csv', toCsv(['from', 'to', 'sector', 'usd_million', 'tariff_percent'], flows(world))],
    ['uses.csv', toCsv(['economy', 'input', 'sector', 'usd_million'], uses(world))],
    ['accounts.csv', accountsCsv(world)],
  ]);
  await writeFolder(target, files, signal);
  return ok(target);
}

function scaleOf({ manifest }: StoredWorld): number {
  return manifest.unit.multiplier / 1e6;
}

function* flows(world: StoredWorld): Generator<readonly CsvCell[]> {
  const { economies, sectors } = world.manifest;
  const { trade_jni, tariff_jni } = world.arrays;
  let cell = 0;
  for (const sector of sectors)
    for (const to of economies)
      for (const from of economies) {
        const value = trade_jni[cell]! * scaleOf(world);
        const tariff = tariff_jni[cell]! * 100;
        if (value !== 0) yield [from.code, to.code, sector.code, value, tariff];
        cell++;
      }
}

function* uses(world: StoredWorld): Generator<readonly CsvCell[]> {
  const { economies, sectors } = world.manifest;
  let cell = 0;
  for (const economy of economies)
    for (const input of sectors)
      for (const sector of sectors) {
        const value = world.arrays.use_nkj[cell++]! * scaleOf(world);
        if (value !== 0) yield [economy.code, input.code, sector.code, value];
      }
}

function accountsCsv(world: StoredWorld): string {
  const { economies, sectors } = world.manifest;
  const { output_nj, valueAdded_nj, final_nk, inventory_nj } = world.arrays;
  const columns = { output: output_nj, value_added: valueAdded_nj, final_use: final_nk };
  const all = { ...columns, inventory_change: inventory_nj };
  const header = ['economy', 'sector', ...Object.keys(all).map((name) => `${name}_usd_million`)];
  const rows = economies.flatMap((economy, n) =>
    sectors.map((sector, j) => [
      economy.code,
      sector.code,
      ...Object.values(all).map((array) => array[n * sectors.length + j]! * scaleOf(world)),
    ]),
  );
  return toCsv(header, rows);
}
