import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Baseline, baselineFromFlows } from '../baseline.ts';
import { cobbDouglas, type Elasticities } from '../elasticities.ts';
import { type Policy, unchangedPolicy } from '../policy.ts';
import { type RandomCase, randomCase } from '../random-case.ts';
import { randomFlows, uniform } from '../random-flows.ts';
import { solve } from '../solve.ts';
import { borderFlows } from '../trade-flows.ts';
import { welfare } from '../welfare.ts';
import type { InstrumentGradient } from './instruments.ts';
import { type PolicyGradient, welfareGradients } from './welfare-gradients.ts';

/** A gradient agrees with differences and with exact results to a millionth of its largest part. */
const tolerance = 1e-6;
const solveTolerance = 1e-13;

type Kind = keyof InstrumentGradient;
const kinds: readonly Kind[] = [
  'tariff_jni',
  'exportTax_jni',
  'logTradeCost_jni',
  'subsidy_nj',
  'logProductivity_nj',
  'deficit_n',
];

/** A random case; some without export taxes, some with deficits, some with nests near Cobb–Douglas but not there. */
function gradientCase(seed: number): RandomCase {
  const drawn = randomCase(seed);
  if (seed % 3 === 0) drawn.policy.exportTax_jni.fill(0);
  if (seed % 5 < 2) drawn.policy.deficit_n.set(drawn.baseline.deficit_n);
  if (seed % 4 !== 0) return drawn;
  const near = { input: 1 + 1e-4, valueAdded: 1 - 1e-4, final: 1 + 1e-9 };
  return { ...drawn, elasticities: { ...drawn.elasticities, ...near } };
}

/** Take a step of a size in a direction. */
function moved(
  { policy, elasticities, baseline }: RandomCase,
  kind: Kind,
  step: Float64Array,
): Policy {
  const block = baseline.economies ** 2;
  if (kind === 'logTradeCost_jni')
    return {
      ...policy,
      tradeWeightHat_jni: policy.tradeWeightHat_jni.map(
        (hat, cell) => hat * Math.exp(-elasticities.trade_j[Math.floor(cell / block)] * step[cell]),
      ),
    };
  if (kind === 'logProductivity_nj')
    return {
      ...policy,
      productivityHat_nj: policy.productivityHat_nj.map((hat, nj) => hat * Math.exp(step[nj])),
    };
  return { ...policy, [kind]: policy[kind].map((value, cell) => value + step[cell]) };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * b[at], 0);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function solved({ baseline, elasticities, policy }: RandomCase) {
  return solve(baseline, elasticities, policy, { tolerance: solveTolerance });
}

/** The slope of the scalar in a direction, by central differences of the fourth order. */
function difference(
  drawn: RandomCase,
  weight_n: Float64Array,
  kind: Kind,
  direction: Float64Array,
) {
  const { baseline, elasticities } = drawn;
  const size = 1e-3;
  const at = (steps: number) => {
    const policy = moved(
      drawn,
      kind,
      direction.map((part) => steps * size * part),
    );
    const ended = solve(baseline, elasticities, policy, { tolerance: solveTolerance });
    return dot(weight_n, welfare(baseline, ended).realIncomeHat_n);
  };
  return (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * size);
}

/** Directions that the accounts allow: of all instruments of a kind together, and of one. */
function directions(drawn: RandomCase, kind: Kind, length: number, draw: () => number) {
  const all = new Float64Array(length).map(() => draw() - 0.5);
  const one = new Float64Array(length);
  one[Math.floor(length * draw())] = 0.5;
  if (kind !== 'deficit_n') return [all, one];
  return [all, one].map((parts) => {
    const mean = parts.reduce((sum, part) => sum + part, 0) / length;
    const unit = Math.min(...drawn.baseline.income_n);
    return parts.map((part) => unit * (part - mean));
  });
}

