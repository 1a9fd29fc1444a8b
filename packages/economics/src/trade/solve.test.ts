import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Baseline, baselineFromFlows } from './baseline.ts';
import { cobbDouglas, type Elasticities } from './elasticities.ts';
import type { Equilibrium } from './equilibrium.ts';
import type { WorldFlows } from './flows.ts';
import { closedDeficits, type Policy, unchangedPolicy } from './policy.ts';
import { type RandomCase, randomCase } from './random-case.ts';
import { randomFlows } from './random-flows.ts';
import { closingTolerance, rebase } from './rebase.ts';
import { solve } from './solve.ts';
import { borderFlows } from './trade-flows.ts';
import { welfare } from './welfare.ts';

/** Solves are asked for 1e-10; what follows from an equilibrium is compared at a hundred times that. */
const tolerance = 1e-8;

const randomCases = fc.integer({ min: 0, max: 1_000_000 }).map(randomCase);

function property(check: (drawn: RandomCase, ended: Equilibrium) => void, runs = 60): void {
  fc.assert(
    fc.property(randomCases, (drawn) => {
      const ended = solve(drawn.baseline, drawn.elasticities, drawn.policy);
      fc.pre(ended.status !== 'infeasible');
      expect(ended.status).toBe('converged');
      check(drawn, ended);
    }),
    { seed: 7, numRuns: runs },
  );
}

/** A CES index of hats as the textbook writes it. */
function index(shares: number[], hats: number[], elasticity: number): number {
  const power = 1 - elasticity;
  if (power === 0)
    return Math.exp(shares.reduce((sum, share, k) => sum + share * Math.log(hats[k]), 0));
  return shares.reduce((sum, share, k) => sum + share * hats[k] ** power, 0) ** (1 / power);
}

