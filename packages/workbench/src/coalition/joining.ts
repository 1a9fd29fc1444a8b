import {
  type Coalition,
  ok,
  type Problem,
  refuse,
  resolveWorldEconomies,
} from '@musubi/vocabulary';
import type { Order } from '../experiment/run-batches.ts';
import type { Outcome } from '../file/outcome.ts';
import { codesOf } from '../simulate/board.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { atDraws, gameWork, someCoalitions } from './coalition-orders.ts';
import { doubted } from './doubted.ts';
import type { ValueTable } from './value-table.ts';

/** Outsiders whose joining is looked at where none is asked for, because the chains run through them. */
const usual = ['TWN', 'NLD', 'EU'];

/** An outsider that may join, with its economies as positions in the world. */
export interface Joiner {
  readonly code: string;
  readonly economies: readonly number[];
}

/**
 * Find the outsiders whose joining is looked at: those asked for, or else whoever of Taiwan, the Netherlands and the EU is
 * outside.
 *
 * @returns the joiners, or a problem for each code that was asked for and is no outsider of this world.
 */
export function joinersOf(
  { preparation }: Pick<CoalitionContext, 'preparation'>,
  wanted: readonly string[] | undefined,
): Outcome<readonly Joiner[]> {
  const { setting, casting } = preparation;
  const { economies } = setting.world.manifest;
  const problems: Problem[] = [];
  const joiners: Joiner[] = [];
  for (const code of new Set(wanted ?? usual)) {
    const match = resolveWorldEconomies([code], economies, setting.asOf);
    const whole = match.ok ? match.value.whole : [];
    const positions = economies.flatMap((economy, n) => (whole.includes(economy.code) ? [n] : []));
    if (positions.length > 0 && positions.every((n) => casting.board.roles[n] === 'outsider'))
      joiners.push({ code, economies: positions });
    else problems.push(noOutsider(code, codesOf(casting.board, 'outsider')));
  }
  return wanted !== undefined && problems.length > 0 ? refuse(problems) : ok(joiners);
}

function noOutsider(code: string, known: readonly string[]): Problem {
  return { kind: 'unknown-code', scheme: 'outsider', code, known };
}

/** Order what tells the worth of a joiner: the members without and with it, it alone, and each member alone and with it. */
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
  const central = someCoalitions(work, count + 1, coalitions);
  return {
    experiment: { ...experiment, joiners: [code] },
    batches: [central, ...atDraws(central, design)],
  };
}

/**
 * Say what it brings if an outsider o joins the members N.
 *
 *   premium = v(N∪o) − v(N) − Σ_i (v(io) − v(i) − v(o)) − v(o)
 *
 * with v the sum over the members and the outsider: what joining brings beyond deals with each member.
 */
export function whatJoiningBrings(
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
