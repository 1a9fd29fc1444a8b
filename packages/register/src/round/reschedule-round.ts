import {
  ok,
  type Problem,
  type RegisterText,
  type Result,
  type Round,
  type RoundState,
  refuse,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';
import { moveRound, roundFor } from './find-round.ts';

/** The deadlines of a round. */
export type Deadlines = Pick<Round, 'scoringEnds' | 'commentsEnd'>;

/** In which states people work towards a deadline, and from which on it is over. */
const phases = {
  scoringEnds: { running: 'blind-scoring', over: ['revealed', 'reconciling', 'party-comment'] },
  commentsEnd: { running: 'party-comment', over: [] },
} as const satisfies Readonly<
  Record<keyof Deadlines, { readonly running: RoundState; readonly over: readonly RoundState[] }>
>;

/**
 * Change the deadlines of a round, as the secretariat. What they had been stands in the round with the reason, where all who work on
 * it see it. One that people work towards already can only be put off, and one that is over stays.
 *
 * @param changes - what is left out stays.
 */
export async function rescheduleRound(
  act: Act,
  code: string,
  changes: Partial<Deadlines>,
  reason: RegisterText,
): Promise<Result<Stored<'round'>, Problem>> {
  const found = await roundFor(act, code, 'reschedule');
  if (!found.ok) return found;
  const { scoringEnds, commentsEnd, rescheduled = [] } = found.value.value;
  const before = { scoringEnds, commentsEnd };
  const after = { ...before, ...changes };
  for (const name of Object.keys(phases) as (keyof Deadlines)[]) {
    const allowed = checkDeadline(found.value.value, name, after[name]);
    if (!allowed.ok) return allowed;
  }
  const change = { at: act.at, by: act.actor.name, ...before, reason };
  return moveRound(act, found.value, 'reschedule', {
    ...after,
    rescheduled: [...rescheduled, change],
  });
}

function checkDeadline(
  round: Round,
  name: keyof Deadlines,
  after: string | null,
): Result<null, Problem> {
  const { code: object, state } = round;
  const before = round[name];
  if (after === before) return ok(null);
  const { running, over } = phases[name];
  if ((over as readonly RoundState[]).includes(state))
    return refuse({ kind: 'wrong-state', object, state, event: 'reschedule', possible: [] });
  const isEarlier = after !== null && (before === null || after < before);
  return state === running && isEarlier
    ? refuse({ kind: 'unmet', object, rule: 'deadline-not-earlier' })
    : ok(null);
}