/** Largest relative error of an equilibrium in the equations of the model, each written out on its own. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the equations stand in one place, in the order of the design.
function plainResidual({ baseline, elasticities, policy }: RandomCase, ended: Equilibrium): number {
  const { economies: N, sectors: J } = baseline;
  const errors: number[] = [];
  const expect1 = (ours: number, theirs: number) =>
    errors.push(Math.abs(ours - theirs) / Math.max(1e-3, Math.abs(theirs)));
  const range = (length: number) => Array.from({ length }, (_, at) => at);
  const sold = new Float64Array(N * J);
  const revenue = new Float64Array(N);
  const bundle = new Float64Array(N * J);
  for (const n of range(N))
    for (const j of range(J)) {
      const nj = n * J + j;
      const inputs = range(J).map((k) => baseline.inputShare_nkj[(n * J + k) * J + j]);
      const prices = range(J).map((k) => ended.priceHat_nj[n * J + k]);
      bundle[nj] = inputs.some((share) => share > 0)
        ? index(inputs, prices, elasticities.input)
        : 1;
      const share = baseline.valueAddedShare_nj[nj];
      const unit = index(
        [share, 1 - share],
        [ended.wageHat_nj[nj], bundle[nj]],
        elasticities.valueAdded,
      );
      const wedge = (1 - policy.subsidy_nj[nj]) / (1 - baseline.subsidy_nj[nj]);
      expect1(ended.producerPriceHat_nj[nj], (unit * wedge) / policy.productivityHat_nj[nj]);
      expect1(
        ended.valueAddedShare_nj[nj],
        share * (ended.wageHat_nj[nj] / unit) ** (1 - elasticities.valueAdded),
      );
    }
  for (const j of range(J))
    for (const n of range(N)) {
      let power = 0;
      for (const i of range(N)) {
        const cell = (j * N + n) * N + i;
        if (baseline.tradeShare_jni[cell] * policy.tradeWeightHat_jni[cell] === 0) continue;
        const cost =
          (ended.producerPriceHat_nj[i * J + j] *
            (1 + policy.tariff_jni[cell]) *
            (1 + policy.exportTax_jni[cell])) /
          ((1 + baseline.tariff_jni[cell]) * (1 + baseline.exportTax_jni[cell]));
        power +=
          baseline.tradeShare_jni[cell] *
          policy.tradeWeightHat_jni[cell] *
          cost ** -elasticities.trade_j[j];
        const border =
          (ended.tradeShare_jni[cell] * ended.expenditure_nj[n * J + j]) /
          (1 + policy.tariff_jni[cell]);
        revenue[n] += border * policy.tariff_jni[cell];
        sold[i * J + j] += border / (1 + policy.exportTax_jni[cell]);
        revenue[i] += (border * policy.exportTax_jni[cell]) / (1 + policy.exportTax_jni[cell]);
      }
      if (power > 0) expect1(ended.priceHat_nj[n * J + j], power ** (-1 / elasticities.trade_j[j]));
    }
  for (const n of range(N)) {
    const own = range(J).map((j) => n * J + j);
    const valueAdded = own.reduce((sum, nj) => sum + baseline.valueAdded_nj[nj], 0);
    const costs = own.map((nj) => sold[nj] / (1 - policy.subsidy_nj[nj]));
    const labour = own.map((nj, j) => ended.valueAddedShare_nj[nj] * costs[j]);
    const paid = labour.reduce((sum, value) => sum + value, 0);
    const subsidies = own.reduce((sum, nj, j) => sum + policy.subsidy_nj[nj] * costs[j], 0);
    expect1(paid, ended.wageHat_n[n] * valueAdded);
    expect1(ended.income_n[n], paid + revenue[n] - subsidies + policy.deficit_n[n]);
    const finals = own.map((nj) => baseline.finalShare_nj[nj]);
    const prices = own.map((nj) => ended.priceHat_nj[nj]);
    expect1(ended.consumerPriceHat_n[n], index(finals, prices, elasticities.final));
    for (const [j, nj] of own.entries()) {
      expect1(ended.sales_nj[nj], sold[nj]);
      const moved =
        (ended.priceHat_nj[nj] / ended.consumerPriceHat_n[n]) ** (1 - elasticities.final);
      const materials = own.reduce((sum, user, k) => {
        const share =
          baseline.inputShare_nkj[nj * J + k] *
          (ended.priceHat_nj[nj] / bundle[user]) ** (1 - elasticities.input);
        return sum + share * (costs[k] - labour[k]);
      }, 0);
      expect1(ended.expenditure_nj[nj], finals[j] * moved * ended.income_n[n] + materials);
      if (
        elasticities.labourMobility < Number.POSITIVE_INFINITY &&
        baseline.valueAdded_nj[nj] > 0 &&
        sold[nj] > 0
      )
        expect1(
          labour[j],
          baseline.valueAdded_nj[nj] *
            ended.wageHat_nj[nj] ** elasticities.labourMobility *
            ended.wageHat_n[n] ** (1 - elasticities.labourMobility),
        );
    }
  }
  return Math.max(...errors);
}

function expectClose(ours: ArrayLike<number>, theirs: ArrayLike<number>, within = tolerance): void {
  expect(ours.length).toBe(theirs.length);
  for (let at = 0; at < ours.length; at++)
    expect(Math.abs(ours[at] - theirs[at])).toBeLessThanOrEqual(
      within * (1 + Math.abs(theirs[at])),
    );
}

describe('solve on random economies', () => {
  it('returns the baseline to 1e-12 when nothing changes', () => {
    fc.assert(
      fc.property(randomCases, ({ baseline, elasticities }) => {
        const ended = solve(baseline, elasticities, unchangedPolicy(baseline));
        expect(ended.status).toBe('converged');
        expectClose(ended.wageHat_nj, new Float64Array(ended.wageHat_nj.length).fill(1), 1e-12);
        expectClose(ended.priceHat_nj, new Float64Array(ended.priceHat_nj.length).fill(1), 1e-12);
        expectClose(ended.sales_nj, baseline.sales_nj, 1e-12);
        expectClose(ended.tradeShare_jni, baseline.tradeShare_jni, 1e-12);
        expectClose(ended.income_n, baseline.income_n, 1e-12);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('adds up: shares to one, sales to flows', () => {
    property(({ baseline, policy }, ended) => {
      const { economies: N, sectors: J } = baseline;
      const flows = borderFlows({ ...baseline, ...ended }, policy.tariff_jni);
      const sold = new Float64Array(N * J);
      for (let cell = 0; cell < flows.length; cell++)
        sold[(cell % N) * J + Math.floor(cell / N ** 2)] +=
          flows[cell] / (1 + policy.exportTax_jni[cell]);
      expectClose(ended.sales_nj, sold);
      for (let jn = 0; jn < J * N; jn++) {
        const row = ended.tradeShare_jni.subarray(jn * N, (jn + 1) * N);
        const bought = baseline.expenditure_nj[(jn % N) * J + Math.floor(jn / N)] > 0;
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(bought ? 1 : 0, 12);
      }
    });
  });

  it('satisfies every equation, written out plainly', () => {
    property((drawn, ended) => {
      expect(plainResidual(drawn, ended)).toBeLessThan(tolerance);
    });
  });

  it("obeys Walras' law: what the world earns it spends", () => {
    property(({ baseline, policy }, ended) => {
      const { sectors: J } = baseline;
      let [spent, paid] = [0, 0];
      for (let n = 0; n < baseline.economies; n++) {
        spent += ended.income_n[n];
        for (let nj = n * J; nj < (n + 1) * J; nj++)
          paid += (ended.valueAddedShare_nj[nj] * ended.sales_nj[nj]) / (1 - policy.subsidy_nj[nj]);
        paid += ended.tariffRevenue_n[n] + ended.exportTaxRevenue_n[n] - ended.subsidyCost_n[n];
      }
      expect(spent / paid).toBeCloseTo(1, 8);
      const before = baseline.valueAdded_nj.reduce((sum, value) => sum + value, 0);
      expect(
        (spent - ended.tariffRevenue_n.reduce((sum, value) => sum + value, 0)) / before,
      ).toBeLessThan(2);
    });
  });

  it('keeps bans and absent trade at exactly zero', () => {
    property(({ baseline, policy }, ended) => {
      for (let cell = 0; cell < ended.tradeShare_jni.length; cell++)
        if (baseline.tradeShare_jni[cell] * policy.tradeWeightHat_jni[cell] === 0)
          expect(ended.tradeShare_jni[cell]).toBe(0);
    });
  });

  it('does not care about the currency unit', () => {
    property(({ flows, elasticities, policy }, ended) => {
      const scaled = baselineFromFlows({
        ...flows,
        trade_jni: flows.trade_jni.map((value) => 1000 * value),
        use_nkj: flows.use_nkj.map((value) => 1000 * value),
      });
      const again = solve(scaled, elasticities, policy);
      expectClose(again.wageHat_n, ended.wageHat_n);
      expectClose(again.consumerPriceHat_n, ended.consumerPriceHat_n);
    }, 30);
  });

  it('does not care in which order economies and sectors are listed', () => {
    property(({ flows, elasticities, policy }, ended) => {
      const reversed = reverse(flows, elasticities, policy);
      const again = solve(...reversed);
      expectClose(again.wageHat_n, [...ended.wageHat_n].reverse());
      expectClose(again.priceHat_nj, [...ended.priceHat_nj].reverse());
    }, 30);
  });

  it('gives the same bits on plain and SIMD kernels', () => {
    property(({ baseline, elasticities, policy }, ended) => {
      expect(solve(baseline, elasticities, policy, { kernels: 'plain' })).toEqual(ended);
    }, 20);
  });

  it('arrives at the same equilibrium from a warm start, and at once from the equilibrium itself', () => {
    property(({ baseline, elasticities, policy }, ended) => {
      expect(solve(baseline, elasticities, policy, { start: ended }).sweeps).toBe(1);
      const nearby = { ...policy, tariff_jni: policy.tariff_jni.map((rate) => 1.05 * rate) };
      const cold = solve(baseline, elasticities, nearby);
      const warm = solve(baseline, elasticities, nearby, { start: ended });
      expectClose(warm.wageHat_nj, cold.wageHat_nj);
    }, 30);
  });

  it('can be rebased: undoing a policy leads back to where it began', () => {
    property(({ baseline, elasticities, policy }, ended) => {
      const reversible = policy.tradeWeightHat_jni.every((weight) => weight > 0);
      fc.pre(reversible);
      const moved = rebase(baseline, policy, ended, elasticities.input);
      const back = solve(moved, elasticities, {
        tariff_jni: baseline.tariff_jni,
        exportTax_jni: baseline.exportTax_jni,
        tradeWeightHat_jni: policy.tradeWeightHat_jni.map((weight) => 1 / weight),
        subsidy_nj: baseline.subsidy_nj,
        productivityHat_nj: policy.productivityHat_nj.map((hat) => 1 / hat),
        deficit_n: baseline.deficit_n,
      });
      expect(back.status).toBe('converged');
      const real = welfare(baseline, ended).realIncomeHat_n;
      const undone = welfare(moved, back).realIncomeHat_n;
      expectClose(
        real.map((hat, n) => hat * undone[n]),
        new Float64Array(real.length).fill(1),
        1e-7,
      );
    });
  });
});

function reverse(
  flows: WorldFlows,
  elasticities: Elasticities,
  policy: Policy,
): [Baseline, Elasticities, Policy] {
  const flip = (array: Float64Array) => Float64Array.from(array).reverse();
  const baseline = baselineFromFlows({
    ...flows,
    trade_jni: flip(flows.trade_jni),
    tariff_jni: flip(flows.tariff_jni),
    use_nkj: flip(flows.use_nkj),
  });
  return [
    baseline,
    { ...elasticities, trade_j: flip(elasticities.trade_j) },
    {
      tariff_jni: flip(policy.tariff_jni),
      exportTax_jni: flip(policy.exportTax_jni),
      tradeWeightHat_jni: flip(policy.tradeWeightHat_jni),
      subsidy_nj: flip(policy.subsidy_nj),
      productivityHat_nj: flip(policy.productivityHat_nj),
      deficit_n: flip(policy.deficit_n),
    },
  ];
}

/** Two equal economies, one sector, the share 0.8 bought at home, value added half of cost. */
function symmetric(valueAddedShare: number): Baseline {
  return baselineFromFlows({
    economies: 2,
    sectors: 1,
    trade_jni: Float64Array.of(80, 20, 20, 80),
    tariff_jni: new Float64Array(4),
    use_nkj: new Float64Array(2).fill(100 * (1 - valueAddedShare)),
  });
}