/** Give a check forty random cases that have an equilibrium, and the gradient of a scalar at each. */
function property(
  check: (
    drawn: RandomCase,
    gradient: PolicyGradient,
    weight_n: Float64Array,
    seed: number,
  ) => void,
): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const drawn = gradientCase(seed);
      const ended = solved(drawn);
      fc.pre(ended.status !== 'infeasible');
      const draw = uniform(seed + 2);
      const weight_n = drawn.baseline.income_n.map(() => draw() - 0.2);
      const { baseline, elasticities, policy } = drawn;
      const [gradient] = welfareGradients(baseline, elasticities, policy, ended, [weight_n]);
      expect(gradient.status).toBe('converged');
      check(drawn, gradient, weight_n, seed);
    }),
    { seed: 5, numRuns: 40 },
  );
}

describe('welfareGradients on random economies', () => {
  it.each(kinds)('agrees with central differences: %s', (kind) => {
    property((drawn, gradient, weight_n, seed) => {
      const slope = gradient[kind];
      for (const direction of directions(drawn, kind, slope.length, uniform(seed + 3))) {
        const scale = 1e-2 + largest(slope) * largest(direction);
        const error = dot(slope, direction) - difference(drawn, weight_n, kind, direction);
        expect(Math.abs(error)).toBeLessThan(tolerance * scale);
      }
    });
  });

  it('is exactly zero where there is no trade', () => {
    property(({ baseline, policy }, gradient) => {
      for (let cell = 0; cell < policy.tariff_jni.length; cell++) {
        if (baseline.tradeShare_jni[cell] * policy.tradeWeightHat_jni[cell] !== 0) continue;
        for (const kind of ['tariff_jni', 'exportTax_jni', 'logTradeCost_jni'] as const)
          expect(Math.abs(gradient[kind][cell])).toBe(0);
      }
    });
  });

  it('obeys Lerner symmetry where trade balances: a tariff on all imports is an export tax on all exports', () => {
    property(({ baseline, policy }, { tariff_jni, exportTax_jni }) => {
      if (largest(policy.deficit_n) > 0) return;
      const { economies: N } = baseline;
      const imports_n = new Float64Array(N);
      const exports_n = new Float64Array(N);
      for (let cell = 0; cell < tariff_jni.length; cell++) {
        const [n, i] = [Math.floor(cell / N) % N, cell % N];
        if (n === i) continue;
        imports_n[n] += tariff_jni[cell] * (1 + policy.tariff_jni[cell]);
        exports_n[i] += exportTax_jni[cell] * (1 + policy.exportTax_jni[cell]);
      }
      for (let n = 0; n < N; n++)
        expect(Math.abs(imports_n[n] - exports_n[n])).toBeLessThan(
          tolerance * (1e-2 + Math.abs(imports_n[n])),
        );
    });
  });

  it('is linear in the scalar, and the same on both kinds of kernels', () => {
    const { baseline, elasticities, policy } = gradientCase(2);
    const ended = solved(gradientCase(2));
    const { economies: N } = baseline;
    const weights = [0, 1].map((economy) =>
      Float64Array.from({ length: N }, (_, n) => +(n === economy)),
    );
    const both = weights[0].map((weight, n) => 2 * weight - weights[1][n]);
    const gradients = (kernels: 'simd' | 'plain') =>
      welfareGradients(baseline, elasticities, policy, ended, [...weights, both], { kernels });
    const [first, second, combined] = gradients('simd');
    for (const kind of kinds)
      first[kind].forEach((slope, at) => {
        const sum = 2 * slope - second[kind][at];
        expect(Math.abs(combined[kind][at] - sum)).toBeLessThan(tolerance);
      });
    expect(gradients('plain')).toEqual([first, second, combined]);
  });
});

/** A random world without any distortion, and elasticities for it. */
function undistorted(seed: number, economies: number): [Baseline, Elasticities] {
  const flows = randomFlows(seed, economies, 3);
  flows.tariff_jni.fill(0);
  const draw = uniform(seed);
  return [
    baselineFromFlows(flows),
    {
      trade_j: Float64Array.of(2, 4, 6),
      input: 0.3 + draw(),
      valueAdded: 0.3 + draw(),
      final: 0.3 + draw(),
      labourMobility: draw() < 0.5 ? Number.POSITIVE_INFINITY : 1 + 3 * draw(),
    },
  ];
}

