import { type Elasticities, type Policy, predictState, unchangedPolicy } from '@musubi/economics';
import type { ParameterFile, Problem } from '@musubi/vocabulary';
import { castPolicy } from '../simulate/cast.ts';
import { statusProblem } from '../simulate/solve-casting.ts';
import { drawnFile } from '../uncertainty/drawn-file.ts';
import { elasticitiesOfDraw } from '../uncertainty/elasticities-of-draw.ts';
import type { Batch, BatchOutcome } from './batch.ts';
import { actsOf, type Game } from './game.ts';
import { makeGame } from './make-game.ts';
import type { Preparation } from './prepare.ts';
import { setReply } from './set-reply.ts';

/**
 * Solve a batch: every coalition at the central parameters, or every coalition at every draw, draw by draw.
 *
 * Each solve starts from what the batch itself has solved before: subsets of the same coalition, or the same coalition
 * at the central parameters. So the bytes of a result do not depend on who solves the batch, nor after what.
 */
export function solveBatch(preparation: Preparation, batch: Batch): BatchOutcome[] {
  const game = makeGame(batch.game, preparation.casting, preparation.joiners);
  const policy = unchangedPolicy(preparation.casting.observed);
  const central = solveLattice(preparation, game, batch, {
    draw: null,
    elasticities: preparation.casting.elasticities,
    startFrom: new Map(),
    budgetPercent: budgetOf(preparation.setting.parameters.file),
    policy,
  });
  if (batch.draws === null) return central.outcomes;
  const { from, to, ...design } = batch.draws;
  return Array.from({ length: to - from }, (_, at) => {
    const draw = from + at;
    const elasticities = elasticitiesOfDraw(preparation.setting, design, draw);
    return elasticities.ok
      ? solveLattice(preparation, game, batch, {
          draw,
          elasticities: elasticities.value,
          startFrom: central.states,
          budgetPercent: budgetOf(drawnFile(preparation.setting.parameters.file, design, draw)),
          policy,
        }).outcomes
      : failed(batch, draw, elasticities.problem);
  }).flat();
}

function budgetOf({ response }: ParameterFile): number | null {
  return response?.ownLossPercent.value ?? null;
}

/** Give every coalition of a batch the same problem. */
function failed({ coalitions }: Batch, draw: number | null, [problem]: readonly Problem[]) {
  return coalitions.map((coalition): BatchOutcome => ({ coalition, draw, problem: problem! }));
}

/** The parameters at which a lattice of coalitions is solved. */
interface Point {
  readonly draw: number | null;
  readonly elasticities: Elasticities;
  /** States to start from where no subset was solved. */
  readonly startFrom: ReadonlyMap<number, Float64Array>;
  /** The own-loss budget of an answer; null where the parameter file has none. */
  readonly budgetPercent: number | null;
  /** To write on. */
  readonly policy: Policy;
}

function solveLattice(preparation: Preparation, game: Game, batch: Batch, point: Point) {
  const { setting, casting: central, usdMillion } = preparation;
  const { draw, elasticities, startFrom } = point;
  const states = new Map<number, Float64Array>();
  const solver = preparation.solverFor(elasticities);
  if (!solver.ok) {
    const [problem] = solver.problem as [Problem];
    return {
      states,
      outcomes: batch.coalitions.map((coalition) => ({ coalition, draw, problem })),
    };
  }
  const { baseline } = solver.value;
  const casting = { ...central, elasticities };
  const logs = logCount(elasticities, baseline);
  const outcomes = batch.coalitions.map((coalition): BatchOutcome => {
    const takesPart = (player: number) => {
      const bit = batch.players.indexOf(player);
      return bit >= 0 && ((coalition >> bit) & 1) === 1;
    };
    const acts = actsOf(game, takesPart);
    const policy = castPolicy(setting, casting, baseline, acts, point.policy);
    if (!policy.ok) return { coalition, draw, problem: policy.problem[0]! };
    const answered = setReply(policy.value, baseline, batch.reply, point.budgetPercent);
    const start =
      predictState(coalition, (subset) => states.get(subset), logs) ?? startFrom.get(coalition);
    const solved = solver.value.solve(elasticities, answered, start);
    const problem = statusProblem(solved, setting, casting, `coalition ${coalition}`);
    if (problem !== undefined) return { coalition, draw, problem };
    states.set(coalition, solved.state);
    const changes = Array.from(solved.realIncomeHat_n, (hat) => hat - 1);
    return {
      coalition,
      draw,
      equivalentVariationUsdMillion: changes.map((c, n) => usdMillion * baseline.income_n[n]! * c),
      realIncomePercent: changes.map((change) => 100 * change),
    };
  });
  return { states, outcomes };
}

/** How many leading elements of a solver's state are logs: wages, relative wages where labour is bound, prices. */
function logCount(
  { labourMobility }: Elasticities,
  { economies: N, sectors: J }: { readonly economies: number; readonly sectors: number },
): number {
  return N + (Number.isFinite(labourMobility) ? 2 : 1) * N * J;
}
