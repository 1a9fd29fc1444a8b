import {
  type Actor,
  type ActorRole,
  ok,
  type Problem,
  type Result,
  type Round,
  type RoundState,
  refuse,
} from '@musubi/vocabulary';

/** When something can happen to a round, who does it, and where it leads; without `to` the state stays. */
interface RoundTransition {
  readonly from: readonly RoundState[];
  readonly to?: RoundState;
  readonly roles: readonly ActorRole[];
}

const lead = ['secretariat'] as const;
const scorers = ['reviewer', 'analyst'] as const;
const reviewers = ['reviewer'] as const;
const speakers = ['analyst', 'owner'] as const;

/** What can happen to a round. */
export const roundTransitions = {
  assign: { from: ['planned', 'collecting', 'blind-scoring'], roles: lead },
  reschedule: {
    from: ['planned', 'collecting', 'blind-scoring', 'revealed', 'reconciling', 'party-comment'],
    roles: lead,
  },
  'open-collecting': { from: ['planned'], to: 'collecting', roles: lead },
  'start-scoring': { from: ['collecting'], to: 'blind-scoring', roles: lead },
  score: { from: ['blind-scoring'], roles: scorers },
  withdraw: { from: ['blind-scoring'], roles: scorers },
  reveal: { from: ['blind-scoring'], to: 'revealed', roles: lead },
  'start-reconciling': { from: ['revealed'], to: 'reconciling', roles: lead },
  reconcile: { from: ['reconciling'], roles: reviewers },
  dissent: { from: ['reconciling'], roles: reviewers },
  'open-comments': { from: ['reconciling'], to: 'party-comment', roles: lead },
  respond: { from: ['party-comment'], roles: speakers },
  finalise: { from: ['party-comment'], to: 'final', roles: lead },
  sign: { from: ['final'], roles: speakers },
  refuse: { from: ['final'], roles: speakers },
  publish: { from: ['final'], to: 'published', roles: lead },
  erratum: { from: ['published'], to: 'reconciling', roles: lead },
} as const satisfies Readonly<Record<string, RoundTransition>>;

/** Something that can happen to a round. */
export type RoundEvent = keyof typeof roundTransitions;

/** List what can happen to a round in a state. */
export function possibleRoundEvents(state: RoundState): RoundEvent[] {
  const events = Object.keys(roundTransitions) as RoundEvent[];
  return events.filter((event) => transitionOf(event).from.includes(state));
}

/** Say in which state a round is after an event, or why it cannot happen: `wrong-state` or `forbidden`. */
export function nextRoundState(
  { code, state }: Pick<Round, 'code' | 'state'>,
  event: RoundEvent,
  actor: Pick<Actor, 'role'>,
): Result<RoundState, Problem> {
  const { from, to, roles } = transitionOf(event);
  if (!from.includes(state)) {
    const possible = possibleRoundEvents(state);
    return refuse({ kind: 'wrong-state', object: code, state, event, possible });
  }
  if (!roles.includes(actor.role))
    return refuse({ kind: 'forbidden', action: `round.${event}`, object: code, reason: 'role' });
  return ok(to ?? state);
}

function transitionOf(event: RoundEvent): RoundTransition {
  return roundTransitions[event];
}
