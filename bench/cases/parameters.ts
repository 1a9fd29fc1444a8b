import { join } from 'node:path';
import type { WorldSector } from '@musubi/vocabulary';
import { locateStorage, readParameters, sectoralTheta } from '@musubi/workbench';
import type { ShortRun } from './case.ts';

async function parameters() {
  const path = join(locateStorage().shipped, 'parameters', 'default.yaml');
  const read = await readParameters(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.file;
}

/** Read the long-run θ of a world's sectors from the shipped parameter file. */
export async function sectoralElasticities(sectors: readonly WorldSector[]): Promise<Float64Array> {
  const theta_j = sectoralTheta((await parameters()).sectoralTheta, sectors);
  if (!theta_j.ok) throw new Error(JSON.stringify(theta_j.problem));
  return theta_j.value;
}

/** Read the short run from the shipped parameter file. */
export async function shortRun(): Promise<ShortRun> {
  const { theta, epsilon, eta, sigma, mu } = (await parameters()).horizons.short;
  if (!('sectoral' in theta) || mu.value === 'mobile')
    throw new Error('the benchmark expects a sectoral θ and sector-bound labour in the short run');
  return {
    tradeFactor: theta.factor.value,
    input: epsilon.value,
    valueAdded: eta.value,
    final: sigma.value,
    labourMobility: mu.value,
  };
}