describe('solve on economies with a known answer', () => {
  const theta = 5;
  const elasticities = cobbDouglas(Float64Array.of(theta));

  it('loses the gains from trade in autarky: π_nn^(1/(βθ))', () => {
    const baseline = symmetric(0.5);
    const policy = unchangedPolicy(baseline);
    policy.tradeWeightHat_jni.set([1, 0, 0, 1]);
    const ended = solve(baseline, elasticities, policy);
    expectClose(
      welfare(baseline, ended).realIncomeHat_n,
      [1, 2].map(() => 0.8 ** (1 / (0.5 * theta))),
    );
  });

  it('gains from cheaper trade by the price index alone, where both are alike', () => {
    const baseline = symmetric(1);
    const policy = unchangedPolicy(baseline);
    const cheaper = 0.9;
    policy.tradeWeightHat_jni.set([1, cheaper ** -theta, cheaper ** -theta, 1]);
    const gain = (0.8 + 0.2 * cheaper ** -theta) ** (1 / theta);
    expectClose(welfare(baseline, solve(baseline, elasticities, policy)).realIncomeHat_n, [
      gain,
      gain,
    ]);
  });

  it('answers productivity by its multiplier through materials: Â^(1/β)', () => {
    const baseline = symmetric(0.4);
    const policy = unchangedPolicy(baseline);
    policy.productivityHat_nj.fill(1.1);
    const gain = 1.1 ** (1 / 0.4);
    expectClose(welfare(baseline, solve(baseline, elasticities, policy)).realIncomeHat_n, [
      gain,
      gain,
    ]);
  });

  it('does not distinguish a tax on all exports from a tariff on all imports (Lerner symmetry)', () => {
    const flows = { ...randomFlows(11, 3, 2), tariff_jni: new Float64Array(18) };
    const start = baselineFromFlows(flows);
    const two = cobbDouglas(Float64Array.of(4, 6));
    const closed = solve(start, two, closedDeficits(start), { tolerance: 1e-13 });
    const baseline = rebase(start, closedDeficits(start), closed, 1);
    const [taxed, protectedHome] = [unchangedPolicy(baseline), unchangedPolicy(baseline)];
    for (let cell = 0; cell < 18; cell++) {
      const [n, i] = [Math.floor(cell / 3) % 3, cell % 3];
      if (i === 0 && n !== 0) taxed.exportTax_jni[cell] = 0.3;
      if (n === 0 && i !== 0) protectedHome.tariff_jni[cell] = 0.3;
    }
    expectClose(
      welfare(baseline, solve(baseline, two, taxed)).realIncomeHat_n,
      welfare(baseline, solve(baseline, two, protectedHome)).realIncomeHat_n,
    );
  });

  it('pays labour stuck in a sector exactly what its sector sells', () => {
    const baseline = baselineFromFlows({
      economies: 1,
      sectors: 2,
      trade_jni: Float64Array.of(60, 40),
      tariff_jni: new Float64Array(2),
      use_nkj: new Float64Array(4),
    });
    const policy = unchangedPolicy(baseline);
    policy.productivityHat_nj.set([1.5, 1]);
    const sigma = 0.5;
    const stuck = { ...cobbDouglas(Float64Array.of(3, 3)), final: sigma, labourMobility: 1 };
    const ended = solve(baseline, stuck, policy);
    const utility = (0.6 * 1.5 ** (1 - 1 / sigma) + 0.4) ** (1 / (1 - 1 / sigma));
    expectClose(welfare(baseline, ended).realIncomeHat_n, [utility]);
    expectClose([ended.wageHat_nj[0] / ended.wageHat_nj[1]], [1.5 ** (1 - 1 / sigma)]);
  });

  it('wastes income on a production subsidy where nothing was distorted', () => {
    const flows = randomFlows(5, 2, 2);
    const baseline = baselineFromFlows({ ...flows, tariff_jni: new Float64Array(8) });
    const policy = unchangedPolicy(baseline);
    policy.subsidy_nj.fill(0.2, 0, 1);
    const ended = solve(baseline, cobbDouglas(Float64Array.of(4, 4)), policy);
    const { equivalentVariation_n } = welfare(baseline, ended);
    expect(equivalentVariation_n[0] + equivalentVariation_n[1]).toBeLessThan(0);
    expect(ended.subsidyCost_n[0]).toBeCloseTo((0.2 / 0.8) * ended.sales_nj[0], 6);
  });
});

