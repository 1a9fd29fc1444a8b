import type {
  CommitmentState,
  Evidence,
  Health,
  HealthRule,
  Indicator,
  Milestone,
  Observation,
} from '@musubi/vocabulary';
import { daysBetween } from './day.ts';

/** What is known of an obligation on a day; nothing dated later belongs here. */
export interface HealthFacts {
  /** The day, ISO 8601. */
  readonly asOf: string;
  readonly state: CommitmentState;
  /** The last day on which it is in time; null where the text names none. */
  readonly dueBy: string | null;
  readonly milestones: readonly Pick<
    Milestone,
    'baselineDue' | 'currentDue' | 'actual' | 'weight'
  >[];
  readonly evidence: readonly (Pick<Evidence, 'date' | 'kind' | 'isIndependent'> & {
    readonly stance: Evidence['links'][number]['stance'];
  })[];
  /** The latest observation of each indicator. */
  readonly observations: readonly (Pick<Observation, 'status'> & Pick<Indicator, 'attribution'>)[];
}

/** A reason of an obligation's health. */
export interface HealthReason {
  readonly rule: HealthRule;
  /** What the rule says by itself; null where it says nothing of health. */
  readonly says: Exclude<Health, 'unknown'> | null;
  /** How many days, milestones or pieces of evidence; null where nothing is counted. */
  readonly count: number | null;
}

/** An obligation's health with everything that made it. */
export interface ObligationHealth {
  readonly health: Health;
  /** The reasons, the worst first. */
  readonly reasons: readonly HealthReason[];
}

/** A sign of life older than this is none. */
const quietDays = 365;
/** A deadline within this is near. */
const nearDays = 90;
/** A milestone that moved by more has slipped. */
const slipDays = 90;
/** Where less of the weight than this is reached when the deadline is near, it is at risk; where as much is overdue, it all is. */
const half = 0.5;

/** The healths from the best to the worst. */
export const healthRank = ['on-track', 'at-risk', 'stalled', 'overdue'] as const;

/**
 * Compute an obligation's health: each rule that applies says one health, and the worst holds; `unknown` where none says any.
 *
 * Where nothing new becomes known, time never makes it healthier; an old sign that it is on track is forgotten.
 *
 * @example
 * ```ts
 * import { obligationHealth } from '@musubi/register';
 * const nothing = { state: 'active', milestones: [], evidence: [], observations: [] } as const;
 * assert.equal(obligationHealth({ ...nothing, asOf: '2022-01-01', dueBy: '2022-06-30' }).health, 'unknown');
 * assert.equal(obligationHealth({ ...nothing, asOf: '2022-07-01', dueBy: '2022-06-30' }).health, 'overdue');
 * ```
 */
export function obligationHealth(facts: HealthFacts): ObligationHealth {
  const closed = closingReason(facts);
  const reasons = closed === null ? runningReasons(facts) : [closed];
  const rank = ({ says }: HealthReason) => (says === null ? -1 : healthRank.indexOf(says));
  reasons.sort((a, b) => rank(b) - rank(a));
  return { health: reasons[0]?.says ?? 'unknown', reasons };
}

/** Find the worst known health of several; `unknown` where none is known. */
export function worstHealth(healths: readonly Health[]): Health {
  const ranks = healths.map((health) => (healthRank as readonly Health[]).indexOf(health));
  return healthRank[Math.max(-1, ...ranks)] ?? 'unknown';
}

const outOfForce: ReadonlySet<CommitmentState> = new Set([
  'superseded',
  'withdrawn',
  'lapsed',
  'rejected',
  'merged',
]);

function closingReason({ state, milestones }: HealthFacts): HealthReason | null {
  if (outOfForce.has(state)) return { rule: 'ended', says: null, count: null };
  if (state === 'verified-complete') return { rule: 'verified', says: 'on-track', count: null };
  const areReached = milestones.length > 0 && milestones.every(({ actual }) => actual !== null);
  return areReached ? { rule: 'all-reached', says: 'on-track', count: milestones.length } : null;
}

