import { commitmentStates, type Health, type HealthRule } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HealthFacts,
  healthRank,
  obligationHealth,
  worstHealth,
} from './obligation-health.ts';

const nothing: HealthFacts = {
  asOf: '2022-07-01',
  state: 'active',
  dueBy: null,
  milestones: [],
  evidence: [],
  observations: [],
};

function milestone(due: string, actual: string | null = null, weight = 1, first = due) {
  return { baselineDue: first, currentDue: due, actual, weight };
}

function evidence(date: string, stance: 'supports' | 'contradicts' | 'context', own = false) {
  return { date, stance, kind: own ? 'self-report' : 'third-party', isIndependent: !own } as const;
}

const far = milestone('2023-06-30');
const reached = milestone('2022-03-31', '2022-03-01');
const rows: readonly [HealthRule | 'nothing', Health, Partial<HealthFacts>][] = [
  ['nothing', 'unknown', {}],
  ['nothing', 'unknown', { dueBy: '2022-07-01' }],
  ['ended', 'unknown', { state: 'superseded', dueBy: '2021-12-31' }],
  ['verified', 'on-track', { state: 'verified-complete', dueBy: '2021-12-31' }],
  ['all-reached', 'on-track', { milestones: [reached], dueBy: '2021-12-31' }],
  ['deadline-passed', 'overdue', { dueBy: '2022-06-30' }],
  ['deadline-passed', 'overdue', { dueBy: '2022-06-30', milestones: [reached, far] }],
  ['half-overdue', 'overdue', { milestones: [milestone('2022-06-30'), far] }],
  ['milestone-overdue', 'at-risk', { milestones: [milestone('2022-06-30', null, 0.9), far] }],
  ['no-sign-of-life', 'stalled', { evidence: [evidence('2021-06-30', 'supports')] }],
  ['no-sign-of-life', 'stalled', { milestones: [milestone('2021-03-31', '2021-04-01'), far] }],
  ['slipped', 'at-risk', { milestones: [milestone('2023-06-30', null, 1, '2023-03-31')] }],
  [
    'milestones-in-time',
    'on-track',
    { milestones: [milestone('2023-06-29', null, 1, '2023-03-31')] },
  ],
  ['deadline-near', 'at-risk', { dueBy: '2022-09-29', milestones: [far] }],
  ['milestones-in-time', 'on-track', { dueBy: '2022-09-30', milestones: [far] }],
  ['milestones-in-time', 'on-track', { dueBy: '2022-09-29', milestones: [reached, far] }],
  ['contradicted', 'at-risk', { evidence: [evidence('2022-06-01', 'contradicts')] }],
  ['indicator-behind', 'at-risk', { observations: [{ status: 'behind', attribution: 'direct' }] }],
  [
    'indicator-behind',
    'at-risk',
    { observations: [{ status: 'reversing', attribution: 'contributing' }] },
  ],
  ['indicator-on-path', 'on-track', { observations: [{ status: 'met', attribution: 'direct' }] }],
  ['nothing', 'unknown', { observations: [{ status: 'behind', attribution: 'context-only' }] }],
  ['nothing', 'unknown', { observations: [{ status: 'no-data', attribution: 'direct' }] }],
  ['independent-support', 'on-track', { evidence: [evidence('2022-06-01', 'supports')] }],
  ['self-report-only', 'unknown', { evidence: [evidence('2022-06-01', 'supports', true)] }],
  ['nothing', 'unknown', { evidence: [evidence('2022-06-01', 'context')] }],
  [
    'self-report-only',
    'unknown',
    {
      state: 'reported-complete',
      dueBy: '2022-06-30',
      evidence: [evidence('2022-06-30', 'supports', true)],
    },
  ],
];

describe('obligationHealth', () => {
  it.each(rows)('by the rule %s is %s for %o', (rule, health, known) => {
    const found = obligationHealth({ ...nothing, ...known });
    expect(found.health).toBe(health);
    expect(found.reasons[0]?.rule ?? 'nothing').toBe(rule);
  });

  it('says everything that made it, the worst first', () => {
    const { reasons } = obligationHealth({
      ...nothing,
      dueBy: '2022-06-30',
      evidence: [evidence('2021-06-30', 'contradicts')],
      milestones: [reached, far],
    });
    expect(reasons).toEqual([
      { rule: 'deadline-passed', says: 'overdue', count: 1 },
      { rule: 'contradicted', says: 'at-risk', count: 1 },
      { rule: 'milestones-in-time', says: 'on-track', count: 2 },
    ]);
  });

  const day = (from: number, to: number) =>
    fc
      .integer({ min: from, max: to })
      .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
  const facts: fc.Arbitrary<HealthFacts> = fc.record({
    asOf: fc.constant('2022-07-01'),
    state: fc.constantFrom(...commitmentStates),
    dueBy: fc.option(day(0, 1500)),
    milestones: fc.array(
      fc.record({
        baselineDue: day(0, 1500),
        currentDue: day(0, 1500),
        actual: fc.option(day(0, 545)),
        weight: fc.constantFrom(0.5, 1, 3),
      }),
      { maxLength: 4 },
    ),
    evidence: fc.array(
      fc.record({
        date: day(0, 545),
        stance: fc.constantFrom('supports', 'contradicts', 'context'),
        kind: fc.constantFrom('self-report', 'third-party'),
        isIndependent: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    observations: fc.array(
      fc.record({
        status: fc.constantFrom('met', 'on-path', 'behind', 'no-data'),
        attribution: fc.constantFrom('direct', 'context-only'),
      }),
      { maxLength: 2 },
    ),
  });
  const rank = (health: Health) => (healthRank as readonly Health[]).indexOf(health);

  it('never becomes healthier by time alone; it can be forgotten that something is on track', () => {
    fc.assert(
      fc.property(facts, fc.nat(900), (known, days) => {
        const later = new Date(Date.parse(known.asOf) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const now = obligationHealth(known).health;
        const then = obligationHealth({ ...known, asOf: later }).health;
        if (then === 'unknown') expect(['unknown', 'on-track']).toContain(now);
        else expect(rank(then)).toBeGreaterThanOrEqual(rank(now));
      }),
      { seed: 5, numRuns: 3000 },
    );
  });

  it('never becomes healthier by one more overdue milestone, or by a deadline that has passed', () => {
    fc.assert(
      fc.property(facts, day(0, 545), fc.constantFrom(0.5, 1, 3), (known, due, weight) => {
        const now = rank(obligationHealth(known).health);
        const late = { ...known, milestones: [...known.milestones, milestone(due, null, weight)] };
        expect(rank(obligationHealth(late).health)).toBeGreaterThanOrEqual(now);
        if (known.dueBy === null || known.dueBy > due) {
          const shorter = obligationHealth({ ...known, dueBy: due });
          expect(rank(shorter.health)).toBeGreaterThanOrEqual(now);
        }
      }),
      { seed: 6, numRuns: 3000 },
    );
  });
});

describe('worstHealth', () => {
  it('is the worst that is known, and unknown where none is', () => {
    expect(worstHealth(['on-track', 'unknown', 'stalled'])).toBe('stalled');
    expect(worstHealth(['unknown'])).toBe('unknown');
    expect(worstHealth([])).toBe('unknown');
  });
});