describe('solve at the edges of its elasticities', () => {
  /** A symmetric economy in which one sector of the first country loses half its productivity. */
  function halved(elasticities: Partial<Elasticities>): number {
    const flows = { ...randomFlows(8, 2, 2), tariff_jni: new Float64Array(8) };
    const baseline = baselineFromFlows(flows);
    const policy = unchangedPolicy(baseline);
    policy.productivityHat_nj[0] = 0.5;
    const ended = solve(
      baseline,
      { ...cobbDouglas(Float64Array.of(4, 4)), ...elasticities },
      policy,
    );
    expect(ended.status).toBe('converged');
    return welfare(baseline, ended).realIncomeHat_n[0];
  }

  it.each([1e-16, 1e-15, 1e-12, 1e-9, 1e-7])(
    'goes over to Cobb–Douglas without a jump, %f away from one',
    (distance) => {
      const limit = halved({});
      for (const side of [1 - distance, 1 + distance])
        for (const nest of ['input', 'valueAdded', 'final'] as const)
          expect(Math.abs(halved({ [nest]: side }) - limit)).toBeLessThan(1e-9 + distance);
    },
  );

  it('does not jump where it changes the form in which it computes the index', () => {
    for (const side of [0.99, 1.01]) {
      const [before, after] = [-1e-9, 1e-9].map((step) =>
        halved({ input: side + step, valueAdded: side + step, final: side + step }),
      );
      expect(Math.abs(before - after)).toBeLessThan(1e-8);
    }
  });

  it('lets labour leave a sector that nobody buys from any more, at any mobility', () => {
    const baseline = baselineFromFlows({
      economies: 2,
      sectors: 2,
      trade_jni: Float64Array.of(80, 20, 20, 80, 0, 0, 10, 50),
      tariff_jni: new Float64Array(8),
      use_nkj: new Float64Array(8),
    });
    const policy = closedDeficits(baseline);
    policy.tradeWeightHat_jni[6] = 0;
    const real = [1, 1.5, 100, 1e6, Number.POSITIVE_INFINITY].map((labourMobility) => {
      const elasticities = { ...cobbDouglas(Float64Array.of(4, 4)), labourMobility };
      const ended = solve(baseline, elasticities, policy);
      expect(ended.status).toBe('converged');
      expect(ended.sales_nj[1]).toBe(0);
      return welfare(baseline, ended).realIncomeHat_n[0];
    });
    expect(real).toEqual([...real].sort((a, b) => a - b));
    expect(real[3]).toBeCloseTo(real[4], 5);
  });

  it('returns a closed baseline to 1e-12 when nothing changes', () => {
    const start = baselineFromFlows(randomFlows(3, 5, 4));
    const elasticities = {
      ...cobbDouglas(new Float64Array(4).fill(4)),
      input: 0.4,
      labourMobility: 1.5,
    };
    const closing = closedDeficits(start);
    const closed = solve(start, elasticities, closing, { tolerance: closingTolerance });
    const baseline = rebase(start, closing, closed, elasticities.input);
    const ended = solve(baseline, elasticities, unchangedPolicy(baseline));
    expectClose(welfare(baseline, ended).realIncomeHat_n, new Float64Array(5).fill(1), 1e-12);
  });
});

