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
import type { Batch } from '../experiment/batch.ts';
import type { Player } from '../experiment/game.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { everyCoalition, gameWork, pairsOfPlayers } from './coalition-orders.ts';
import { type Deals, dealPairs, membersIn } from './deals.ts';
import { doubted, type FigureAt } from './doubted.ts';
import { playersIn } from './members-game.ts';
import type { ValueTable } from './value-table.ts';

type Ledger = Coalition['ledger'];
type DealPair = Ledger['dealPairs'][number];

const dividendsShown = 50;

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
  const { members, economies, points, nameOf } = context;
  const everyone = members.players.map((_, m) => m);
  const value: (players: readonly number[]) => FigureAt = (players) => (draw) =>
    tables.members.sum(economies, players, draw);
  const pairs = everyone.flatMap((b) => everyone.slice(0, b).map((a) => [a, b] as const));
  const pairDeal =
    ([a, b]: readonly [number, number]): FigureAt =>
    (draw) =>
      value([a, b])(draw) - value([a])(draw) - value([b])(draw);
  const premium: FigureAt = (draw) =>
    pairs.reduce(
      (rest, pair) => rest - pairDeal(pair)(draw),
      everyone.reduce((rest, m) => rest - value([m])(draw), value(everyone)(draw)),
    );
  const parts = deals.exact
    ? exactParts(context, deals, tables.deals)
    : pairParts(context, deals, tables.deals);
  const dealPairsFound = splitPairs(context, deals, tables.directed, parts.share);
  const sum = (of: (pair: DealPair) => number) =>
    dealPairsFound.reduce((total, pair) => total + of(pair), 0);
  const mechanisms = {
    verticalUsdMillion: sum((pair) => pair.verticalUsdMillion),
    overlapUsdMillion: sum((pair) => pair.overlapUsdMillion),
  };
  const central = premium(null);
  const rest = deals.exact
    ? sum((pair) => pair.restUsdMillion)
    : central - mechanisms.verticalUsdMillion - mechanisms.overlapUsdMillion;
  return {
    alone: everyone.map((m) => ({ member: nameOf(m), usdMillion: value([m])(null) })),
    pairs: pairs.map((pair) => ({
      members: pair.map(nameOf),
      usdMillion: doubted(points, pairDeal(pair)),
    })),
    togetherUsdMillion: doubted(points, value(everyone)),
    premiumUsdMillion: doubted(points, premium),
    by: deals.by,
    exact: deals.exact,
    deals: deals.game.players.map((deal, at) => ({
      ...describeDeal(context, deals, deal),
      shapleyUsdMillion: parts.shapley?.[at] ?? null,
      banzhafUsdMillion: parts.banzhaf?.[at] ?? null,
    })),
    mechanisms: { ...mechanisms, restUsdMillion: rest },
    dealPairs: dealPairsFound,
    interactions: parts.interactions,
    dividends: parts.dividends,
    gapUsdMillion: central - mechanisms.verticalUsdMillion - mechanisms.overlapUsdMillion - rest,
  };
}

interface Parts {
  /** What two deals make of the premium. */
  readonly share: (a: number, b: number) => number;
  readonly shapley: Float64Array | null;
  readonly banzhaf: Float64Array | null;
  readonly interactions: Ledger['interactions'];
  readonly dividends: Ledger['dividends'];
}

function exactParts(context: CoalitionContext, deals: Deals, table: ValueTable): Parts {
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
  const [shapley_ab, banzhaf_ab] = [shapleyInteraction(value_s), banzhafInteraction(value_s)];
  return {
    share: (a, b) => share_ab[a * players.length + b]!,
    shapley: shapleyValue(value_s),
    banzhaf: banzhafValue(value_s),
    interactions: players
      .flatMap((_, b) =>
        ids.slice(0, b).map((a, at) => ({
          a,
          b: ids[b]!,
          shapleyUsdMillion: shapley_ab[at * players.length + b]!,
          banzhafUsdMillion: banzhaf_ab[at * players.length + b]!,
        })),
      )
      .sort((x, y) => Math.abs(y.shapleyUsdMillion) - Math.abs(x.shapleyUsdMillion)),
    dividends: Array.from(dividend_s, (usdMillion, coalition) => ({ usdMillion, coalition }))
      .slice(1)
      .sort((x, y) => Math.abs(y.usdMillion) - Math.abs(x.usdMillion))
      .slice(0, dividendsShown)
      .map(({ usdMillion, coalition }) => ({
        deals: playersIn(coalition).map((deal) => ids[deal]!),
        usdMillion,
      })),
  };
}

function pairParts({ economies }: CoalitionContext, { game }: Deals, table: ValueTable): Parts {
  return {
    share: (a, b) => (membersIn(game, [a, b]) <= 2 ? 0 : together(table, economies, a, b)),
    shapley: null,
    banzhaf: null,
    interactions: [],
    dividends: [],
  };
}

/** What two players do together and not one by one: Δ = v(ab) − v(a) − v(b). */
function together(table: ValueTable, economies: readonly number[], a: number, b: number): number {
  const value = (players: readonly number[]) => table.sum(economies, players, null);
  return value([a, b]) - value([a]) - value([b]);
}

function splitPairs(
  context: CoalitionContext,
  deals: Deals,
  directed: ValueTable,
  share: Parts['share'],
): DealPair[] {
  const ids = deals.game.players.map((deal) => describeDeal(context, deals, deal).id);
  return dealPairs(deals.game)
    .map(([a, b]) => {
      const meetings = deals.meetingsOf(a, b);
      const part = (mechanism: string) =>
        meetings
          .filter((meeting) => meeting.mechanism === mechanism)
          .reduce((sum, { players }) => sum + together(directed, context.economies, ...players), 0);
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

function describeDeal({ preparation, nameOf }: CoalitionContext, { by }: Deals, deal: Player) {
  const { manifest } = preparation.setting.world;
  const { clauses } = preparation.setting.scenario.scenario;
  const members = deal.parties.map(nameOf);
  const sectors = deal.sectors.map((j) => manifest.sectors[j]!.code);
  const named = deal.clauses.map((clause) => clauses[clause]!.id);
  const subject = by === 'clause' ? named.join('+') : sectors.join('+');
  return { id: `${subject}/${members.join('-')}`, members, clauses: named, sectors };
}
