import { baselineFromFlows, cobbDouglas, solve, unchangedPolicy } from '@musubi/economics';
import { describe, expect, it } from 'vitest';
import type { BenchCase } from '../cases/case.ts';
import { loadNafta } from '../cases/reference.ts';
import { tariffWar } from '../cases/tariff-war.ts';
import { syntheticWorld } from '../synthetic/world.ts';
import { solveTextbook, type TextbookSolution } from './solve.ts';

function smallCase(seed: number): BenchCase {
  const { flows, elasticity_j } = syntheticWorld(6, 5, seed);
  const baseline = baselineFromFlows(flows);
  return { baseline, elasticity_j, policy: tariffWar(baseline, [0, 1], () => true) };
}

function textbook({ baseline, elasticity_j, policy }: BenchCase, options = {}): TextbookSolution {
  return solveTextbook(
    { baseline, elasticity_j, tariff_jni: policy.tariff_jni },
    { adjustment: 0.2, ...options },
  );
}

/** The widest relative distance of wages, prices and expenditures from those of the fast solver. */
function distance(loaded: BenchCase, slow: TextbookSolution): number {
  const fast = solve(loaded.baseline, cobbDouglas(loaded.elasticity_j), loaded.policy);
  expect([slow.status, fast.status]).toEqual(['converged', 'converged']);
  const keys = ['wageHat_n', 'priceHat_nj', 'expenditure_nj'] as const;
  return Math.max(
    ...keys.flatMap((key) =>
      Array.from(slow[key], (value, at) => Math.abs(value - fast[key][at]) / (1 + fast[key][at])),
    ),
  );
}

describe('solveTextbook', () => {
  it.each([1, 2, 3])('arrives where the fast solver arrives, in made-up world %i', (seed) => {
    const loaded = smallCase(seed);
    expect(distance(loaded, textbook(loaded))).toBeLessThan(1e-8);
  });

  it('stays at the baseline when no tariff changes', () => {
    const { baseline, elasticity_j } = smallCase(1);
    const { wageHat_n } = textbook({
      baseline,
      elasticity_j,
      policy: unchangedPolicy(baseline),
    });
    for (const wage of wageHat_n) expect(wage).toBeCloseTo(1, 9);
  });

  it('says that it ran out of time instead of calling that an equilibrium', () => {
    expect(textbook(smallCase(1), { timeLimitMs: 0 }).status).toBe('time limit');
  });

  it('arrives where the fast solver arrives on the data of Caliendo and Parro', async (context) => {
    const loaded = await loadNafta();
    if (typeof loaded === 'string') return context.skip(loaded);
    expect(distance(loaded, textbook(loaded))).toBeLessThan(1e-8);
  });
});
