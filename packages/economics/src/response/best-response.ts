import { addBans } from './add-bans.ts';
import { type Answer, requireAnswer } from './answer.ts';
import { betterOf, scoreOf } from './climb.ts';
import { type Climber, climbAll, climberOf } from './climber.ts';
import { type DeviationGrid, deviationGrid } from './deviation-grid.ts';
import type { Effect } from './effect.ts';
import { frontierOf, type Outcome } from './frontier.ts';
import { plainBounds, type RateBounds } from './instrument.ts';
import { type Arena, requireSide, type Side } from './side.ts';
import { type NoResponse, solveArena } from './solve-arena.ts';
import { distinctOf, type StartRecord } from './start-record.ts';
import { startsOf } from './starts.ts';
import { type Trial, type Trials, trials } from './trials.ts';

/** How to search; every field has a default. */
export interface ResponseOptions {
  /** Starts drawn at random; 2. */
  readonly drawnStarts?: number;
  /** Seed of the drawn starts; 1. */
  readonly seed?: number;
  /** Answers from which to start as well; none. */
  readonly given?: readonly Answer[];
  /** Evaluations of each ascent; 300. */
  readonly evaluationLimit?: number;
  /** Projected gradient below which an ascent has converged; 1e-7. */
  readonly tolerance?: number;
  /** Bans that may be added one by one; 0, and then the grid has none either. Where it has, a deviation may bring more. */
  readonly banLimit?: number;
  /** Rates of the deviation grid, tried where the bounds admit them; 0, 5, 10, 25, 50, 100 %. */
  readonly gridRates?: readonly number[];
  /** Times that the search begins again from a deviation that pays; 3. */
  readonly restartLimit?: number;
  /** Gain, as a share of own income, from which a deviation pays, a ban is added, and two optima differ; 1e-7. */
  readonly gainTolerance?: number;
}

/** What was done to find the answer. */
export interface Searched {
  readonly starts: number;
  readonly evaluations: number;
  readonly solves: number;
  readonly gradients: number;
  /** Solves and gradients that ended without a result. */
  readonly failures: number;
  readonly gridPoints: number;
  /** Times that the search began again from a deviation that paid. */
  readonly restarts: number;
}

/** The best answer that was found, with what was searched; it is a best reply only as far as that goes. */
export interface BestResponse {
  readonly status: 'searched';
  readonly answer: Answer;
  /** The bounds within which rates were sought. */
  readonly bounds: RateBounds;
  readonly effect: Effect;
  /** The objective, as a share of own baseline income: own gain, or harm. */
  readonly score: number;
  readonly starts: readonly StartRecord[];
  /** Ends of the converged ascents: how many differ in the objective, and in some rate by a percentage point or a ban. */
  readonly distinct: { readonly scores: number; readonly answers: number };
  /** Deviations from the answer that were tried, and the largest. */
  readonly deviations: DeviationGrid;
  /** Outcomes that no other answer on the way beat in both own loss and harm. */
  readonly frontier: readonly Outcome[];
  readonly searched: Searched;
}

/** Try the grid, and climb again from a deviation that pays, until none does or the restarts run out. */
function settle(search: Trials, from: Trial, { climb }: Climber, options: ResponseOptions) {
  const { restartLimit = 3, gainTolerance = 1e-7, gridRates, banLimit = 0 } = options;
  const gridOptions = { bans: banLimit > 0, ...(gridRates && { rates: gridRates }) };
  let best = from;
  let gridPoints = 0;
  for (let restarts = 0; ; restarts++) {
    const { grid, trial } = deviationGrid(search, best, gridOptions);
    gridPoints += grid.points;
    const pays = trial !== null && grid.largest!.gain > gainTolerance;
    if (!pays || restarts === restartLimit) return { best, grid, gridPoints, restarts };
    best = betterOf(search.side, trial, climb(trial.answer).trial)!;
  }
}

/**
 * Search for the best answer of a side to the policy in force.
 *
 * Projected quasi-Newton ascents on the exact model from several starts; then bans by gain per own loss; then a grid of
 * deviations that uses no gradient, from which the search begins again where one pays. The record says what was searched,
 * and the largest deviation of the grid; more than that is not claimed.
 *
 * Gains, losses and harm are counted from the equilibrium of the policy in force, so that an answer of no change is zero.
 * Rates in force may stay where they are outside the bounds.
 *
 * @param side - who acts on whom, with what, for what.
 * @param arena - the world, and the policy in force.
 * @throws RangeError where the side does not fit the world.
 * @see Ossa (2014), American Economic Review 104(12), for optimal tariffs and best replies in an exact-hat model.
 *
 * @example
 * ```ts
 * import { baselineFromFlows, bestResponse, cobbDouglas, instrumentsOf, unchangedPolicy } from '@musubi/economics';
 * const baseline = baselineFromFlows({
 *   economies: 2,
 *   sectors: 1,
 *   trade_jni: Float64Array.of(90, 10, 10, 9990),
 *   tariff_jni: new Float64Array(4),
 *   use_nkj: new Float64Array(2),
 * });
 * const home = {
 *   actors: [0],
 *   opponents: [1],
 *   instruments: instrumentsOf(['tariff'], [0], [0], [1]),
 *   objective: { kind: 'own-income' },
 * } as const;
 * const arena = { baseline, elasticities: cobbDouglas(Float64Array.of(4)), policy: unchangedPolicy(baseline) };
 * const found = bestResponse(home, arena);
 * assert.equal(found.status, 'searched');
 * assert.ok(found.status === 'searched' && Math.abs(found.answer.rate_v[0]! - 1 / 4) < 0.001);
 * ```
 */
export function bestResponse(
  side: Side,
  arena: Arena,
  options: ResponseOptions = {},
): BestResponse | NoResponse {
  requireSide(side, arena);
  for (const answer of options.given ?? []) requireAnswer(answer, side.instruments);
  const unanswered = solveArena(arena);
  if (unanswered.status !== 'converged') return { status: 'no-equilibrium', ended: unanswered };
  const search = trials(side, arena, unanswered);
  const { drawnStarts = 2, seed = 1, given = [], banLimit = 0, gainTolerance = 1e-7 } = options;
  const climber = climberOf(search, options);
  const starts = startsOf(search, arena, { drawn: drawnStarts, seed, given });
  const { best, records } = climbAll(search, climber, starts);
  const limits = { limit: banLimit, tolerance: gainTolerance };
  const banned = addBans(search, best, climber.climb, limits);
  const settled = settle(search, banned, climber, options);
  return {
    status: 'searched',
    answer: settled.best.answer,
    bounds: side.bounds ?? plainBounds,
    effect: settled.best.effect,
    score: scoreOf(side, settled.best),
    starts: records,
    distinct: distinctOf(records, gainTolerance),
    deviations: settled.grid,
    frontier: frontierOf(search.outcomes),
    searched: {
      ...search.effort,
      starts: starts.length,
      evaluations: climber.effort.evaluations,
      gridPoints: settled.gridPoints,
      restarts: settled.restarts,
    },
  };
}
