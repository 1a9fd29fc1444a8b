import type { Baseline } from '@musubi/economics';
import type { Game, GameChoice, Player } from '../experiment/game.ts';
import { makeGame } from '../experiment/make-game.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { mostPlayers } from './coalition-orders.ts';
import { type Mechanism, mechanismOf } from './mechanism.ts';

/** Two directed players of different deals, and how they meet. */
interface Meeting {
  readonly mechanism: Mechanism;
  readonly players: readonly [number, number];
}

/** The deals of a scenario, and how the parts of any two meet. */
export interface Deals {
  readonly by: GameChoice['by'];
  readonly game: Game;
  /** Whether all their coalitions can be solved. */
  readonly exact: boolean;
  /** The meetings of two deals a < b that three members or more have; what two members do together is their deal. */
  meetingsOf(a: number, b: number): readonly Meeting[];
}

/**
 * Divide a scenario into deals: clause by clause where all coalitions of those can be solved, and otherwise all clauses
 * on the same sectors together.
 */
export function dealsOf(
  { preparation }: CoalitionContext,
  baseline: Baseline,
  wanted?: GameChoice['by'],
): Deals {
  const { casting, joiners } = preparation;
  const gameBy = (by: GameChoice['by']) => makeGame({ players: 'deals', by }, casting, joiners);
  const by = wanted ?? (gameBy('clause').players.length <= mostPlayers ? 'clause' : 'sectors');
  const game = gameBy(by);
  const directed = makeGame({ players: 'directed', by }, casting, joiners).players;
  const partsOf = game.players.map((deal) =>
    [...directed.keys()].filter((part) => isPart(directed[part]!, deal)),
  );
  return {
    by,
    game,
    exact: game.players.length <= mostPlayers,
    meetingsOf: (a, b) => {
      if (membersIn(game, [a, b]) <= 2) return [];
      return partsOf[a]!.flatMap((one) =>
        partsOf[b]!.flatMap((other) => {
          const mechanism = mechanismOf(baseline, directed[one]!, directed[other]!);
          return mechanism === null ? [] : [{ mechanism, players: [one, other] as const }];
        }),
      );
    },
  };
}

function isPart(part: Player, deal: Player): boolean {
  return (
    part.parties.join() === deal.parties.join() &&
    part.clauses.every((clause) => deal.clauses.includes(clause))
  );
}

/** Count the members that some deals have together. */
export function membersIn({ players }: Game, deals: readonly number[]): number {
  return new Set(deals.flatMap((deal) => players[deal]!.parties)).size;
}

/** List the pairs of deals a < b of different members, which the premium is split among. */
export function dealPairs({ players }: Game): (readonly [number, number])[] {
  return players.flatMap((deal, b) =>
    players
      .slice(0, b)
      .flatMap((other, a) =>
        other.parties.join() === deal.parties.join() ? [] : [[a, b] as const],
      ),
  );
}
