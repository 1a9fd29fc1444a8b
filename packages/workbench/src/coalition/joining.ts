import { type Coalition, resolveWorldEconomies } from '@musubi/vocabulary';
import type { Order } from '../experiment/run-batches.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { gameWork, someCoalitions } from './coalition-orders.ts';
import { doubted } from './doubted.ts';
import type { ValueTable } from './value-table.ts';

/** Outsiders whose joining is always looked at, because the chains run through them. */
const looked = ['TWN', 'NLD', 'EU'];

/** An outsider that may join, with its economies as positions in the world. */
export interface Joiner {
  readonly code: string;
  readonly economies: readonly number[];
}

/** Find the outsiders whose joining is looked at: those asked for, or else Taiwan, the Netherlands and the EU. */
export function joinersOf(
  { preparation }: Pick<CoalitionContext, 'preparation'>,
  wanted: readonly string[] = looked,
): Joiner[] {
  const { setting, casting } = preparation;
  const { economies } = setting.world.manifest;
  return wanted.flatMap((code) => {
    const match = resolveWorldEconomies([code], economies, setting.asOf);
    const positions = match.ok
      ? match.value.whole.map((whole) => economies.findIndex((economy) => economy.code === whole))
      : [];
    const outside = positions.filter((n) => casting.board.roles[n] === 'outsider');
    return outside.length > 0 && outside.length === positions.length
      ? [{ code, economies: positions }]
      : [];
  });
}

/** Order what tells the worth of a joiner: all, the members there are, each alone, and each with the joiner. */
export function joiningOrder(context: CoalitionContext, { code }: Joiner): Order {
  const { experiment, members, design, tolerance } = context;
  const count = members.players.length;
  const joiner = 1 << count;
  const alone = members.players.map((_, m) => 1 << m);
  const coalitions = [
    joiner - 1,
    2 * joiner - 1,
    joiner,
    ...alone,
    ...alone.map((m) => m | joiner),
  ];
  const work = gameWork({ players: 'members', by: 'clause' }, tolerance);
  return {
    experiment: { ...experiment, joiners: [code] },
    batches: someCoalitions(work, count + 1, coalitions, design),
  };
}

/**
 * Say what it brings if an outsider o joins the members N.
 *
 *   premium = v(N∪o) − v(N) − Σ_i (v(io) − v(i) − v(o)) − v(o)
 *
 * with v the sum over the members and the outsider: what joining brings beyond deals with each member.
 */
export function joining(
  { members, economies, points }: CoalitionContext,
  { code, economies: joiner }: Joiner,
  table: ValueTable,
): Coalition['joining'][number] {
  const before = members.players.map((_, m) => m);
  const o = before.length;
  const everybody = [...economies, ...joiner];
  const gain = (whose: readonly number[]) => (draw: number | null) =>
    table.sum(whose, [...before, o], draw) - table.sum(whose, before, draw);
  return {
    joiner: code,
    joinerUsdMillion: doubted(points, gain(joiner)),
    membersUsdMillion: doubted(points, gain(economies)),
    premiumUsdMillion: doubted(points, (draw) => {
      const value = (players: readonly number[]) => table.sum(everybody, players, draw);
      const deals = before.map((m) => value([m, o]) - value([m]) - value([o]));
      return gain(everybody)(draw) - value([o]) - deals.reduce((sum, deal) => sum + deal, 0);
    }),
  };
}
