import type { Answer } from './answer.ts';
import { type Climb, type ClimbOptions, climbOwnIncome, scoreOf } from './climb.ts';
import { climbHarm } from './climb-harm.ts';
import { recordOf, type StartRecord } from './start-record.ts';
import type { Start } from './starts.ts';
import type { Trial, Trials } from './trials.ts';

/** Climbs from answers to what is best near them, and counts what that takes. */
export interface Climber {
  climb(from: Answer): Climb;
  readonly effort: { evaluations: number };
}

/** Make the climber that a side's objective needs. */
export function climberOf(trials: Trials, options: ClimbOptions): Climber {
  const { objective } = trials.side;
  const effort = { evaluations: 0 };
  return {
    effort,
    climb(from) {
      const climb =
        objective.kind === 'own-income'
          ? climbOwnIncome(trials, from, options)
          : climbHarm(trials, from, objective.budget, options);
      effort.evaluations += climb.evaluations;
      return climb;
    },
  };
}

/** Share of own income by which a later start must be better to count as better at all. */
const leastGain = 1e-9;

/** Climb from every start; of ends that are as good as each other the first is the best. */
export function climbAll(
  trials: Trials,
  climber: Climber,
  starts: readonly Start[],
): { readonly best: Trial; readonly records: readonly StartRecord[] } {
  const { side } = trials;
  let best = trials.unanswered;
  const records = starts.map(({ kind, answer }) => {
    const climbed = climber.climb(answer);
    const { trial } = climbed;
    if (trial !== null && scoreOf(side, trial) > scoreOf(side, best) + leastGain) best = trial;
    return recordOf(side, kind, climbed);
  });
  return { best, records };
}
