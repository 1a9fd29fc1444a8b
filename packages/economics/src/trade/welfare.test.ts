import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineFromFlows } from './baseline.ts';
import { cobbDouglas } from './elasticities.ts';
import { linearWelfare } from './linear-welfare.ts';
import { closedDeficits, type Policy, unchangedPolicy } from './policy.ts';
import { randomFlows, uniform } from './random-flows.ts';
import { rebase } from './rebase.ts';
import { solve } from './solve.ts';
import { welfare } from './welfare.ts';

/** A random economy without deficits or production subsidies, and a small change of one kind. */
function smallChange(seed: number, kind: 'tariff' | 'trade cost' | 'productivity', size: number) {
  const start = baselineFromFlows(randomFlows(seed, 3, 3));
  const elasticities = cobbDouglas(Float64Array.of(3, 5, 7));
  const closing = closedDeficits(start);
  const closed = solve(start, elasticities, closing, { tolerance: 1e-13 });
  const baseline = rebase(start, closing, closed, 1);
  const policy: Policy = unchangedPolicy(baseline);
  const draw = uniform(seed);
  for (let cell = 0; cell < policy.tariff_jni.length; cell++) {
    const theta = elasticities.trade_j[Math.floor(cell / 9)];
    const foreign = cell % 3 !== Math.floor(cell / 3) % 3;
    if (kind === 'tariff' && foreign) policy.tariff_jni[cell] += size * draw();
    if (kind === 'trade cost') policy.tradeWeightHat_jni[cell] = (1 + size * draw()) ** -theta;
  }
  if (kind === 'productivity')
    for (let nj = 0; nj < 9; nj++) policy.productivityHat_nj[nj] = 1 + size * draw();
  const ended = solve(baseline, elasticities, policy, { tolerance: 1e-13 });
  return { baseline, policy, elasticities, ended };
}

describe('welfare', () => {
  it('values a change of real income at baseline income', () => {
    const { baseline, ended } = smallChange(1, 'tariff', 0.1);
    const { realIncomeHat_n, equivalentVariation_n, realWageHat_n } = welfare(baseline, ended);
    for (let n = 0; n < 3; n++) {
      const nominal = ended.income_n[n] / baseline.income_n[n];
      expect(realIncomeHat_n[n] * ended.consumerPriceHat_n[n]).toBeCloseTo(nominal, 12);
      expect(equivalentVariation_n[n]).toBeCloseTo(
        (realIncomeHat_n[n] - 1) * baseline.income_n[n],
        10,
      );
      expect(realWageHat_n[n] * ended.consumerPriceHat_n[n]).toBeCloseTo(ended.wageHat_n[n], 12);
    }
  });
});

describe('linearWelfare', () => {
  it.each(['tariff', 'trade cost', 'productivity'] as const)(
    'agrees with exact real income to first order for a small change of %s',
    (kind) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
          const size = 1e-4;
          const { baseline, policy, elasticities, ended } = smallChange(seed, kind, size);
          const linear = linearWelfare(baseline, policy, ended, elasticities.trade_j);
          const exact = welfare(baseline, ended).realIncomeHat_n;
          for (let n = 0; n < 3; n++)
            expect(Math.abs(linear.welfare_n[n] - (exact[n] - 1))).toBeLessThan(100 * size ** 2);
        }),
        { seed: 4, numRuns: 25 },
      );
    },
  );

  it.each(['tariff', 'trade cost', 'productivity'] as const)(
    'stays right to first order for a change of %s where exports are taxed and production is subsidised',
    (kind) => {
      const { baseline: plain, elasticities } = smallChange(6, kind, 0);
      const distorted: Policy = {
        ...unchangedPolicy(plain),
        exportTax_jni: plain.tariff_jni.map((_, cell) =>
          cell % 3 === Math.floor(cell / 3) % 3 ? 0 : 0.2,
        ),
        subsidy_nj: plain.subsidy_nj.map((_, nj) => (nj % 3 === 0 ? 0.15 : 0)),
      };
      const there = solve(plain, elasticities, distorted, { tolerance: 1e-13 });
      const baseline = rebase(plain, distorted, there, 1);
      const size = 1e-4;
      const policy = unchangedPolicy(baseline);
      if (kind === 'tariff') policy.tariff_jni[1] += size;
      if (kind === 'trade cost') policy.tradeWeightHat_jni[1] = (1 + size) ** -3;
      if (kind === 'productivity') policy.productivityHat_nj[0] = 1 + size;
      policy.deficit_n.set([size * 10, -size * 10, 0]);
      policy.exportTax_jni[2] += size;
      policy.subsidy_nj[4] += size;
      const ended = solve(baseline, elasticities, policy, { tolerance: 1e-13 });
      const linear = linearWelfare(baseline, policy, ended, elasticities.trade_j);
      const exact = welfare(baseline, ended).realIncomeHat_n;
      for (let n = 0; n < 3; n++)
        expect(Math.abs(linear.welfare_n[n] - (exact[n] - 1))).toBeLessThan(100 * size ** 2);
    },
  );

  it('refuses an equilibrium that did not converge', () => {
    const { baseline, policy, elasticities } = smallChange(2, 'tariff', 0.2);
    const early = solve(baseline, elasticities, policy, { sweepLimit: 2 });
    expect(() => welfare(baseline, early)).toThrow('requires a converged equilibrium');
    expect(() => linearWelfare(baseline, policy, early, elasticities.trade_j)).toThrow(RangeError);
  });

  it('has no direct effect for tariffs, and terms of trade that cancel over the world', () => {
    const { baseline, policy, elasticities, ended } = smallChange(2, 'tariff', 0.2);
    const linear = linearWelfare(baseline, policy, ended, elasticities.trade_j);
    expect([...linear.direct_n].map(Math.abs)).toEqual([0, 0, 0]);
    const world = linear.termsOfTrade_n.reduce(
      (sum, part, n) => sum + part * baseline.income_n[n],
      0,
    );
    expect(Math.abs(world)).toBeLessThan(1e-9);
  });

  it('does not put a number on the direct effect of a ban', () => {
    const { baseline, policy, elasticities } = smallChange(3, 'tariff', 0);
    const importer = 1;
    policy.tradeWeightHat_jni[importer * 3] = 0;
    const linear = linearWelfare(
      baseline,
      policy,
      solve(baseline, elasticities, policy),
      elasticities.trade_j,
    );
    expect(linear.direct_n[importer]).toBeNaN();
    expect(linear.welfare_n[importer]).toBeNaN();
    expect(linear.direct_n[0]).toBe(0);
  });
});
