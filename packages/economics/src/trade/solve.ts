import type { Kernels } from '../array/kernels-port.ts';
import type { Baseline } from './baseline.ts';
import { type Elasticities, requireElasticities } from './elasticities.ts';
import {
  type Equilibrium,
  equilibrium,
  type Obstacle,
  requireConverged,
  type SolveStatus,
} from './equilibrium.ts';
import { obstacleAt, obstacleBefore, pennilessAt } from './obstacle.ts';
import { type Policy, requirePolicy } from './policy.ts';
import { type Residual, sweep } from './sweep.ts';
import { type System, system, type Unknowns, unknowns } from './system.ts';

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

function begin(system: System, at: Unknowns, start: Equilibrium | undefined): void {
  const { sectors: J, expenditure_nj } = system.baseline;
  const expenditure = start?.expenditure_nj ?? expenditure_nj;
  for (let nj = 0; nj < expenditure.length; nj++)
    at.expenditure_nj[nj] = expenditure[nj] * system.perScale_n[Math.floor(nj / J)];
  if (start === undefined) return;
  for (let n = 0; n < at.logWage_n.length; n++) at.logWage_n[n] = Math.log(start.wageHat_n[n]);
  for (let nj = 0; nj < at.logPrice_nj.length; nj++)
    at.logPrice_nj[nj] = Math.log(start.priceHat_nj[nj]);
  for (let nj = 0; nj < at.relativeWage_nj.length; nj++)
    at.relativeWage_nj[nj] = Math.log(start.wageHat_nj[nj]) - at.logWage_n[Math.floor(nj / J)];
}

/** Farthest that an accelerated iterate may lie from the plain one, in logs. */
const trustRadius = 1;

/** Whether an accelerated iterate is near the plain one and has no negative expenditure. */
function trusted(accelerated: Unknowns, plain: Unknowns): boolean {
  const { logWage_n, logPrice_nj, expenditure_nj } = accelerated;
  for (let n = 0; n < logWage_n.length; n++)
    if (!(Math.abs(logWage_n[n] - plain.logWage_n[n]) < trustRadius)) return false;
  for (let nj = 0; nj < logPrice_nj.length; nj++) {
    if (!(Math.abs(logPrice_nj[nj] - plain.logPrice_nj[nj]) < trustRadius)) return false;
    if (!(expenditure_nj[nj] >= 0)) return false;
  }
  return true;
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
  requirePolicy(baseline, policy);
  requireOptions(options, baseline);
  const { tolerance = 1e-10, damping = 0.5, depth = 10, kernels = 'simd' } = options;
  const problem = system(baseline, elasticities, policy, { kernels, depth });
  const at = unknowns(problem, problem.state);
  const residual: Residual = { market: Number.POSITIVE_INFINITY, price: Number.POSITIVE_INFINITY };
  begin(problem, at, options.start);
  const obstacle = obstacleBefore(problem);
  const ended: Ending =
    obstacle === null
      ? iterate(problem, at, residual, {
          tolerance,
          damping,
          sweepLimit: options.sweepLimit ?? 2000,
        })
      : { status: 'infeasible', sweeps: 0, obstacle };
  return equilibrium(problem, at, { ...ended, residual, tolerance });
}

interface Ending {
  readonly status: SolveStatus;
  readonly sweeps: number;
  readonly obstacle: Obstacle | null;
}

function iterate(
  problem: System,
  at: Unknowns,
  residual: Residual,
  {
    tolerance,
    damping,
    sweepLimit,
  }: Required<Pick<SolveOptions, 'tolerance' | 'damping' | 'sweepLimit'>>,
): Ending {
  const implied = unknowns(problem, problem.image);
  for (let sweeps = 1; sweeps <= sweepLimit; sweeps++) {
    sweep(problem, at, implied, damping, residual);
    if (residual.market < tolerance && residual.price < tolerance)
      return ending('converged', sweeps, pennilessAt(problem));
    if (Number.isNaN(residual.market + residual.price))
      return ending('stalled', sweeps, obstacleAt(problem, at) ?? pennilessAt(problem));
    const obstacle = obstacleAt(problem, at);
    if (obstacle !== null) return ending('infeasible', sweeps, obstacle);
    problem.accelerator.advance(problem.state, problem.image);
    if (trusted(at, implied)) continue;
    problem.state.set(problem.image);
    problem.accelerator.restart();
  }
  return ending('limit', sweepLimit, null);
}

function ending(status: SolveStatus, sweeps: number, obstacle: Obstacle | null): Ending {
  return { status: obstacle === null ? status : 'infeasible', sweeps, obstacle };
}