describe('welfareGradients without distortions', () => {
  it("gives a closed economy Hulten's weights: sales over income, also away from the baseline", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const [baseline, elasticities] = undistorted(seed, 1);
        const policy = unchangedPolicy(baseline);
        policy.productivityHat_nj.set([1.3, 0.8, 1.1]);
        const ended = solve(baseline, elasticities, policy, { tolerance: solveTolerance });
        const [{ logProductivity_nj }] = welfareGradients(baseline, elasticities, policy, ended, [
          Float64Array.of(1),
        ]);
        const [realIncome] = welfare(baseline, ended).realIncomeHat_n;
        logProductivity_nj.forEach((slope, j) => {
          const weight = ended.sales_nj[j] / ended.income_n[0];
          expect(Math.abs(slope / realIncome - weight)).toBeLessThan(tolerance);
        });
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it('values world productivity at sales and trade costs at flows, and tariffs and taxes at nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const [baseline, elasticities] = undistorted(seed, 3);
        const policy = unchangedPolicy(baseline);
        policy.productivityHat_nj.set([1.3, 0.8, 1.1]);
        const ended = solve(baseline, elasticities, policy, { tolerance: solveTolerance });
        const world = ended.income_n.reduce((sum, income) => sum + income, 0);
        const { realIncomeHat_n } = welfare(baseline, ended);
        const weight_n = ended.income_n.map((income, n) => income / world / realIncomeHat_n[n]);
        const [gradient] = welfareGradients(baseline, elasticities, policy, ended, [weight_n]);
        const flows = borderFlows({ ...baseline, ...ended }, policy.tariff_jni);
        flows.forEach((flow, cell) => {
          expect(Math.abs(gradient.logTradeCost_jni[cell] + flow / world)).toBeLessThan(tolerance);
          expect(Math.abs(gradient.tariff_jni[cell])).toBeLessThan(tolerance);
          expect(Math.abs(gradient.exportTax_jni[cell])).toBeLessThan(tolerance);
        });
        ended.sales_nj.forEach((sales, nj) => {
          expect(Math.abs(gradient.logProductivity_nj[nj] - sales / world)).toBeLessThan(tolerance);
          expect(Math.abs(gradient.subsidy_nj[nj])).toBeLessThan(tolerance);
        });
      }),
      { seed: 6, numRuns: 30 },
    );
  });
});

describe('welfareGradients', () => {
  const { baseline, elasticities, policy } = gradientCase(1);
  const ended = solve(baseline, elasticities, policy);
  const weight_n = new Float64Array(baseline.economies).fill(1);

  it('says when it ran out of reverse sweeps', () => {
    const [{ status, iterations, residual }] = welfareGradients(
      baseline,
      elasticities,
      policy,
      ended,
      [weight_n],
      { iterationLimit: 2 },
    );
    expect({ status, iterations }).toEqual({ status: 'limit', iterations: 2 });
    expect(residual).toBeGreaterThan(1e-9);
  });

  it('refuses what is no result, weights that do not fit and options out of range', () => {
    const early = solve(baseline, elasticities, policy, { sweepLimit: 2 });
    const ask =
      (...rest: [typeof ended, Float64Array, { tolerance?: number; iterationLimit?: number }?]) =>
      () =>
        welfareGradients(baseline, elasticities, policy, rest[0], [rest[1]], rest[2]);
    expect(ask(early, weight_n)).toThrow('welfareGradients requires a converged equilibrium');
    expect(ask(ended, new Float64Array(1))).toThrow('welfareGradients requires a finite weight');
    expect(
      ask(
        ended,
        weight_n.map(() => Number.NaN),
      ),
    ).toThrow(RangeError);
    expect(ask(ended, weight_n, { tolerance: 0 })).toThrow('requires tolerance');
    expect(ask(ended, weight_n, { iterationLimit: 0 })).toThrow('requires iterationLimit');
    const short = { ...policy, tariff_jni: new Float64Array(1) };
    expect(() => welfareGradients(baseline, elasticities, short, ended, [weight_n])).toThrow(
      'welfareGradients requires a policy',
    );
    expect(() =>
      welfareGradients(baseline, cobbDouglas(Float64Array.of(-1)), policy, ended, [weight_n]),
    ).toThrow(RangeError);
  });
});
