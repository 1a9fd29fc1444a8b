import type { Kernels } from '../array/kernels-port.ts';
import type { Baseline } from './baseline.ts';
import { type Elasticities, requireElasticities } from './elasticities.ts';
import { type Equilibrium, equilibrium, type SolveStatus } from './equilibrium.ts';
import { type Policy, requirePolicy } from './policy.ts';
import { type Residual, sweep } from './sweep.ts';
import { type System, system, type Unknowns, unknowns } from './system.ts';

/** How to solve; every field has a default. */
export interface SolveOptions {
  /** Largest market and price residual of a converged solve; 1e-10. */
  readonly tolerance?: number;
  /** Sweeps after which the solve gives up with status `limit`; 2,000. */
  readonly sweepLimit?: number;
  /** The equilibrium of a neighbouring scenario on the same baseline, from which to start. */
  readonly start?: Equilibrium;
  /** Part of the way to where demand would have them that wages move in a sweep; 0.5. */
  readonly damping?: number;
  /** Differences that the Anderson acceleration keeps; 10. */
  readonly depth?: number;
  /** The loops: `simd` (WebAssembly, the default; falls back to the other) or `plain`. The bits are the same. */
  readonly kernels?: Kernels['name'];
}

function begin(system: System, at: Unknowns, start: Equilibrium | undefined): void {
  const { sectors: J, expenditure_nj } = system.baseline;
  const expenditure = start?.expenditure_nj ?? expenditure_nj;
  for (let nj = 0; nj < expenditure.length; nj++)
    at.expenditure_nj[nj] = expenditure[nj] / system.scale_n[(nj / J) | 0];
  if (start === undefined) return;
  for (let n = 0; n < at.logWage_n.length; n++) at.logWage_n[n] = Math.log(start.wageHat_n[n]);
  for (let nj = 0; nj < at.logPrice_nj.length; nj++)
    at.logPrice_nj[nj] = Math.log(start.priceHat_nj[nj]);
  for (let nj = 0; nj < at.relativeWage_nj.length; nj++)
    at.relativeWage_nj[nj] = Math.log(start.wageHat_nj[nj]) - at.logWage_n[(nj / J) | 0];
}

function stranded(system: System): Equilibrium['stranded'] {
  const { economies: N, sectors: J, expenditure_nj } = system.baseline;
  const { price_jni } = system.weights;
  for (let jn = 0; jn < J * N; jn++) {
    const sector = Math.floor(jn / N);
    const economy = jn % N;
    if (expenditure_nj[economy * J + sector] === 0) continue;
    const row = price_jni.subarray(jn * N, (jn + 1) * N);
    if (row.every((weight) => weight === 0)) return { economy, sector };
  }
  return null;
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
  const {
    tolerance = 1e-10,
    sweepLimit = 2000,
    start,
    damping = 0.5,
    depth = 10,
    kernels = 'simd',
  } = options;
  const problem = system(baseline, elasticities, policy, { kernels, depth });
  const at = unknowns(problem, problem.state);
  const implied = unknowns(problem, problem.image);
  const residual: Residual = { market: Number.POSITIVE_INFINITY, price: Number.POSITIVE_INFINITY };
  begin(problem, at, start);
  const without = stranded(problem);
  if (without !== null) return finish(problem, at, 'infeasible', 0, residual, tolerance, without);
  let sweeps = 0;
  let status: SolveStatus = 'limit';
  while (sweeps < sweepLimit) {
    sweep(problem, at, implied, damping, residual);
    sweeps++;
    if (residual.market < tolerance && residual.price < tolerance) {
      status = problem.income_n.every((value) => value > 0) ? 'converged' : 'stalled';
      break;
    }
    if (Number.isNaN(residual.market + residual.price)) {
      status = 'stalled';
      break;
    }
    problem.accelerator.advance(problem.state, problem.image);
    if (!trusted(at, implied)) {
      problem.state.set(problem.image);
      problem.accelerator.restart();
    }
  }
  return finish(problem, at, status, sweeps, residual, tolerance, null);
}

function finish(
  problem: System,
  at: Unknowns,
  status: SolveStatus,
  sweeps: number,
  residual: Residual,
  tolerance: number,
  without: Equilibrium['stranded'],
): Equilibrium {
  return equilibrium(problem, at, { status, sweeps, residual, tolerance, stranded: without });
}
