import { banzhafValue, coreExcess, shapleyValue } from '@musubi/economics';
import { type Coalition, ok, refuse } from '@musubi/vocabulary';
import { leastCore } from '../allocation/least-core.ts';
import type { Batch } from '../experiment/batch.ts';
import type { Outcome } from '../file/outcome.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { atDraws, everyCoalition, gameWork, someCoalitions } from './coalition-orders.ts';
import { doubted } from './doubted.ts';
import { playersIn } from './game-parts.ts';
import type { ValueTable } from './value-table.ts';

/** The most members of whom all coalitions are solved at every draw. */
const mostDrawn = 4;

/** Order the coalitions of the members: all of them, and at every draw those that the headlines need. */
export function membersOrders({ members, design, tolerance }: CoalitionContext): Batch[] {
  const count = members.players.length;
  const work = gameWork({ players: 'members', by: 'clause' }, tolerance);
  const small = Array.from({ length: 1 << count }, (_, coalition) => coalition).filter(
    (coalition) => count <= mostDrawn || sizeOf(coalition) <= 2 || coalition === (1 << count) - 1,
  );
  return [...everyCoalition(work, count), ...atDraws(someCoalitions(work, count, small), design)];
}

/** Tabulate v(S), the sum over all members, by bit mask. */
function membersValues(
  { members, economies }: CoalitionContext,
  table: ValueTable,
  draw: number | null,
): Float64Array {
  return Float64Array.from({ length: 1 << members.players.length }, (_, coalition) =>
    table.sum(economies, playersIn(coalition), draw),
  );
}

/** Melt the coalitions of the members into what each adds and gets. */
export async function membersGame(
  context: CoalitionContext,
  table: ValueTable,
): Promise<Outcome<Coalition['game']>> {
  const { members, points, economies, nameOf } = context;
  const count = members.players.length;
  const everyone = members.players.map((_, m) => m);
  const value_s = membersValues(context, table, null);
  const core = count > 1 ? await coreOf(context, value_s) : ok(trivialCore(context, value_s));
  if (!core.ok) return core;
  const central = shapleyValue(value_s);
  const byDraw =
    points === null || count > mostDrawn
      ? null
      : Array.from({ length: points.draws }, (_, draw) => sharesAt(context, table, draw));
  const banzhaf_m = banzhafValue(value_s);
  return ok({
    values: coalitionsBySize(count).map((coalition) => ({
      members: playersIn(coalition).map(nameOf),
      usdMillion: value_s[coalition]!,
    })),
    together: doubted(points, (draw) => table.sum(economies, everyone, draw)),
    shares: everyone.map((m) => ({
      member: nameOf(m),
      aloneUsdMillion: value_s[1 << m]!,
      lastUsdMillion: value_s.at(-1)! - value_s[(value_s.length - 1) ^ (1 << m)]!,
      shapleyUsdMillion: doubted(byDraw === null ? null : points, (draw) =>
        draw === null ? central[m]! : byDraw![draw]![m]!,
      ),
      banzhafUsdMillion: banzhaf_m[m]!,
      ownUsdMillion: doubted(points, (draw) => table.sum(members.members[m]!, everyone, draw)),
    })),
    core: core.value,
  });
}

/** Shapley values at a draw; NaN for everybody where some coalition has no equilibrium. */
function sharesAt(context: CoalitionContext, table: ValueTable, draw: number): Float64Array {
  const value_s = membersValues(context, table, draw);
  return value_s.some(Number.isNaN)
    ? new Float64Array(context.members.players.length).fill(Number.NaN)
    : shapleyValue(value_s);
}

async function coreOf(
  { nameOf }: CoalitionContext,
  value_s: Float64Array,
): Promise<Outcome<Coalition['game']['core']>> {
  const found = await leastCore(value_s);
  if (found.status !== 'optimal')
    return refuse([{ kind: 'failed-work', reason: `least core: ${found.reason}` }]);
  const { epsilon, payoff_i, coreIsEmpty } = found;
  const { excess } = coreExcess(value_s, shapleyValue(value_s));
  return ok({
    empty: coreIsEmpty,
    leastCoreUsdMillion: epsilon,
    payoffs: Array.from(payoff_i, (usdMillion, m) => ({ member: nameOf(m), usdMillion })),
    shapleyInCore:
      !coreIsEmpty && excess <= Math.max(0, epsilon) + 1e-9 * Math.abs(value_s.at(-1)!),
  });
}

function trivialCore({ nameOf }: CoalitionContext, value_s: Float64Array) {
  const payoffs = [{ member: nameOf(0), usdMillion: value_s[1]! }];
  return { empty: false, leastCoreUsdMillion: 0, payoffs, shapleyInCore: true };
}

function sizeOf(coalition: number): number {
  return playersIn(coalition).length;
}

function coalitionsBySize(players: number): number[] {
  return Array.from({ length: (1 << players) - 1 }, (_, at) => at + 1).sort(
    (a, b) => sizeOf(a) - sizeOf(b) || a - b,
  );
}
