import {
  banzhafInteraction,
  banzhafValue,
  harsanyiDividends,
  marginalsInOrder,
  permutationOrder,
  shapleyFromPermutations,
  shapleyInteraction,
  shapleyValue,
} from '@musubi/economics';
import type { Coalition } from '@musubi/vocabulary';
import type { Batch } from '../experiment/batch.ts';
import { makeGame } from '../experiment/make-game.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { everyCoalition, gameWork, mostPlayers } from './coalition-orders.ts';
import { largestDividends, pairsOf, playersIn } from './game-parts.ts';
import type { ValueTable } from './value-table.ts';

type ClausesGame = Coalition['clauses'];

/** Orders that are sampled where there are too many clauses for all coalitions: 32 antithetic pairs. */
const sampledOrders = 64;

/** Order the coalitions of clauses: all of them, or those that sampled orders of joining pass through. */
export function clausesOrders(context: CoalitionContext): Batch[] {
  const count = clauseIds(context).length;
  const work = gameWork({ players: 'clauses', by: 'clause' }, context.tolerance);
  if (count <= mostPlayers) return everyCoalition(work, count);
  const players = [...new Array(count).keys()];
  return Array.from({ length: sampledOrders }, (_, index) => ({
    ...work,
    players,
    coalitions: [0, ...beginningsOf(context, index).map(maskOf)],
    draws: null,
  }));
}

/** Say what each clause adds, and which clauses help or hurt each other. */
export function clausesGame(context: CoalitionContext, table: ValueTable): ClausesGame {
  const ids = clauseIds(context);
  return ids.length <= mostPlayers ? exact(context, ids, table) : sampled(context, ids, table);
}

function exact({ economies }: CoalitionContext, ids: readonly string[], table: ValueTable) {
  const value_s = Float64Array.from({ length: 2 ** ids.length }, (_, coalition) =>
    table.sum(economies, playersIn(coalition), null),
  );
  const all = value_s.length - 1;
  const [shapley_i, banzhaf_i] = [shapleyValue(value_s), banzhafValue(value_s)];
  const [shapley_ab, banzhaf_ab] = [shapleyInteraction(value_s), banzhafInteraction(value_s)];
  return {
    orders: null,
    shares: ids.map((clause, i) => ({
      clause,
      aloneUsdMillion: value_s[1 << i]!,
      lastUsdMillion: value_s[all]! - value_s[all ^ (1 << i)]!,
      shapleyUsdMillion: shapley_i[i]!,
      standardErrorUsdMillion: null,
      banzhafUsdMillion: banzhaf_i[i]!,
    })),
    interactions: pairsOf(ids, shapley_ab, banzhaf_ab),
    dividends: largestDividends(harsanyiDividends(value_s), ids).map(({ players, usdMillion }) => ({
      clauses: players,
      usdMillion,
    })),
  };
}

function sampled(context: CoalitionContext, ids: readonly string[], table: ValueTable) {
  const value = (players: readonly number[]) => table.sum(context.economies, players, null);
  const marginals = Array.from({ length: sampledOrders }, (_, index) => [
    ...marginalsInOrder(
      orderOf(context, index),
      Float64Array.of(0, ...beginningsOf(context, index).map(value)),
    ),
  ]);
  const { estimate_i, standardError_i } = shapleyFromPermutations(
    Float64Array.from(marginals.flat()),
    ids.length,
  );
  return {
    orders: sampledOrders,
    shares: ids.map((clause, i) => ({
      clause,
      aloneUsdMillion: null,
      lastUsdMillion: null,
      shapleyUsdMillion: estimate_i[i]!,
      standardErrorUsdMillion: standardError_i[i]!,
      banzhafUsdMillion: null,
    })),
    interactions: [],
    dividends: [],
  };
}

/** The clauses that some member is party to, by id. */
function clauseIds({ preparation }: CoalitionContext): string[] {
  const { casting, joiners, setting } = preparation;
  const { players } = makeGame({ players: 'clauses', by: 'clause' }, casting, joiners);
  const { clauses } = setting.scenario.scenario;
  return players.map((player) => clauses[player.clauses[0]!]!.id);
}

function orderOf(context: CoalitionContext, index: number): Int32Array {
  const { seed } = context.preparation.setting.scenario.scenario;
  return permutationOrder(seed, index, clauseIds(context).length);
}

/** List the coalitions through which an order passes, each by its players. */
function beginningsOf(context: CoalitionContext, index: number): number[][] {
  const order = [...orderOf(context, index)];
  return order.map((_, k) => order.slice(0, k + 1));
}

function maskOf(players: readonly number[]): number {
  return players.reduce((mask, player) => mask + 2 ** player, 0);
}
