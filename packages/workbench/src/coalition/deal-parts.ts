import {
  banzhafInteraction,
  banzhafValue,
  harsanyiDividends,
  pairShares,
  premiumBeyond,
  shapleyInteraction,
  shapleyValue,
} from '@musubi/economics';
import type { Coalition } from '@musubi/vocabulary';
import type { Player } from '../experiment/game.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { type Deals, dealPairs, membersIn } from './deals.ts';
import { largestDividends, pairsOf, playersIn } from './game-parts.ts';
import type { ValueTable } from './value-table.ts';

type Ledger = Coalition['ledger'];

/** What deals and pairs of deals make of the alliance; what only all coalitions tell is null or empty without them. */
export interface DealParts {
  /** What two deals make of the premium. */
  readonly share: (a: number, b: number) => number;
  readonly shapley: Float64Array | null;
  readonly banzhaf: Float64Array | null;
  readonly interactions: Ledger['interactions'];
  readonly dividends: Ledger['dividends'];
}

/** Find the parts of the deals, from all their coalitions or from pairs alone. */
export function dealParts(context: CoalitionContext, deals: Deals, table: ValueTable): DealParts {
  return deals.exact ? exactParts(context, deals, table) : pairParts(context, deals, table);
}

function exactParts(context: CoalitionContext, deals: Deals, table: ValueTable): DealParts {
  const { players } = deals.game;
  const ids = players.map((deal) => describeDeal(context, deals, deal).id);
  const value_s = Float64Array.from({ length: 1 << players.length }, (_, coalition) =>
    table.sum(context.economies, playersIn(coalition), null),
  );
  const dividend_s = harsanyiDividends(value_s);
  const isOfTwo = (coalition: number) => membersIn(deals.game, playersIn(coalition)) <= 2;
  const counted = new Set(dealPairs(deals.game).map(([a, b]) => a * players.length + b));
  const share_ab =
    premiumBeyond(dividend_s, isOfTwo) === 0
      ? new Float64Array(players.length ** 2)
      : pairShares(dividend_s, (a, b) => counted.has(a * players.length + b), isOfTwo);
  return {
    share: (a, b) => share_ab[a * players.length + b]!,
    shapley: shapleyValue(value_s),
    banzhaf: banzhafValue(value_s),
    interactions: pairsOf(ids, shapleyInteraction(value_s), banzhafInteraction(value_s)),
    dividends: largestDividends(dividend_s, ids).map(({ players: set, usdMillion }) => ({
      deals: set,
      usdMillion,
    })),
  };
}

function pairParts({ economies }: CoalitionContext, { game }: Deals, table: ValueTable): DealParts {
  return {
    share: (a, b) => (membersIn(game, [a, b]) <= 2 ? 0 : doTogether(table, economies, a, b)),
    shapley: null,
    banzhaf: null,
    interactions: [],
    dividends: [],
  };
}

/** Give what two players do together and not one by one: Δ = v(ab) − v(a) − v(b). */
export function doTogether(
  table: ValueTable,
  economies: readonly number[],
  a: number,
  b: number,
): number {
  const value = (players: readonly number[]) => table.sum(economies, players, null);
  return value([a, b]) - value([a]) - value([b]);
}

/** Name a deal: what it is about, who its members are, which clauses and sectors it holds. */
export function describeDeal(
  { preparation, nameOf }: CoalitionContext,
  { by }: Deals,
  deal: Player,
) {
  const { manifest } = preparation.setting.world;
  const { clauses } = preparation.setting.scenario.scenario;
  const members = deal.parties.map(nameOf);
  const sectors = deal.sectors.map((j) => manifest.sectors[j]!.code);
  const named = deal.clauses.map((clause) => clauses[clause]!.id);
  const subject = by === 'clause' ? named.join('+') : sectors.join('+');
  return { id: `${subject}/${members.join('-')}`, members, clauses: named, sectors };
}
