import {
  type Answers,
  bestReplies,
  type Side,
  solve,
  welfare,
  withAnswer,
} from '@musubi/economics';
import type { Perform } from '../engine/job.ts';
import { openedExperiment } from '../experiment/opened-experiment.ts';
import { repliesJobSchema } from './answer-job.ts';
import { arenaOf } from './arena.ts';
import { instrumentsBetween } from './contest.ts';

/** Let the excluded side and the alliance answer each other, each for its own income. */
export const perform: Perform = async (payload, { blob }) => {
  const { experiment, contest, rounds, seed } = repliesJobSchema.parse(payload);
  const preparation = await openedExperiment(experiment, blob);
  const arena = arenaOf(preparation);
  const { actors, opponents } = contest;
  const side = (own: readonly number[], others: readonly number[]): Side => ({
    actors: own,
    opponents: others,
    instruments: instrumentsBetween(contest, own, others),
    objective: { kind: 'own-income' },
  });
  const sides = [side(actors, opponents), side(opponents, actors)];
  const found = bestReplies(sides, arena, { roundLimit: rounds, seed, drawnStarts: 0 });
  if (found.status === 'no-reply')
    throw new Error('a side has no reply that leaves an equilibrium');
  const usdOf = (answers: Answers, group: readonly number[]) => {
    const policy = sides.reduce(
      (made, { instruments }, at) =>
        withAnswer(made, instruments, answers[at]!, arena.baseline.economies),
      arena.policy,
    );
    const ended = solve(arena.baseline, arena.elasticities, policy);
    const { equivalentVariation_n } = welfare(arena.baseline, ended);
    return preparation.usdMillion * group.reduce((sum, n) => sum + equivalentVariation_n[n]!, 0);
  };
  return {
    status: found.status,
    period: found.status === 'cycle' ? found.repeated.length : null,
    rounds: found.positions.slice(1).flatMap((answers, at) => {
      const halfway: Answers = [answers[0]!, found.positions[at]![1]!];
      return (
        [
          ['responder', halfway],
          ['alliance', answers],
        ] as const
      ).map(([mover, position]) => ({
        mover,
        responderUsdMillion: usdOf(position, actors),
        allianceUsdMillion: usdOf(position, opponents),
      }));
    }),
  };
};
