import { z } from 'zod';
import type { Acts } from '../simulate/apply-clause.ts';

/** The schema of what makes a game of a scenario. */
export const gameChoiceSchema = z.strictObject({
  /**
   * Who the players are. `scenario`: the scenario as one player, who does all of it. `members`: the members of the alliance;
   * an act needs all members that are party to it. `clauses`: the clauses of the scenario. `deals`: what the same members do with the same goods. `directed`: deals split
   * by who sells to whom.
   */
  players: z.enum(['scenario', 'members', 'clauses', 'deals', 'directed']),
  /** What a deal is about: one clause, or all clauses on the same sectors. */
  by: z.enum(['clause', 'sectors']),
});

/** What makes a game of a scenario. */
export type GameChoice = z.infer<typeof gameChoiceSchema>;

/** A player: what acts or does not act as one. */
export interface Player {
  /** The members that are party to what it does, as positions in {@link Game.members}, in their order. */
  readonly parties: readonly number[];
  /** The clauses that it carries out, as positions in the scenario; empty for a member and for the whole scenario. */
  readonly clauses: readonly number[];
  /** The sectors that those clauses reach, as positions in the world; empty where no clauses are listed. */
  readonly sectors: readonly number[];
  /** Who sells to whom, as positions in the world, where the player is directed. */
  readonly direction: { readonly from: number; readonly to: number | null } | null;
}

/** A game that a scenario makes: its players, and who must take part for an act to happen. */
export interface Game {
  /** The members, each as the positions of its economies in the world; a union that joins is one member. */
  readonly members: readonly (readonly number[])[];
  readonly players: readonly Player[];
  /**
   * List the players who must all take part for a clause to act between two economies, or in one (`to` is null).
   * Nobody is needed for what no member is party to; null is an act inside one member, which never happens.
   */
  needed(clause: number, from: number, to: number | null): readonly number[] | null;
}

/** Say where each clause acts when exactly some players take part. */
export function actsOf(
  game: Game,
  takesPart: (player: number) => boolean,
): (clause: number) => Acts {
  return (clause) => (from, to) => game.needed(clause, from, to)?.every(takesPart) ?? false;
}
