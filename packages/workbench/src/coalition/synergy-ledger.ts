import type { Coalition } from '@musubi/vocabulary';
import type { Batch } from '../experiment/batch.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { everyCoalition, gameWork, pairsOfPlayers } from './coalition-orders.ts';
import { type DealParts, dealParts, describeDeal, doTogether } from './deal-parts.ts';
import { type Deals, dealPairs } from './deals.ts';
import { doubted, type FigureAt } from './doubted.ts';
import type { ValueTable } from './value-table.ts';

type Ledger = Coalition['ledger'];
type DealPair = Ledger['dealPairs'][number];

/** Order the coalitions of deals: all of them, or pairs where there are too many. */
export function dealOrders({ tolerance }: CoalitionContext, { game, by, exact }: Deals): Batch[] {
  const work = gameWork({ players: 'deals', by }, tolerance);
  return exact ? everyCoalition(work, game.players.length) : pairsOfPlayers(work, dealPairs(game));
}

/** Order the pairs of directed parts of deals that meet. */
export function meetingOrders({ tolerance }: CoalitionContext, deals: Deals): Batch[] {
  const pairs = dealPairs(deals.game).flatMap(([a, b]) =>
    deals.meetingsOf(a, b).map(({ players }) => players),
  );
  return pairsOfPlayers(gameWork({ players: 'directed', by: deals.by }, tolerance), pairs);
}

/**
 * Write the synergy ledger.
 *
 *   premium = v(N) − Σ_i v(i) − Σ_ij (v(ij) − v(i) − v(j)) = Σ_{T of three members or more} d(T)
 *
 * d(T) are the dividends of sets of deals, a set having the members of all its deals. Where no member acts alone this is
 * what all bring together less what the pairs’ deals bring. Each dividend goes in equal shares to the pairs of deals in
 * its set that are of different members. Of a pair’s share, `vertical` and `overlap` are what the directed parts of the
 * two that meet in that way do together and not one by one, Δ = v(ab) − v(a) − v(b); the rest is what remains, so that
 * the ledger closes.
 *
 * @param tables - of the members, of the deals, and of their directed parts.
 */
export function synergyLedger(
  context: CoalitionContext,
  deals: Deals,
  tables: {
    readonly members: ValueTable;
    readonly deals: ValueTable;
    readonly directed: ValueTable;
  },
): Ledger {
  const { points, nameOf } = context;
  const { alone, pairs, together, premium } = premiumParts(context, tables.members);
  const parts = dealParts(context, deals, tables.deals);
  const dealPairsFound = splitPairs(context, deals, tables.directed, parts.share);
  return {
    alone: alone.map((at, m) => ({ member: nameOf(m), usdMillion: at(null) })),
    pairs: pairs.map(({ pair, deal }) => ({
      members: pair.map(nameOf),
      usdMillion: doubted(points, deal),
    })),
    togetherUsdMillion: doubted(points, together),
    premiumUsdMillion: doubted(points, premium),
    by: deals.by,
    exact: deals.exact,
    deals: deals.game.players.map((deal, at) => ({
      ...describeDeal(context, deals, deal),
      shapleyUsdMillion: parts.shapley?.[at] ?? null,
      banzhafUsdMillion: parts.banzhaf?.[at] ?? null,
    })),
    ...byMechanism(premium(null), dealPairsFound, deals.exact),
    dealPairs: dealPairsFound,
    interactions: parts.interactions,
    dividends: parts.dividends,
  };
}

/** What each member does alone, what each pair’s deal adds, and what only more than two members do. */
function premiumParts({ members, economies }: CoalitionContext, table: ValueTable) {
  const everyone = members.players.map((_, m) => m);
  const value =
    (...players: readonly number[]): FigureAt =>
    (draw) =>
      table.sum(economies, players, draw);
  const alone = everyone.map((m) => value(m));
  const pairs = everyone.flatMap((b) =>
    everyone.slice(0, b).map((a) => ({
      pair: [a, b] as const,
      deal: ((draw) => value(a, b)(draw) - alone[a]!(draw) - alone[b]!(draw)) as FigureAt,
    })),
  );
  const together = value(...everyone);
  const premium: FigureAt = (draw) =>
    [...alone, ...pairs.map(({ deal }) => deal)].reduce(
      (rest, part) => rest - part(draw),
      together(draw),
    );
  return { alone, pairs, together, premium };
}

/**
 * Add up the mechanisms over the pairs of deals. Without all coalitions what more than two deals make together is known
 * as what is left of the premium only, and belongs to the rest.
 */
function byMechanism(
  premium: number,
  pairs: readonly DealPair[],
  exact: boolean,
): Pick<Ledger, 'mechanisms' | 'gapUsdMillion'> {
  const sum = (of: (pair: DealPair) => number) =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  const vertical = sum((pair) => pair.verticalUsdMillion);
  const overlap = sum((pair) => pair.overlapUsdMillion);
  const rest = exact ? sum((pair) => pair.restUsdMillion) : premium - vertical - overlap;
  return {
    mechanisms: {
      verticalUsdMillion: vertical,
      overlapUsdMillion: overlap,
      restUsdMillion: rest,
    },
    gapUsdMillion: premium - vertical - overlap - rest,
  };
}

function splitPairs(
  context: CoalitionContext,
  deals: Deals,
  directed: ValueTable,
  share: DealParts['share'],
): DealPair[] {
  const ids = deals.game.players.map((deal) => describeDeal(context, deals, deal).id);
  return dealPairs(deals.game)
    .map(([a, b]) => {
      const meetings = deals.meetingsOf(a, b);
      const part = (mechanism: string) =>
        meetings
          .filter((meeting) => meeting.mechanism === mechanism)
          .reduce(
            (sum, { players: [one, other] }) =>
              sum + doTogether(directed, context.economies, one, other),
            0,
          );
      const [usdMillion, vertical, overlap] = [share(a, b), part('vertical'), part('overlap')];
      return {
        a: ids[a]!,
        b: ids[b]!,
        usdMillion,
        verticalUsdMillion: vertical,
        overlapUsdMillion: overlap,
        restUsdMillion: usdMillion - vertical - overlap,
      };
    })
    .sort((x, y) => Math.abs(y.usdMillion) - Math.abs(x.usdMillion));
}
