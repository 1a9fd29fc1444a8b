import type { Casting } from '../simulate/cast.ts';
import type { Reach } from '../simulate/reach.ts';
import type { Game, GameChoice, Player } from './game.ts';

/**
 * Make a game of a scenario that was cast.
 *
 * @param joiners - the economies of each joiner, as positions in the world; the board has them as members.
 */
export function makeGame(
  choice: GameChoice,
  casting: Pick<Casting, 'board' | 'reaches'>,
  joiners: readonly (readonly number[])[] = [],
): Game {
  const members = membersOf(casting, joiners);
  if (choice.players === 'scenario') return scenarioGame(members);
  const parties = partyFinder(members);
  return choice.players === 'members'
    ? membersGame(members, parties)
    : dealsGame(members, parties, casting.reaches, keyOf(choice, casting.reaches));
}

function membersOf({ board }: Pick<Casting, 'board'>, joiners: readonly (readonly number[])[]) {
  const joined = new Set(joiners.flat());
  const own = board.roles.flatMap((role, n) => (role === 'member' && !joined.has(n) ? [[n]] : []));
  return [...own, ...joiners];
}

/** Finds the members that are party to an act; null for an act inside one member. */
type Parties = (from: number, to: number | null) => readonly number[] | null;

function partyFinder(members: Game['members']): Parties {
  const memberOf = new Map(members.flatMap((all, m) => all.map((n) => [n, m] as const)));
  return (from, to) => {
    const [seller, buyer] = [memberOf.get(from), to === null ? undefined : memberOf.get(to)];
    if (seller === undefined) return buyer === undefined ? [] : [buyer];
    if (buyer === undefined) return [seller];
    if (seller === buyer) return null;
    return seller < buyer ? [seller, buyer] : [buyer, seller];
  };
}

function scenarioGame(members: Game['members']): Game {
  const parties = members.map((_, m) => m);
  return {
    members,
    players: [{ parties, clauses: [], sectors: [], direction: null }],
    needed: () => [0],
  };
}

function membersGame(members: Game['members'], parties: Parties): Game {
  return {
    members,
    players: members.map((_, m) => ({ parties: [m], clauses: [], sectors: [], direction: null })),
    needed: (_, from, to) => parties(from, to),
  };
}

/** Names the player that an act belongs to. */
type KeyOf = (
  clause: number,
  from: number,
  to: number | null,
  parties: readonly number[],
) => string;

function keyOf({ players, by }: GameChoice, reaches: readonly Reach[]): KeyOf {
  if (players === 'clauses') return (clause) => `${clause}`;
  const subject = (clause: number) =>
    by === 'clause' ? `${clause}` : reaches[clause]!.sectors.join(' ');
  return players === 'directed'
    ? (clause, from, to) => `${subject(clause)}|${from}>${to}`
    : (clause, _from, _to, parties) => `${subject(clause)}|${parties.join(' ')}`;
}

function dealsGame(
  members: Game['members'],
  parties: Parties,
  reaches: readonly Reach[],
  keyed: KeyOf,
): Game {
  const found = new Map<string, Player>();
  for (const [clause, from, to] of actsIn(reaches)) {
    const between = parties(from, to);
    if (between === null || between.length === 0) continue;
    const key = keyed(clause, from, to, between);
    const known = found.get(key);
    found.set(key, {
      parties: union(known?.parties, between),
      clauses: union(known?.clauses, [clause]),
      sectors: union(known?.sectors, reaches[clause]!.sectors),
      direction: key.includes('>') ? { from, to } : null,
    });
  }
  const positions = new Map([...found.keys()].map((key, at) => [key, at]));
  return {
    members,
    players: [...found.values()],
    needed: (clause, from, to) => {
      const between = parties(from, to);
      if (between === null || between.length === 0) return between;
      return [positions.get(keyed(clause, from, to, between))!];
    },
  };
}

function* actsIn(reaches: readonly Reach[]) {
  for (const [clause, { from: sellers, to: buyers }] of reaches.entries())
    for (const from of sellers)
      for (const to of buyers.length > 0 ? buyers : [null])
        if (from !== to) yield [clause, from, to] as const;
}

function union(known: readonly number[] = [], more: readonly number[]): number[] {
  return [...new Set([...known, ...more])].sort((a, b) => a - b);
}
