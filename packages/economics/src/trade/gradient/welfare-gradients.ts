import { gmres, krylovFloats } from '../../array/gmres.ts';
import { kernels } from '../../array/kernels.ts';
import type { Kernels } from '../../array/kernels-port.ts';
import type { Baseline } from '../baseline.ts';
import { type Elasticities, requireElasticities } from '../elasticities.ts';
import { type Equilibrium, requireConverged } from '../equilibrium.ts';
import type { Policy } from '../policy.ts';
import { adjointFloats, adjoints, stateLength, viewState } from './adjoints.ts';
import { type InstrumentGradient, instruments } from './instruments.ts';
import { type Linearisation, linearisationFloats, linearise } from './linearisation.ts';
import { reverseSweep, type Seed } from './reverse-sweep.ts';

/** Derivatives of a scalar of real incomes with respect to every instrument, and how they were reached. */
export interface PolicyGradient extends InstrumentGradient {
  /** Reverse sweeps. */
  readonly iterations: number;
  /** What is left of the adjoint equations, relative to what the scalar depends on directly. */
  readonly residual: number;
  /** Read only a gradient that `converged`; `limit` is one that ran out of reverse sweeps. */
  readonly status: 'converged' | 'limit';
}

/** How to solve the adjoint equations; every field has a default. */
export interface GradientOptions {
  /** Largest relative residual; 1e-9. */
  readonly tolerance?: number;
  /** Reverse sweeps after which the solve gives up; 500. */
  readonly iterationLimit?: number;
  /** The loops: `simd` (the default; falls back to the other) or `plain`. */
  readonly kernels?: Kernels['name'];
}

function requireRequest(
  { economies: N, sectors: J }: Baseline,
  policy: Policy,
  ended: Equilibrium,
  weights: readonly Float64Array[],
  { tolerance, iterationLimit }: Required<Pick<GradientOptions, 'tolerance' | 'iterationLimit'>>,
): void {
  for (const { length } of [policy.tariff_jni, policy.exportTax_jni, ended.tradeShare_jni])
    if (length !== J * N * N)
      throw new RangeError(
        `welfareGradients requires a policy and an equilibrium of ${N} economies and ${J} sectors`,
      );
  for (const weight_n of weights)
    if (weight_n.length !== N || !weight_n.every(Number.isFinite))
      throw new RangeError(`welfareGradients requires a finite weight of each of ${N} economies`);
  if (!(tolerance > 0 && tolerance < 1))
    throw new RangeError(`welfareGradients requires tolerance between 0 and 1, not ${tolerance}`);
  if (!(iterationLimit >= 1))
    throw new RangeError(
      `welfareGradients requires iterationLimit of at least 1, not ${iterationLimit}`,
    );
}

/** How many reverse sweeps a solution combines before it starts afresh. */
const depth = 60;

/** Differentiate the scalar with respect to incomes and prices: W = Σ_n weight_n Î_n/P̂ᶜ_n. */
function seed(
  model: Linearisation,
  baseline: Baseline,
  ended: Equilibrium,
  weight_n: Float64Array,
): Seed {
  const { economies: N, sectors: J, kernels: loops } = model;
  const income_n = loops.allocate(N);
  const price_nj = loops.allocate(N * J);
  for (let n = 0; n < N; n++) {
    income_n[n] = weight_n[n] / (baseline.income_n[n] * ended.consumerPriceHat_n[n]);
    for (let nj = n * J; nj < (n + 1) * J; nj++)
      price_nj[nj] = -income_n[n] * ended.income_n[n] * ended.finalShare_nj[nj];
  }
  return { income_n, price_nj };
}

