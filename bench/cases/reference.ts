import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importPlainArrays, type World } from '@musubi/atlas';
import { baselineFromFlows, unchangedPolicy } from '@musubi/economics';
import { locateStorage, naftaTariffs, readNafta1993 } from '@musubi/workbench';
import type { BenchCase } from './case.ts';
import { sectoralElasticities } from './parameters.ts';
import { tariffWar } from './tariff-war.ts';

/** NAFTA's tariffs of 2005 on the 31 economies and 40 sectors of Caliendo and Parro (2015). */
export async function loadNafta(): Promise<BenchCase | string> {
  const folder = join(locateStorage().reference, 'nafta1993');
  if (!existsSync(folder)) return 'reference data not present: nafta1993';
  const read = await readNafta1993(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const baseline = baselineFromFlows(read.value.flows);
  return {
    baseline,
    policy: naftaTariffs(read.value, unchangedPolicy(baseline)),
    elasticity_j: read.value.elasticity_j,
  };
}

/** A tariff war on the 44 economies and 50 sectors of the World Input-Output Database, 2014. */
export async function loadWiod(): Promise<BenchCase | string> {
  const folder = join(locateStorage().reference, 'world', 'wiod2014');
  if (!existsSync(folder)) return 'reference data not present: world/wiod2014';
  const world = await importPlainArrays(folder, { id: 'wiod2014', knownFrom: '2016-11-30' });
  if (!world.ok) throw new Error(JSON.stringify(world.problem));
  return tariffWarOn(world.value);
}

/** A tariff war of the United States and China on a world. */
export async function tariffWarOn({ manifest, arrays }: World): Promise<BenchCase> {
  const baseline = baselineFromFlows({
    economies: manifest.economies.length,
    sectors: manifest.sectors.length,
    ...arrays,
  });
  const codes = manifest.economies.map(({ code }) => code);
  const isGood = manifest.sectors.map(({ isic4 }) => /^[ABC]/.test(isic4[0] ?? ''));
  return {
    baseline,
    policy: tariffWar(baseline, [codes.indexOf('USA'), codes.indexOf('CHN')], (j) => isGood[j]!),
    elasticity_j: await sectoralElasticities(manifest.sectors),
  };
}