function runningReasons(facts: HealthFacts): HealthReason[] {
  return [
    ...deadlineReasons(facts),
    ...milestoneReasons(facts),
    ...evidenceReasons(facts),
    ...indicatorReasons(facts),
  ];
}

function deadlineReasons({ asOf, state, dueBy, milestones }: HealthFacts): HealthReason[] {
  if (dueBy === null || state === 'reported-complete') return [];
  const left = daysBetween(asOf, dueBy);
  if (left < 0) return [{ rule: 'deadline-passed', says: 'overdue', count: -left }];
  const isBehind =
    milestones.length > 0 && weightShare(milestones, ({ actual }) => actual !== null) < half;
  return left <= nearDays && isBehind
    ? [{ rule: 'deadline-near', says: 'at-risk', count: left }]
    : [];
}

function milestoneReasons({ asOf, milestones }: HealthFacts): HealthReason[] {
  if (milestones.length === 0) return [];
  const isLate = ({ actual, currentDue }: HealthFacts['milestones'][number]) =>
    actual === null && currentDue < asOf;
  const late = milestones.filter(isLate);
  const slips = milestones
    .filter(({ actual }) => actual === null)
    .map(({ baselineDue, currentDue }) => daysBetween(baselineDue, currentDue));
  const slip = Math.max(0, ...slips);
  const reasons: HealthReason[] = [];
  if (late.length === 0)
    reasons.push({ rule: 'milestones-in-time', says: 'on-track', count: milestones.length });
  else if (weightShare(milestones, isLate) >= half)
    reasons.push({ rule: 'half-overdue', says: 'overdue', count: late.length });
  else reasons.push({ rule: 'milestone-overdue', says: 'at-risk', count: late.length });
  if (slip > slipDays) reasons.push({ rule: 'slipped', says: 'at-risk', count: slip });
  return reasons;
}

function evidenceReasons({ asOf, milestones, evidence }: HealthFacts): HealthReason[] {
  const reasons: HealthReason[] = [];
  const signs = [
    ...evidence.map(({ date }) => date),
    ...milestones.flatMap(({ actual }) => actual ?? []),
  ].sort();
  const quiet = signs.length === 0 ? 0 : daysBetween(signs.at(-1)!, asOf);
  if (quiet > quietDays) reasons.push({ rule: 'no-sign-of-life', says: 'stalled', count: quiet });
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  if (against > 0) reasons.push({ rule: 'contradicted', says: 'at-risk', count: against });
  const recent = evidence.filter(
    ({ stance, date }) => stance === 'supports' && daysBetween(date, asOf) <= quietDays,
  );
  const independent = recent.filter(isIndependentEvidence).length;
  if (independent > 0)
    reasons.push({ rule: 'independent-support', says: 'on-track', count: independent });
  else if (recent.length > 0)
    reasons.push({ rule: 'self-report-only', says: null, count: recent.length });
  return reasons;
}

/** Say whether evidence comes from somebody other than the party it speaks of. */
export function isIndependentEvidence({
  kind,
  isIndependent,
}: Pick<Evidence, 'kind' | 'isIndependent'>): boolean {
  return isIndependent && kind !== 'self-report';
}

function indicatorReasons({ observations }: HealthFacts): HealthReason[] {
  const telling = observations.filter(({ attribution }) => attribution !== 'context-only');
  const count = (...statuses: Observation['status'][]) =>
    telling.filter(({ status }) => statuses.includes(status)).length;
  const behind = count('behind', 'reversing');
  const onPath = count('met', 'ahead', 'on-path');
  return [
    ...(behind > 0 ? [{ rule: 'indicator-behind', says: 'at-risk', count: behind } as const] : []),
    ...(onPath > 0
      ? [{ rule: 'indicator-on-path', says: 'on-track', count: onPath } as const]
      : []),
  ];
}

function weightShare<Each extends { readonly weight: number }>(
  all: readonly Each[],
  which: (each: Each) => boolean,
): number {
  const weightOf = (some: readonly Each[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return weightOf(all.filter(which)) / weightOf(all);
}
