import { describe, expect, it } from 'vitest';
import { baselineFromFlows } from './baseline.ts';
import { batchSolver } from './batch-solver.ts';
import { cobbDouglas, type Elasticities } from './elasticities.ts';
import { type Policy, unchangedPolicy } from './policy.ts';
import { predictState } from './predict-state.ts';
import { randomFlows } from './random-flows.ts';
import { solve } from './solve.ts';
import { welfare } from './welfare.ts';

/** Two solves at 1e-10 from different starts agree to a hundred times that. */
const tolerance = 1e-8;
const N = 4;
const J = 3;
const baseline = baselineFromFlows(randomFlows(11, N, J));
const long = cobbDouglas(Float64Array.of(4, 6, 5));
const short: Elasticities = { ...long, input: 0.3, valueAdded: 0.5, labourMobility: 1.2 };

/** Economies 0, 1 and 2 abolish the tariffs of the first sector, each on the imports that its bit stands for. */
function policyOf(coalition: number): Policy {
  const policy = unchangedPolicy(baseline);
  for (let n = 0; n < 3; n++)
    for (let i = 0; ((coalition >> n) & 1) === 1 && i < N; i++)
      if (i !== n) {
        policy.tariff_jni[n * N + i] = 0;
        policy.tradeWeightHat_jni[n * N + i] = 1.3;
      }
  return policy;
}

function largestGap(a: Float64Array, b: Float64Array): number {
  return a.reduce((gap, value, at) => Math.max(gap, Math.abs(value - b[at])), 0);
}

describe('batchSolver', () => {
  it('finds the real incomes that a solve on its own finds, whatever it solved before', () => {
    const solver = batchSolver(baseline);
    for (const elasticities of [long, short, long])
      for (const coalition of [7, 1, 0]) {
        const policy = policyOf(coalition);
        policy.exportTax_jni[1] = 0.05 * coalition;
        const alone = welfare(baseline, solve(baseline, elasticities, policy));
        const { status, realIncomeHat_n } = solver.solve(elasticities, policy);
        expect(status).toBe('converged');
        expect(largestGap(realIncomeHat_n, alone.realIncomeHat_n)).toBeLessThan(tolerance);
      }
  });

  it('is not disturbed by other solves of the same thread', () => {
    const solver = batchSolver(baseline);
    const before = solver.solve(long, policyOf(3));
    solve(baseline, short, policyOf(5));
    expect(solver.solve(long, policyOf(3))).toEqual(before);
  });

  it('needs one sweep from its own state', () => {
    const solver = batchSolver(baseline);
    const cold = solver.solve(short, policyOf(7));
    expect(cold.sweeps).toBeGreaterThan(10);
    expect(solver.solve(short, policyOf(7), cold.state).sweeps).toBe(1);
  });

  it('reports what forbids an equilibrium', () => {
    const banned = policyOf(0);
    banned.tradeWeightHat_jni.fill(0, 0, N);
    expect(batchSolver(baseline).solve(long, banned)).toMatchObject({
      status: 'infeasible',
      obstacle: { reason: 'no-supplier', economy: 0, sector: 0 },
    });
  });
});

describe('predictState', () => {
  it('is exact for a state that is a sum over pairs of players', () => {
    const players = [0, 1, 2, 3, 4];
    const stateOf = (coalition: number) => {
      const has = (player: number) => (coalition >> player) & 1;
      let sum = 2;
      for (const a of players) for (const b of players) sum += (a + 1) * (b + 3) * has(a) * has(b);
      return Float64Array.of(-sum, sum);
    };
    for (const coalition of [0b111, 0b10110, 0b11111])
      expect(predictState(coalition, stateOf, 1)).toEqual(stateOf(coalition));
  });

  it('starts a solve nearer than any neighbour does', () => {
    const solver = batchSolver(baseline);
    const states = Array.from({ length: 7 }, (_, c) => solver.solve(long, policyOf(c)).state);
    const predicted = predictState(7, (c) => states[c], N + N * J);
    const { sweeps } = solver.solve(long, policyOf(7), predicted);
    for (const state of states)
      expect(sweeps).toBeLessThan(solver.solve(long, policyOf(7), state).sweeps);
  });

  it('uses what is known, says where nothing is, and lets no expenditure be negative', () => {
    const one = (coalition: number) => (coalition === 5 ? Float64Array.of(3, 4) : undefined);
    expect([...predictState(7, one, 1)!]).toEqual([3, 4]);
    expect(predictState(3, one, 1)).toBeUndefined();
    expect([...predictState(1, () => Float64Array.of(-1, -1), 1)!]).toEqual([-1, 0]);
    expect(predictState(0, one, 1)).toBeUndefined();
  });
});