/**
 * Differentiate welfare with respect to every instrument at once, by the implicit-function theorem.
 *
 * The equilibrium is a fixed point x = g(x; p) of wages, prices and expenditure. For a scalar W(x; p)
 *
 *   dW/dp = ∂W/∂p + λᵀ ∂g/∂p ,  (I − ∂g/∂x)ᵀ λ = (∂W/∂x)ᵀ
 *
 * so that one linear system, solved by GMRES on sweeps over the reversed equations, serves all instruments. Here
 * W = Σ_n weight_n Î_n/P̂ᶜ_n, real incomes as in `welfare`; prices are those of the numéraire, in which the world's value
 * added is constant.
 *
 * A gradient is exact at the equilibrium, for small changes. It is zero where nothing is traded, although a large change
 * might start or resume trade.
 *
 * @param policy - the one that led to the equilibrium; that it did is not checked.
 * @param ended - the equilibrium. Its error, at most its tolerance, goes into the gradient.
 * @param weights - for each scalar the weights of real incomes; [n]. Scalars share the set-up.
 * @returns A gradient for each scalar, in arrays of its own.
 * @throws RangeError where the equilibrium did not converge, or a weight or an option is outside its domain.
 * @see Griewank and Walther (2008), Evaluating Derivatives, chapter 15, on adjoints of fixed points; Caliendo and Parro
 * (2015), section 2, for the equations.
 *
 * @example
 * ```ts
 * import { baselineFromFlows, cobbDouglas, solve, unchangedPolicy, welfareGradients } from '@musubi/economics';
 * const baseline = baselineFromFlows({
 *   economies: 2,
 *   sectors: 1,
 *   trade_jni: Float64Array.of(90, 10, 10, 90),
 *   tariff_jni: new Float64Array(4),
 *   use_nkj: new Float64Array(2),
 * });
 * const elasticities = cobbDouglas(Float64Array.of(4));
 * const policy = unchangedPolicy(baseline);
 * const ended = solve(baseline, elasticities, policy);
 * const [first, world] = welfareGradients(baseline, elasticities, policy, ended, [
 *   Float64Array.of(1, 0),
 *   Float64Array.of(1, 1),
 * ]);
 * const tariffOnImports = 1;
 * assert.ok(first.tariff_jni[tariffOnImports] > 0, 'the first economy gains by a small tariff');
 * assert.ok(Math.abs(world.tariff_jni[tariffOnImports]) < 1e-9, 'at the expense of the other');
 * ```
 */
export function welfareGradients(
  baseline: Baseline,
  elasticities: Elasticities,
  policy: Policy,
  ended: Equilibrium,
  weights: readonly Float64Array[],
  options: GradientOptions = {},
): PolicyGradient[] {
  const { tolerance = 1e-9, iterationLimit = 500 } = options;
  requireElasticities(elasticities, baseline.sectors);
  requireConverged('welfareGradients', ended);
  requireRequest(baseline, policy, ended, weights, { tolerance, iterationLimit });
  const { economies: N, sectors: J } = baseline;
  const sectoralWages = elasticities.labourMobility < Number.POSITIVE_INFINITY;
  const length = stateLength({ economies: N, sectors: J, sectoralWages });
  const loops = kernels(options.kernels);
  loops.reset(
    linearisationFloats(baseline) +
      adjointFloats(N, J) +
      krylovFloats(length, depth) +
      2 * length +
      weights.length * (N + N * J),
  );
  const model = linearise(loops, baseline, elasticities, policy, ended);
  const adjoint = adjoints(loops, N, J);
  const solver = gmres(loops, length, depth);
  const solution = loops.allocate(length);
  const right = loops.allocate(length);
  const to = viewState(model, solver.vector);
  const from = viewState(model, solver.image);
  /** (I − ∂g/∂x)ᵀ, g being the sweep. */
  const multiply = () => {
    reverseSweep(model, adjoint, null, to, from);
    for (let at = 0; at < length; at++) solver.image[at] = solver.vector[at] - solver.image[at];
  };
  return weights.map((weight_n) => {
    const direct = seed(model, baseline, ended, weight_n);
    solver.vector.fill(0);
    reverseSweep(model, adjoint, direct, to, from);
    right.set(solver.image);
    const ending = solver.solve(solution, right, multiply, { tolerance, iterationLimit });
    solver.vector.set(solution);
    reverseSweep(model, adjoint, direct, to, from);
    return { ...instruments(model, adjoint, policy), ...ending };
  });
}
