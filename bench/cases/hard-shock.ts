import { closedDeficits, unchangedPolicy } from '@musubi/economics';
import type { BenchCase } from './case.ts';

/** Multiply the cost of all foreign trade, and close the deficits, which little trade could not pay. */
export function everyBorder(loaded: BenchCase, tradeCostHat: number): BenchCase {
  const { baseline, elasticity_j } = loaded;
  const { economies: N } = baseline;
  const tradeWeightHat_jni = baseline.tradeShare_jni.map((_, cell) => {
    const foreign = cell % N !== Math.floor(cell / N) % N;
    return foreign ? tradeCostHat ** -elasticity_j[Math.floor(cell / N ** 2)] : 1;
  });
  return { ...loaded, policy: { ...closedDeficits(baseline), tradeWeightHat_jni } };
}

/** End all trade between the two economies of a tariff war. */
export function severedPair(loaded: BenchCase): BenchCase {
  const { baseline, policy } = loaded;
  const { economies: N, sectors: J } = baseline;
  const tradeWeightHat_jni = new Float64Array(baseline.tradeShare_jni.length).fill(1);
  const raised = policy.tariff_jni.findIndex((rate, cell) => rate !== baseline.tariff_jni[cell]);
  const pair = [Math.floor(raised / N) % N, raised % N] as const;
  for (let j = 0; j < J; j++)
    for (const [n, i] of [pair, pair.toReversed()]) tradeWeightHat_jni[(j * N + n) * N + i] = 0;
  return { ...loaded, policy: { ...unchangedPolicy(baseline), tradeWeightHat_jni } };
}
