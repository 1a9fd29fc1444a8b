/**
 * Build the shipped worlds from the reference data, which lie outside the repository.
 *
 * Run `npm run build:worlds`; another source and target folder may follow after `--`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  balanceTolerance,
  buildWorld2014,
  buildWorld2021,
  type StoredWorld,
  type TotalRow,
  totalOf,
  verifyWorld,
  type WorldDraft,
  writeWorld,
} from '@musubi/atlas';
import { ras } from '@musubi/economics';
import { type Problem, type Result, textIn } from '@musubi/vocabulary';

/**
 * Build both shipped worlds and write each into its folder.
 *
 * @param sources - The folder that holds `wiod2014` and `icio2011_2022`.
 * @param target - The folder that takes `2014` and `2021-estimated`; worlds that are there are
 *   replaced.
 */
export async function buildShippedWorlds(
  sources: string,
  target: string,
): Promise<readonly StoredWorld[]> {
  const wiod = join(sources, 'wiod2014');
  const balance: typeof ras = (seed, rows, columns) =>
    ras(seed, rows, columns, { tolerance: balanceTolerance });
  return [
    await write(await buildWorld2014(wiod), target),
    await write(await buildWorld2021(wiod, join(sources, 'icio2011_2022'), balance), target),
  ];
}

async function write(draft: Result<WorldDraft, Problem>, target: string): Promise<StoredWorld> {
  const { manifest, arrays } = unwrap(draft);
  const folder = join(target, manifest.id);
  return unwrap(await writeWorld(folder, { manifest, arrays }, { overwrite: true }));
}

function unwrap<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem, null, 2));
}

async function report(world: StoredWorld, folder: string): Promise<void> {
  const { rows, passed } = unwrap(await verifyWorld(folder));
  console.log(`\n${world.manifest.title.en}: ${passed ? 'verified' : 'NOT verified'}`);
  console.log(`  ${world.sha256}  ${folder}`);
  for (const step of world.manifest.transformations) console.log(`  - ${textIn(step, 'en')}`);
  for (const row of rows) {
    if (row.check === 'identity') console.log(`  ${row.gap.toExponential(1)}  ${row.identity}`);
    if (row.check === 'total') console.log(`  ${totalLine(row)}`);
  }
  console.log(`  value added as a share of output in C26: ${electronicsShares(world)}`);
}

function totalLine({ quantity, economy, sector, source, effect, world }: TotalRow): string {
  const key = [quantity, economy ?? 'world', sector ?? 'all'].join(' ');
  return `${key}: source ${source.toFixed(1)}, rules ${effect.toFixed(1)}, world ${world.toFixed(1)}`;
}

function electronicsShares({ manifest, arrays }: StoredWorld): string {
  const share = (economy: string) => {
    const key = { economy, sector: 'C26' };
    const valueAdded = totalOf(arrays, manifest, { quantity: 'valueAdded', ...key });
    const output = totalOf(arrays, manifest, { quantity: 'output', ...key });
    return `${economy} ${(valueAdded / output).toFixed(3)}`;
  };
  return ['USA', 'CHN', 'JPN', 'KOR', 'TWN'].map(share).join(', ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [sources = '../shared/data/world', target = 'data/worlds'] = process.argv.slice(2);
  for (const world of await buildShippedWorlds(sources, target)) {
    await report(world, join(target, world.manifest.id));
  }
}
