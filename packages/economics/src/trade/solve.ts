import { kernels } from '../array/kernels.ts';
import type { Kernels } from '../array/kernels-port.ts';
import type { Baseline } from './baseline.ts';
import { type Elasticities, requireElasticities } from './elasticities.ts';
import { type Equilibrium, equilibrium, requireConverged } from './equilibrium.ts';
import { beginUnchanged, iterate } from './iterate.ts';
import { type Policy, requirePolicy } from './policy.ts';
import { fit, frame, hasSectoralWages, type System, type Unknowns, unknowns } from './system.ts';

/** How to solve; every field has a default. */
export interface SolveOptions {
  /** Largest market and price residual of a converged solve; 1e-10. */
  readonly tolerance?: number;
  /** Sweeps after which the solve gives up with status `limit`; 2,000. */
  readonly sweepLimit?: number;
  /** The converged equilibrium of a neighbouring scenario on the same baseline, from which to start. */
  readonly start?: Equilibrium;
  /** Part of the way to where demand would have them that wages move in a sweep; 0.5. */
  readonly damping?: number;
  /** Differences that the Anderson acceleration keeps; 10. */
  readonly depth?: number;
  /** The loops: `simd` (WebAssembly, the default; falls back to the other) or `plain`. The bits are the same. */
  readonly kernels?: Kernels['name'];
}

/** The options that must be numbers in a range: lowest (inclusive), highest (exclusive). */
const ranges = {
  tolerance: [1e-16, 1],
  sweepLimit: [1, Number.POSITIVE_INFINITY],
  damping: [Number.MIN_VALUE, 1 + Number.EPSILON],
  depth: [1, 1000],
} as const;

function requireOptions(options: SolveOptions, { economies: N, sectors: J }: Baseline): void {
  for (const name of Object.keys(ranges) as (keyof typeof ranges)[]) {
    const value = options[name];
    const [low, high] = ranges[name];
    if (value !== undefined && !(value >= low && value < high))
      throw new RangeError(`solve requires ${name} from ${low} to below ${high}, not ${value}`);
  }
  if (!Number.isInteger(options.depth ?? 1)) throw new RangeError('solve requires a whole depth');
  if (options.start === undefined) return;
  requireConverged('solve from a start', options.start);
  if (options.start.wageHat_n.length !== N || options.start.priceHat_nj.length !== N * J)
    throw new RangeError(`solve requires a start of ${N} economies and ${J} sectors`);
}

/** Write the state of an equilibrium. */
export function beginAt(system: System, at: Unknowns, start: Equilibrium): void {
  const J = system.baseline.sectors;
  for (let nj = 0; nj < start.expenditure_nj.length; nj++)
    at.expenditure_nj[nj] = start.expenditure_nj[nj] * system.perScale_n[Math.floor(nj / J)];
  for (let n = 0; n < at.logWage_n.length; n++) at.logWage_n[n] = Math.log(start.wageHat_n[n]);
  for (let nj = 0; nj < at.logPrice_nj.length; nj++)
    at.logPrice_nj[nj] = Math.log(start.priceHat_nj[nj]);
  for (let nj = 0; nj < at.relativeWage_nj.length; nj++)
    at.relativeWage_nj[nj] = Math.log(start.wageHat_nj[nj]) - at.logWage_n[Math.floor(nj / J)];
}

/**
 * Solve for the counterfactual equilibrium of a policy, in changes from a baseline.
 *
 * The unknowns are log wages, log price indices and expenditures; a sweep maps them to what they imply, and
 * Anderson acceleration finds the fixed point. World value added keeps its baseline value (the numéraire).
 * Read `status`: only a `converged` equilibrium is a result.
 *
 * @param baseline - the observed equilibrium.
 * @param elasticities - the horizon.
 * @param policy - the new instruments.
 * @throws RangeError where an array has the wrong length or a value is outside its domain.
 * @see Caliendo and Parro (2015), section 2, equilibrium in relative changes; Walker and Ni (2011) for the acceleration.
 *
 * @example
 * ```ts
 * import { baselineFromFlows, cobbDouglas, solve, unchangedPolicy } from '@musubi/economics';
 * const baseline = baselineFromFlows({
 *   economies: 2,
 *   sectors: 1,
 *   trade_jni: Float64Array.of(90, 10, 10, 90),
 *   tariff_jni: new Float64Array(4),
 *   use_nkj: new Float64Array(2),
 * });
 * const autarky = unchangedPolicy(baseline);
 * autarky.tradeWeightHat_jni[1] = 0;
 * autarky.tradeWeightHat_jni[2] = 0;
 * const { status, wageHat_n, consumerPriceHat_n } = solve(baseline, cobbDouglas(Float64Array.of(4)), autarky);
 * assert.equal(status, 'converged');
 * assert.ok(Math.abs(wageHat_n[0] / consumerPriceHat_n[0] - 0.9 ** (1 / 4)) < 1e-9);
 * ```
 */
export function solve(
  baseline: Baseline,
  elasticities: Elasticities,
  policy: Policy,
  options: SolveOptions = {},
): Equilibrium {
  requireElasticities(elasticities, baseline.sectors);
  const changed = requirePolicy(baseline, policy);
  requireOptions(options, baseline);
  const engine = { kernels: kernels(options.kernels), depth: options.depth ?? 10 };
  const problem = fit(
    frame(baseline, hasSectoralWages(elasticities), engine),
    elasticities,
    policy,
    changed,
  );
  const at = unknowns(problem, problem.state);
  beginUnchanged(problem, at);
  if (options.start !== undefined) beginAt(problem, at, options.start);
  const { tolerance = 1e-10, sweepLimit = 2000, damping = 0.5 } = options;
  return equilibrium(problem, at, iterate(problem, at, { tolerance, sweepLimit, damping }));
}
