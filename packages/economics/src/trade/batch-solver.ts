import { kernels } from '../array/kernels.ts';
import { simdKernels } from '../array/simd-kernels.ts';
import type { Baseline } from './baseline.ts';
import { type Elasticities, requireElasticities } from './elasticities.ts';
import { beginUnchanged, type Ending, iterate } from './iterate.ts';
import { type Policy, requirePolicy } from './policy.ts';
import { type Frame, fit, frame, hasSectoralWages, unknowns } from './system.ts';

/** What a batch keeps of a solve; read `status` first: only a `converged` one is a result. */
export interface BatchOutcome extends Ending {
  /** Î/P̂ᶜ, change of real income; [n]. */
  readonly realIncomeHat_n: Float64Array;
  /** Where the solve ended, from which a neighbouring one may start: log wages, log prices, scaled expenditure. */
  readonly state: Float64Array;
}

/** Solves many scenarios on one baseline. */
export interface BatchSolver {
  readonly baseline: Baseline;
  /**
   * Solve for the real incomes of a policy.
   *
   * @param start - a state near the solution, such as that of a neighbour or a combination of several; the unchanged
   *   state if left out, or if its length is that of another labour market.
   * @throws RangeError as `solve` does.
   */
  solve(elasticities: Elasticities, policy: Policy, start?: Float64Array): BatchOutcome;
}

/** How a batch is solved; see `solve`. */
export interface BatchOptions {
  readonly tolerance?: number;
  readonly sweepLimit?: number;
}

const damping = 0.5;
const depth = 10;

/**
 * Make a solver of many scenarios on one baseline: it allocates once, on kernels of its own, and returns real incomes
 * only. The result of a solve depends on its start in digits beyond the tolerance.
 *
 * @example
 * ```ts
 * import { baselineFromFlows, batchSolver, cobbDouglas, unchangedPolicy } from '@musubi/economics';
 * const baseline = baselineFromFlows({
 *   economies: 2,
 *   sectors: 1,
 *   trade_jni: Float64Array.of(90, 10, 10, 90),
 *   tariff_jni: new Float64Array(4),
 *   use_nkj: new Float64Array(2),
 * });
 * const policy = unchangedPolicy(baseline);
 * policy.productivityHat_nj.fill(1.1);
 * const { realIncomeHat_n } = batchSolver(baseline).solve(cobbDouglas(Float64Array.of(4)), policy);
 * assert.ok(Math.abs(realIncomeHat_n[0] - 1.1) < 1e-9);
 * ```
 */
export function batchSolver(baseline: Baseline, options: BatchOptions = {}): BatchSolver {
  const { tolerance = 1e-10, sweepLimit = 2000 } = options;
  const engine = { kernels: simdKernels() ?? kernels('plain'), depth };
  let last: Frame | undefined;

  const frameFor = (sectoralWages: boolean): Frame => {
    if (last?.sectoralWages !== sectoralWages) last = frame(baseline, sectoralWages, engine);
    return last;
  };

  return {
    baseline,
    solve(elasticities, policy, start) {
      requireElasticities(elasticities, baseline.sectors);
      const changed = requirePolicy(baseline, policy);
      const made = frameFor(hasSectoralWages(elasticities));
      const problem = fit(made, elasticities, policy, changed);
      const at = unknowns(problem, problem.state);
      beginUnchanged(problem, at);
      if (start?.length === problem.state.length) problem.state.set(start);
      const ended = iterate(problem, at, { tolerance, sweepLimit, damping });
      return {
        ...ended,
        realIncomeHat_n: problem.income_n.map(
          (income, n) => income / baseline.income_n[n] / Math.exp(problem.logConsumerPrice_n[n]),
        ),
        state: problem.state.slice(),
      };
    },
  };
}
