import type { ActorRole, CommitmentState } from '@musubi/vocabulary';

/** What can happen to a commitment. */
export type CommitmentEvent =
  | 'review'
  | 'register'
  | 'reject'
  | 'merge'
  | 'unmerge'
  | 'activate'
  | 'report-complete'
  | 'verify-complete'
  | 'verify-partial'
  | 'verify-not-met'
  | 'supersede'
  | 'withdraw'
  | 'lapse';

/** What must hold before something can happen to a commitment. */
export type CommitmentGuard =
  | 'another-person'
  | 'guideline-locked'
  | 'obligation-for-every-party'
  | 'supporting-evidence'
  | 'independent-evidence'
  | 'citing-passage';

/** A row of the table of what can happen to commitments. */
export interface CommitmentTransition {
  readonly event: CommitmentEvent;
  readonly from: readonly CommitmentState[];
  readonly to: CommitmentState;
  /** Who may do it; the database says of whose commitments. */
  readonly roles: readonly ActorRole[];
  readonly guards: readonly CommitmentGuard[];
}

/** The states in which a commitment is a draft: it can be edited, merged and split, and the edits undone. */
export const draftStates: readonly CommitmentState[] = ['candidate', 'in-review'];

/** The states that nothing follows, unless a merge is undone. */
export const endStates: readonly CommitmentState[] = [
  'lapsed',
  'superseded',
  'withdrawn',
  'rejected',
  'merged',
];

const livingStates: readonly CommitmentState[] = [
  ...draftStates,
  'registered',
  'active',
  'reported-complete',
  'verified-complete',
  'verified-partial',
  'not-met',
];

const drafters: readonly ActorRole[] = ['analyst', 'secretariat'];
const reporters: readonly ActorRole[] = ['owner', 'analyst', 'secretariat'];
const verifiers: readonly ActorRole[] = ['analyst', 'reviewer', 'secretariat'];
const verification = ['guideline-locked', 'another-person'] as const;

/** What can happen to commitments: every event, from where, to where, who may do it, and what must hold. */
export const commitmentTransitions: readonly CommitmentTransition[] = [
  row('review', ['candidate'], 'in-review', drafters),
  row('register', ['in-review'], 'registered', drafters),
  row('reject', draftStates, 'rejected', drafters),
  row('merge', draftStates, 'merged', drafters),
  row('unmerge', ['merged'], 'candidate', drafters),
  row('activate', ['registered'], 'active', drafters, [
    'guideline-locked',
    'obligation-for-every-party',
  ]),
  row('report-complete', ['active'], 'reported-complete', reporters, ['supporting-evidence']),
  row('verify-complete', ['reported-complete'], 'verified-complete', verifiers, [
    ...verification,
    'independent-evidence',
  ]),
  row('verify-partial', ['reported-complete'], 'verified-partial', verifiers, [
    ...verification,
    'independent-evidence',
  ]),
  row('verify-not-met', ['reported-complete'], 'not-met', verifiers, verification),
  row('supersede', livingStates, 'superseded', drafters, ['citing-passage']),
  row('withdraw', livingStates, 'withdrawn', drafters, ['citing-passage']),
  row('lapse', livingStates, 'lapsed', drafters, ['citing-passage']),
];

function row(
  event: CommitmentEvent,
  from: readonly CommitmentState[],
  to: CommitmentState,
  roles: readonly ActorRole[],
  guards: readonly CommitmentGuard[] = [],
): CommitmentTransition {
  return { event, from, to, roles, guards };
}

/** List what can happen to a commitment in a state, as far as its guards and the actor allow. */
export function possibleEvents(state: CommitmentState): readonly CommitmentEvent[] {
  return commitmentTransitions.filter(({ from }) => from.includes(state)).map(({ event }) => event);
}
