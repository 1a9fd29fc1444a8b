import { cobbDouglas, solve, unchangedPolicy, welfare } from '@musubi/economics';
import { prepare, solveBatch } from '@musubi/workbench';
import { describe, expect, it } from 'vitest';
import { game, loadTenMembers, tariffsOf } from './ten-members.ts';

/** Two solves at 1e-10, in percent. */
const tolerance = 1e-6;

describe('tariffsOf', () => {
  it('gives the tariffs that the scenario casts', async () => {
    const { setting } = await loadTenMembers('2014');
    const prepared = prepare(setting, [], 1e-10);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const { casting, solverFor } = prepared.value;
    const solver = solverFor(casting.elasticities);
    if (!solver.ok) throw new Error(JSON.stringify(solver.problem));
    const { baseline } = solver.value;
    for (const coalition of [0b1, 0b1000000110]) {
      const tariff_jni = tariffsOf(coalition, prepared.value, baseline);
      const ended = solve(baseline, cobbDouglas(casting.elasticities.trade_j), {
        ...unchangedPolicy(baseline),
        tariff_jni,
      });
      const alone = welfare(baseline, ended).realIncomeHat_n;
      const batch = { ...game, coalitions: [coalition], draws: null, tolerance: 1e-10 };
      const [outcome] = solveBatch(prepared.value, batch);
      if (outcome!.problem) throw new Error(JSON.stringify(outcome!.problem));
      for (const [n, percent] of outcome!.realIncomePercent.entries())
        expect(Math.abs(percent - 100 * (alone[n]! - 1))).toBeLessThan(tolerance);
    }
  });
});
