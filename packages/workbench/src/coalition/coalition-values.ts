import type { Coalition } from '@musubi/vocabulary';
import { ok, refuse } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import type { GameChoice } from '../experiment/game.ts';
import { makeGame } from '../experiment/make-game.ts';
import { type Preparation, prepare } from '../experiment/prepare.ts';
import { type Order, runBatches } from '../experiment/run-batches.ts';
import type { Outcome } from '../file/outcome.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { codesOf } from '../simulate/board.ts';
import { originOf, warningsOfCasting } from '../simulate/origin.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { pointsOfSetting } from '../uncertainty/drawn-points.ts';
import { burden } from './burden.ts';
import { clausesGame, clausesOrders } from './clauses-game.ts';
import type { CoalitionContext } from './coalition-context.ts';
import { mostPlayers } from './coalition-orders.ts';
import { dealsOf } from './deals.ts';
import { joinersOf, joiningOrder, whatJoiningBrings } from './joining.ts';
import { membersGame, membersOrders } from './members-game.ts';
import { dealOrders, meetingOrders, synergyLedger } from './synergy-ledger.ts';
import { valueTable } from './value-table.ts';

/** How coalition values are found. */
export interface CoalitionOptions {
  /** What a deal is about; clauses if left out, or sectors where those make too many deals. */
  readonly by?: GameChoice['by'] | undefined;
  /** The outsiders that may join, by code; those of Taiwan, the Netherlands and the EU that are outside if left out. */
  readonly joiners?: readonly string[] | undefined;
  /** Null where no parameters are drawn. */
  readonly design: DrawDesign | null;
}

/** The tolerance of every solve: dividends are differences of many values. */
const tolerance = 1e-12;

/**
 * Find what an alliance is worth to its members: the value of every coalition, the synergy ledger, what outsiders that
 * join would bring, and the transfers that share the burden.
 */
export async function coalitionValues(
  { setting, experiment }: Pick<LoadedSetting, 'setting' | 'experiment'>,
  options: CoalitionOptions,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<Coalition>> {
  const prepared = prepare({ ...setting, horizon: experiment.horizon }, [], tolerance);
  if (!prepared.ok) return prepared;
  const preparation = prepared.value;
  const solver = preparation.solverFor(preparation.casting.elasticities);
  if (!solver.ok) return solver;
  const context = contextOf(preparation, experiment, options.design);
  if (context.members.players.length > mostPlayers) return refuse([tooManyMembers(context)]);
  const deals = dealsOf(context, solver.value.baseline, options.by);
  const joining = joinersOf(context, options.joiners);
  if (!joining.ok) return joining;
  const joiners = joining.value;
  const orders: Order[] = [
    { experiment, batches: membersOrders(context) },
    { experiment, batches: dealOrders(context, deals) },
    { experiment, batches: meetingOrders(context, deals) },
    { experiment, batches: clausesOrders(context) },
    ...joiners.map((joiner) => joiningOrder(context, joiner)),
  ];
  const delivered = await runBatches(orders, engine, surroundings);
  if (!delivered.ok) return delivered;
  const tables = orders.map((order, at) => valueTable([order], [delivered.value[at]!]));
  const problems = tables.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return refuse(problems.slice(0, 1));
  const [members, dealTable, directed, clauseTable, ...joined] = tables;
  const game = await membersGame(context, members!);
  if (!game.ok) return game;
  const shared = await burden(context);
  if (!shared.ok) return shared;
  return ok({
    format: 'musubi-coalition/1',
    ...originOf(preparation.setting, preparation.casting),
    draws: options.design && { count: options.design.draws, seed: options.design.seed },
    game: game.value,
    ledger: synergyLedger(context, deals, {
      members: members!,
      deals: dealTable!,
      directed: directed!,
    }),
    clauses: clausesGame(context, clauseTable!),
    joining: joiners.map((joiner, at) => whatJoiningBrings(context, joiner, joined[at]!)),
    burden: shared.value,
    solves: delivered.value.reduce((sum, outcomes) => sum + outcomes.length, 0),
    tolerance,
    warnings: warningsOfCasting(preparation.setting, preparation.casting),
  });
}

function contextOf(
  preparation: Preparation,
  experiment: LoadedSetting['experiment'],
  design: DrawDesign | null,
): CoalitionContext {
  const { setting, casting } = preparation;
  const { manifest } = setting.world;
  const members = makeGame({ players: 'members', by: 'clause' }, casting);
  return {
    experiment,
    preparation,
    members,
    economies: members.members.flat(),
    tolerance,
    design,
    points: design && pointsOfSetting(setting, design),
    nameOf: (member) => manifest.economies[members.members[member]![0]!]!.code,
  };
}

function tooManyMembers({ preparation: { setting, casting } }: CoalitionContext) {
  return {
    kind: 'invalid-input',
    place: setting.scenario.document.place(['members']),
    found: `${codesOf(casting.board, 'member').length}`,
    expected: `≤ ${mostPlayers}`,
  } as const;
}
