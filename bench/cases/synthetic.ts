import { baselineFromFlows } from '@musubi/economics';
import { goodsOf } from '../synthetic/blueprint.ts';
import { syntheticWorld } from '../synthetic/world.ts';
import type { BenchCase } from './case.ts';
import { tariffWar } from './tariff-war.ts';

/** A tariff war of the two largest economies of a made-up world. */
export async function loadSynthetic(economies: number, sectors: number): Promise<BenchCase> {
  const { flows, elasticity_j } = syntheticWorld(economies, sectors, 1);
  const baseline = baselineFromFlows(flows);
  const goods = goodsOf(sectors);
  return { baseline, policy: tariffWar(baseline, [0, 1], (j) => j < goods), elasticity_j };
}
