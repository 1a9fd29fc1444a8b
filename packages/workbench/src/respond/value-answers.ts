import { type Answer, ok, refuse } from '@musubi/vocabulary';
import { doubted } from '../coalition/doubted.ts';
import { type ValueTable, valueTable } from '../coalition/value-table.ts';
import type { Engine } from '../engine/engine.ts';
import { drawBatches } from '../experiment/lattice.ts';
import { type Order, runBatches } from '../experiment/run-batches.ts';
import type { Outcome } from '../file/outcome.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { codesOf } from '../simulate/board.ts';
import type { Candidate, Context, Found } from './context.ts';

const tolerance = 1e-9;

/** Solve the scenario with and without each answer, at the central parameters and at every draw. */
export async function valueAnswers(
  context: Context,
  { candidates }: Pick<Found, 'candidates'>,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<Answer[]>> {
  const { experiment, options } = context;
  const players = everyMember(context);
  const orders = [null, ...candidates.map(({ reply }) => reply)].map((reply): Order => {
    const batch = {
      game: { players: 'members', by: 'clause' } as const,
      players,
      coalitions: [2 ** players.length - 1],
      reply,
      tolerance,
    };
    const draws = options.design === null ? [] : drawBatches(batch, options.design);
    return { experiment, batches: [{ ...batch, draws: null }, ...draws] };
  });
  const delivered = await runBatches(orders, engine, surroundings);
  if (!delivered.ok) return delivered;
  const tables = orders.map((order, at) => valueTable([order], [delivered.value[at]!]));
  const problems = tables.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return refuse(problems.slice(0, 1));
  const [without, ...answered] = tables;
  return ok(
    candidates.map((candidate, at) => written(context, candidate, without!, answered[at]!)),
  );
}

function everyMember({ preparation: { casting } }: Context): number[] {
  return [...codesOf(casting.board, 'member').keys()];
}

function written(
  context: Context,
  { objective, budgetPercent, measures, search, frontier }: Candidate,
  without: ValueTable,
  answered: ValueTable,
): Answer {
  const { contest, points, preparation, arena } = context;
  const players = everyMember(context);
  const added = (whose: readonly number[]) => (draw: number | null) =>
    answered.total(whose, players, draw) - without.total(whose, players, draw);
  const [own, theirs] = [added(contest.actors), added(contest.opponents)];
  const { board } = preparation.casting;
  return {
    objective,
    budgetPercent,
    measures,
    responderUsdMillion: doubted(points, own),
    targetsUsdMillion: doubted(points, theirs),
    harmPerOwnLoss: own(null) < 0 && theirs(null) < 0 ? theirs(null) / own(null) : null,
    economies: board.economies.map(({ code }, n) => {
      const income = arena.baseline.income_n[n]! * preparation.usdMillion;
      const { value, doubt } = doubted(points, (draw) => answered.total([n], players, draw));
      return {
        economy: code,
        role: board.roles[n]!,
        scenarioUsdMillion: without.total([n], players, null),
        answeredUsdMillion: value,
        answeredPercent: (100 * value) / income,
        doubt,
      };
    }),
    frontier,
    search,
  };
}