describe('solve says how it ended', () => {
  const baseline = symmetric(0.5);
  const elasticities = cobbDouglas(Float64Array.of(5));
  const shocked = () => {
    const policy = unchangedPolicy(baseline);
    policy.tariff_jni.set([0, 0.5, 0, 0]);
    return policy;
  };

  it('never calls a solve converged that ran out of sweeps', () => {
    const ended = solve(baseline, elasticities, shocked(), { sweepLimit: 2 });
    expect(ended.status).toBe('limit');
    expect(ended.residual.market).toBeGreaterThan(ended.tolerance);
  });

  it('names the destination and sector left without a supplier', () => {
    const policy = unchangedPolicy(baseline);
    policy.tradeWeightHat_jni.set([1, 1, 0, 0]);
    const ended = solve(baseline, elasticities, policy);
    expect(ended.status).toBe('infeasible');
    expect(ended.obstacle).toEqual({ reason: 'no-supplier', economy: 1, sector: 0 });
  });

  it('names the economy that would have to pay more than it earns', () => {
    const policy = { ...unchangedPolicy(baseline), deficit_n: Float64Array.of(-150, 150) };
    const { status, obstacle } = solve(baseline, elasticities, policy);
    expect(status).toBe('infeasible');
    expect(obstacle).toEqual({ reason: 'cannot-pay', economy: 0, sector: null });
  });

  it.each([
    ['buys abroad and cannot sell', [1, 1, 0, 1], 0],
    ['sells abroad and cannot buy', [1, 0, 1, 1], 0],
  ])('names the economy that %s, with no deficit to allow for it', (_, weights, economy) => {
    const policy = unchangedPolicy(baseline);
    policy.tradeWeightHat_jni.set(weights);
    const { status, obstacle } = solve(baseline, elasticities, policy);
    expect(status).toBe('infeasible');
    expect(obstacle).toEqual({ reason: 'cannot-balance', economy, sector: null });
  });

  it('names the sector of which an economy on its own needs more than all it makes to make it', () => {
    const needy = baselineFromFlows({
      economies: 2,
      sectors: 1,
      trade_jni: Float64Array.of(10, 90, 90, 110),
      tariff_jni: new Float64Array(4),
      use_nkj: Float64Array.of(60, 100),
    });
    const policy = closedDeficits(needy);
    policy.tradeWeightHat_jni.set([1, 0, 0, 1]);
    const rigid = { ...cobbDouglas(Float64Array.of(1)), valueAdded: 0, input: 0 };
    const { status, obstacle } = solve(needy, rigid, policy);
    expect(status).toBe('infeasible');
    expect(obstacle).toEqual({ reason: 'runaway-price', economy: 0, sector: 0 });
  });

  it.each([
    ['a short tariff array', { tariff_jni: new Float64Array(3) }],
    ['a tariff that is not a number', { tariff_jni: Float64Array.of(0, Number.NaN, 0, 0) }],
    ['a negative trade weight', { tradeWeightHat_jni: Float64Array.of(1, -1, 1, 1) }],
    ['a subsidy of all the cost', { subsidy_nj: Float64Array.of(1, 0) }],
    ['no productivity', { productivityHat_nj: Float64Array.of(0, 1) }],
    ['deficits that do not sum to zero', { deficit_n: Float64Array.of(1, 0) }],
  ])('refuses %s', (_, broken) => {
    expect(() => solve(baseline, elasticities, { ...shocked(), ...broken })).toThrow(RangeError);
  });

  it.each([
    ['damping of zero', { damping: 0 }],
    ['a tolerance that is not a number', { tolerance: Number.NaN }],
    ['half a depth', { depth: 1.5 }],
    [
      'a start that did not converge',
      { start: solve(baseline, elasticities, shocked(), { sweepLimit: 1 }) },
    ],
  ])('refuses %s', (_, options) => {
    expect(() => solve(baseline, elasticities, shocked(), options)).toThrow(RangeError);
  });

  it('does not take a start in another numéraire for an equilibrium', () => {
    const ended = solve(baseline, elasticities, shocked());
    const inflated = { ...ended, wageHat_n: ended.wageHat_n.map((hat) => 1.3 * hat) };
    const again = solve(baseline, elasticities, shocked(), { start: inflated });
    expectClose(again.wageHat_n, ended.wageHat_n);
  });

  it.each([
    ['a zero trade elasticity', { trade_j: Float64Array.of(0) }],
    ['labour less mobile than stuck', { labourMobility: 0.5 }],
    ['a negative elasticity of substitution', { input: -1 }],
  ])('refuses %s', (_, broken) => {
    expect(() => solve(baseline, { ...elasticities, ...broken }, shocked())).toThrow(RangeError);
  });
});
