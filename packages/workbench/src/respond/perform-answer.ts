import { type BestResponse, bestResponse, type Instrument } from '@musubi/economics';
import type { Perform } from '../engine/job.ts';
import { openedExperiment } from '../experiment/opened-experiment.ts';
import type { Preparation } from '../experiment/prepare.ts';
import { answerJobSchema, type FoundAnswer } from './answer-job.ts';
import { arenaOf } from './arena.ts';
import { instrumentsBetween } from './contest.ts';

/** Starts drawn at random, besides what is in force, the mirror and the corner of most trade. */
const drawnStarts = 1;

/** Search for one answer of the excluded side. */
export const perform: Perform = async (payload, { blob }) => {
  const job = answerJobSchema.parse(payload);
  const preparation = await openedExperiment(job.experiment, blob);
  const { contest, budgetPercent, seed, bans } = job;
  const arena = arenaOf(preparation);
  const side = {
    actors: contest.actors,
    opponents: contest.opponents,
    instruments: instrumentsBetween(contest, contest.actors, contest.opponents),
    objective:
      budgetPercent === null
        ? ({ kind: 'own-income' } as const)
        : ({ kind: 'harm', budget: budgetPercent / 100 } as const),
  };
  const found = bestResponse(side, arena, { drawnStarts, seed, banLimit: bans });
  if (found.status !== 'searched')
    throw new Error(`no equilibrium to answer: ${found.ended.status}`);
  const income = contest.actors.reduce((sum, n) => sum + arena.baseline.income_n[n]!, 0);
  return described(found, side.instruments, income * preparation.usdMillion, preparation);
};

/** @param ownIncome - the actors' income, million US$, of which the search counts in shares. */
function described(
  { answer, bounds, effect, frontier, starts, distinct, searched, deviations }: BestResponse,
  instruments: readonly Instrument[],
  ownIncome: number,
  preparation: Preparation,
): FoundAnswer {
  const { largest } = deviations;
  return {
    rates: [...answer.rate_v],
    banned: Array.from(answer.banned_v, (banned) => banned === 1),
    ownGainUsdMillion: effect.ownGain * preparation.usdMillion,
    harmUsdMillion: effect.harm * preparation.usdMillion,
    frontier: frontier.map(({ ownGain, harm }) => ({
      ownLossUsdMillion: -ownGain * ownIncome,
      harmUsdMillion: harm * ownIncome,
    })),
    starts: starts.length,
    optima: distinct.scores,
    solves: searched.solves,
    gradients: searched.gradients,
    gridPoints: searched.gridPoints,
    ratesAtHighest: instruments.filter(
      ({ kind }, v) => !answer.banned_v[v] && answer.rate_v[v]! >= bounds[kind][1],
    ).length,
    largestGainUsdMillion: largest === null ? null : largest.gain * ownIncome,
    largestDeviation:
      largest === null
        ? null
        : describedDeviation(
            largest.instruments.map((v) => instruments[v]!),
            largest.to,
            preparation,
          ),
  };
}

function describedDeviation(
  instruments: readonly Instrument[],
  to: number | 'ban',
  { setting }: Preparation,
): FoundAnswer['largestDeviation'] {
  const { economies, sectors } = setting.world.manifest;
  return {
    instrument: instruments[0]!.kind,
    sectors: [...new Set(instruments.map(({ sector }) => sectors[sector]!.code))],
    targets: [...new Set(instruments.map(({ target }) => economies[target]!.code))],
    toPercent: to === 'ban' ? null : 100 * to,
  };
}
