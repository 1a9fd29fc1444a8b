import { type Instrument, instrumentCell, mirrorPolicy, plainBounds } from '@musubi/economics';
import { type Answer, ok, refuse } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import type { Json } from '../engine/job.ts';
import { layOut, runJobs, type Work } from '../experiment/run-jobs.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import { sha256 } from '../file/fingerprint.ts';
import type { Outcome } from '../file/outcome.ts';
import { ownLossBudget } from '../parameters/own-loss-budget.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { type FoundAnswer, foundAnswerSchema, foundRepliesSchema } from './answer-job.ts';
import { instrumentsBetween } from './contest.ts';
import type { Candidate, Context, Found } from './context.ts';
import { measuresOf, mirrorMeasures } from './measures.ts';

const everyObjective = ['mirror', 'own-income', 'harm'] as const;
/** How many solves a search, and a job of replies, is reckoned at for the progress. */
const searchSize = 3000;

/** List the budgets at which the greatest harm is sought: the value, and the ends of its spread where it is drawn. */
function budgetsOf({ preparation, options }: Context): Outcome<readonly number[]> {
  const { file } = preparation.setting.parameters;
  if (options.budgetPercent !== undefined) return ok([options.budgetPercent]);
  const central = ownLossBudget(file);
  if (!central.ok) return refuse([central.problem]);
  const { low, high } = file.response!.ownLossPercent;
  const all = options.design === null ? [central.value] : [low, central.value, high];
  return ok([...new Set(all)].sort((a, b) => a - b));
}

/** Search for the answers that are asked for, each on a worker of its own. */
export async function searchAnswers(
  context: Context,
  engine: Engine,
  surroundings: Pick<Surroundings, 'signal' | 'onProgress'>,
): Promise<Outcome<Found>> {
  const { options, contest, experiment } = context;
  const { objectives = everyObjective, bans = 2, rounds, seed } = options;
  const budgets = objectives.includes('harm') ? budgetsOf(context) : ok([]);
  if (!budgets.ok) return budgets;
  const shared = { experiment: sha256(canonicalJson(experiment)), contest, seed };
  const job = (payload: object): Work => ({
    payload: { ...shared, ...payload } as unknown as Json,
    size: searchSize,
  });
  const searched = [...(objectives.includes('own-income') ? [null] : []), ...budgets.value];
  const work = [
    ...searched.map((budgetPercent) => job({ kind: 'answer', budgetPercent, bans })),
    ...(rounds === undefined ? [] : [job({ kind: 'best-replies', rounds })]),
  ];
  const results = await runJobs(work, layOut([experiment]), engine, surroundings);
  if (!results.ok) return results;
  const answers = searched.map((_, at) => foundAnswerSchema.parse(results.value[at]));
  const income = answers.slice(0, searched.length - budgets.value.length);
  return ok({
    candidates: [
      ...(objectives.includes('mirror') ? [mirrored(context)] : []),
      ...income.map((found) => ownIncome(context, found)),
      ...(budgets.value.length > 0
        ? [harm(context, budgets.value, answers.slice(income.length))]
        : []),
    ],
    replies: rounds === undefined ? null : foundRepliesSchema.parse(results.value.at(-1)),
  });
}

const unsearched: Answer['search'] = {
  variables: 0,
  lowestPercent: 0,
  highestPercent: 0,
  starts: 0,
  optima: 0,
  solves: 0,
  gradients: 0,
  gridPoints: 0,
  largestGainUsdMillion: null,
  largestDeviation: null,
  ratesAtHighest: 0,
};

function mirrored({ preparation, arena, contest }: Context): Candidate {
  const { actors, opponents } = contest;
  const policy = mirrorPolicy(arena.baseline, arena.policy, contest);
  return {
    objective: 'mirror',
    budgetPercent: null,
    reply: { kind: 'mirror', actors: [...actors], opponents: [...opponents] },
    measures: mirrorMeasures(preparation, contest, arena.policy, policy),
    search: unsearched,
    frontier: [],
  };
}

function ownIncome(context: Context, found: FoundAnswer): Candidate {
  const instruments = answerInstruments(context);
  return {
    objective: 'own-income',
    budgetPercent: null,
    reply: { kind: 'rates', ...ratesOf(context, instruments, found) },
    measures: measuresOf(context.preparation, context.arena.policy, instruments, found),
    search: searchOf(instruments, found),
    frontier: [],
  };
}

function harm(
  context: Context,
  budgets: readonly number[],
  found: readonly FoundAnswer[],
): Candidate {
  const instruments = answerInstruments(context);
  const { options, preparation, arena } = context;
  const { response } = preparation.setting.parameters.file;
  const budgetPercent = options.budgetPercent ?? response!.ownLossPercent.value;
  const central = found[budgets.indexOf(budgetPercent)]!;
  return {
    objective: 'harm',
    budgetPercent,
    reply:
      budgets.length === 1
        ? { kind: 'rates', ...ratesOf(context, instruments, central) }
        : {
            kind: 'by-budget',
            steps: budgets.map((budget, at) => ({
              budgetPercent: budget,
              ...ratesOf(context, instruments, found[at]!),
            })),
          },
    measures: measuresOf(preparation, arena.policy, instruments, central),
    search: searchOf(instruments, central),
    frontier: found.at(-1)!.frontier,
  };
}

function answerInstruments({ contest }: Context): Instrument[] {
  return instrumentsBetween(contest, contest.actors, contest.opponents);
}

function searchOf(
  instruments: readonly Instrument[],
  { rates, banned, frontier, ownGainUsdMillion, harmUsdMillion, ...record }: FoundAnswer,
): Answer['search'] {
  const bounds = Object.values(plainBounds).flat();
  return {
    variables: instruments.length,
    lowestPercent: 100 * Math.min(...bounds),
    highestPercent: 100 * Math.max(...bounds),
    ...record,
  };
}

/** Write an answer by the cells that it sets; every instrument is set, so that answers can be interpolated. */
function ratesOf(
  { arena }: Context,
  instruments: readonly Instrument[],
  { rates, banned }: FoundAnswer,
) {
  const cells = instruments.map((instrument, v) => ({
    kind: instrument.kind,
    cell: instrumentCell(instrument, arena.baseline.economies),
    rate: rates[v]!,
    banned: banned[v]!,
  }));
  const of = (kind: Instrument['kind']) =>
    cells
      .filter((one) => one.kind === kind)
      .map(({ cell, rate }): [number, number] => [cell, rate]);
  return {
    tariffs: of('tariff'),
    exportTaxes: of('export-tax'),
    bans: cells.filter((one) => one.banned).map(({ cell }) => cell),
  };
}
