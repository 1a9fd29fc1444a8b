import {
  type Actor,
  type Commitment,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import {
  type CommitmentEvent,
  type CommitmentGuard,
  commitmentTransitions,
  possibleEvents,
} from './commitment-event.ts';

/** What is known of a commitment when something is to happen to it. */
export interface CommitmentFacts {
  readonly actor: Pick<Actor, 'name' | 'role'>;
  /** Whether a guideline of it is locked. */
  readonly hasLockedGuideline: boolean;
  /** The parties that have their obligation, with an owner or flagged as unowned. */
  readonly obligedParties: readonly string[];
  /** Whether evidence supports one of its obligations. */
  readonly isSupported: boolean;
  /** Whether evidence does that comes from somebody other than the party it speaks of. */
  readonly isIndependentlySupported: boolean;
  /** The passage that says that it ends. */
  readonly citedPassageId: string | null;
}

/**
 * Say what a commitment is after an event, or why the event cannot happen: `wrong-state` with what is possible instead,
 * `forbidden`, or `unmet`.
 */
export function nextCommitment(
  commitment: Commitment,
  event: CommitmentEvent,
  facts: CommitmentFacts,
): Result<Commitment, Problem> {
  const { code, state } = commitment;
  const transition = commitmentTransitions.find((each) => each.event === event)!;
  if (!transition.from.includes(state))
    return refuse({
      kind: 'wrong-state',
      object: code,
      state,
      event,
      possible: possibleEvents(state),
    });
  const action = `commitment.${event}`;
  if (!transition.roles.includes(facts.actor.role))
    return refuse({ kind: 'forbidden', action, object: code, reason: 'role' });
  for (const guard of transition.guards) {
    const problem = guards[guard](commitment, facts, action);
    if (problem !== null) return refuse(problem);
  }
  return ok({ ...commitment, state: transition.to, ...signed(event, facts) });
}

/** Write down who registered or verified, or which passage ends it. */
function signed(event: CommitmentEvent, { actor, citedPassageId }: CommitmentFacts) {
  if (event === 'register') return { registeredBy: actor.name };
  if (event.startsWith('verify-')) return { verifiedBy: actor.name };
  const isEnd = event === 'supersede' || event === 'withdraw' || event === 'lapse';
  return isEnd ? { endedBy: citedPassageId } : {};
}

type Guard = (commitment: Commitment, facts: CommitmentFacts, action: string) => Problem | null;

const guards: Readonly<Record<CommitmentGuard, Guard>> = {
  'another-person': ({ code, registeredBy }, { actor }, action) =>
    registeredBy === null || registeredBy === actor.name
      ? { kind: 'forbidden', action, object: code, reason: 'same-person' }
      : null,
  'guideline-locked': ({ code }, { hasLockedGuideline }) =>
    hasLockedGuideline ? null : { kind: 'unmet', object: code, rule: 'guideline-locked-first' },
  'obligation-for-every-party': ({ code, parties }, { obligedParties }) =>
    parties.every((party) => obligedParties.includes(party))
      ? null
      : { kind: 'unmet', object: code, rule: 'obligation-for-every-party' },
  'supporting-evidence': ({ code }, { isSupported }) =>
    isSupported ? null : { kind: 'unmet', object: code, rule: 'supporting-evidence' },
  'independent-evidence': ({ code }, { isIndependentlySupported }) =>
    isIndependentlySupported ? null : { kind: 'unmet', object: code, rule: 'independent-evidence' },
  'citing-passage': ({ code }, { citedPassageId }) =>
    citedPassageId === null ? { kind: 'unmet', object: code, rule: 'citing-passage' } : null,
};
