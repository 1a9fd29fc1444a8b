import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importPlainArrays, writeWorld } from '@musubi/atlas';
import type { Baseline } from '@musubi/economics';
import {
  type Batch,
  type LoadedSetting,
  loadSetting,
  locateStorage,
  lookAround,
  type Preparation,
} from '@musubi/workbench';

const scenario = fileURLToPath(new URL('ten-members.yaml', import.meta.url));

/** How many members the alliance has. */
export const members = 10;

/** What is fixed in every batch of the alliance. */
export const game: Pick<Batch, 'game' | 'players' | 'reply'> = {
  game: { players: 'members', by: 'clause' },
  players: [...new Array(members).keys()],
  reply: null,
};

/** Load the alliance of ten on a world, which is named or lies in a folder. */
export async function loadTenMembers(world: string): Promise<LoadedSetting> {
  const loaded = await loadSetting({ scenario, world }, lookAround());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  return loaded.value;
}

/** Store the World Input-Output Database of 2014 where threads can open it, or say why it is skipped. */
export async function storeWiod(): Promise<{ readonly folder: string } | string> {
  const source = join(locateStorage().reference, 'world', 'wiod2014');
  if (!existsSync(source)) return 'reference data not present: world/wiod2014';
  const world = await importPlainArrays(source, { id: 'wiod2014', knownFrom: '2016-11-30' });
  if (!world.ok) throw new Error(JSON.stringify(world.problem));
  const folder = join(await mkdtemp(join(tmpdir(), 'musubi-bench-')), 'wiod2014');
  const written = await writeWorld(folder, world.value);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return { folder };
}

/** The tariffs of a coalition, written without the workbench: free goods inside, 25 points on those of China. */
export function tariffsOf(
  coalition: number,
  { casting, setting }: Preparation,
  baseline: Baseline,
): Float64Array {
  const { roles } = casting.board;
  const { economies: N } = baseline;
  const inside = new Set(
    roles
      .flatMap((role, n) => (role === 'member' ? [n] : []))
      .filter((_, m) => (coalition >> m) & 1),
  );
  const goods = setting.world.manifest.sectors.map(({ isic4 }) => /^[ABC]/.test(isic4[0] ?? ''));
  return baseline.tariff_jni.map((rate, cell) => {
    const [j, n, i] = [Math.floor(cell / N ** 2), Math.floor(cell / N) % N, cell % N];
    if (!goods[j] || !inside.has(n) || i === n) return rate;
    if (inside.has(i)) return 0;
    return roles[i] === 'excluded' ? rate + 0.25 : rate;
  });
}
