import { actorRoles, type Commitment, commitmentStates } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafted, idOf } from '../fixture/drafted.ts';
import { type CommitmentEvent, commitmentTransitions, possibleEvents } from './commitment-event.ts';
import { type CommitmentFacts, nextCommitment } from './next-commitment.ts';

const events = commitmentTransitions.map(({ event }) => event);
const good: CommitmentFacts = {
  actor: { name: 'second', role: 'secretariat' },
  hasLockedGuideline: true,
  obligedParties: ['XAA', 'XBB'],
  isSupported: true,
  isIndependentlySupported: true,
  citedPassageId: idOf(9),
};

/** What the design says, written down a second time: state, event, state. */
const design: Readonly<Record<string, Partial<Record<CommitmentEvent, string>>>> = {
  candidate: { review: 'in-review', reject: 'rejected', merge: 'merged' },
  'in-review': { register: 'registered', reject: 'rejected', merge: 'merged' },
  registered: { activate: 'active' },
  active: { 'report-complete': 'reported-complete' },
  'reported-complete': {
    'verify-complete': 'verified-complete',
    'verify-partial': 'verified-partial',
    'verify-not-met': 'not-met',
  },
  merged: { unmerge: 'candidate' },
};
const endings = { supersede: 'superseded', withdraw: 'withdrawn', lapse: 'lapsed' } as const;
const ended = ['rejected', 'merged', ...Object.values(endings)] as string[];

function expectVerdict(
  { state, registeredBy, verifiedBy }: Commitment,
  known: CommitmentFacts,
  passed: ReadonlyMap<string, CommitmentFacts>,
): void {
  expect(known.hasLockedGuideline).toBe(true);
  expect(registeredBy).toBe(passed.get('register')?.actor.name);
  expect(verifiedBy).toBe(known.actor.name);
  expect(verifiedBy).not.toBe(registeredBy);
  expect(passed.get('activate')).toMatchObject({
    hasLockedGuideline: true,
    obligedParties: ['XAA', 'XBB'],
  });
  expect(passed.get('report-complete')?.isSupported).toBe(true);
  if (state !== 'not-met') expect(known.isIndependentlySupported).toBe(true);
  expect(known.actor.role).toMatch(/analyst|reviewer|secretariat/u);
}

describe('nextCommitment', () => {
  it('moves from each state by each event as designed, and in no other way', () => {
    for (const state of commitmentStates)
      for (const event of events) {
        const ending = ended.includes(state) ? {} : endings;
        const wanted = { ...design[state], ...ending }[event];
        const next = nextCommitment(drafted({ state, registeredBy: 'first' }), event, good);
        if (wanted !== undefined)
          expect(next).toMatchObject({ ok: true, value: { state: wanted } });
        else
          expect(next).toMatchObject({
            ok: false,
            problem: { kind: 'wrong-state', state, event, possible: possibleEvents(state) },
          });
      }
  });

  const facts: fc.Arbitrary<CommitmentFacts> = fc.record({
    actor: fc.record({
      name: fc.constantFrom('first', 'second', 'third'),
      role: fc.constantFrom(...actorRoles),
    }),
    hasLockedGuideline: fc.boolean(),
    obligedParties: fc.subarray(['XAA', 'XBB']),
    isSupported: fc.boolean(),
    isIndependentlySupported: fc.boolean(),
    citedPassageId: fc.constantFrom(null, idOf(9)),
  });
  const mostlyGood = fc.oneof(
    facts,
    facts.map(({ actor }) => ({ ...good, actor })),
  );

  it('reaches no verdict without a locked guideline, two people, obligations and evidence, on any path', () => {
    const reached = new Set<string>();
    const steps = fc.array(fc.tuple(fc.nat(4), mostlyGood), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(steps, (drawn) => {
        let commitment: Commitment = drafted();
        const passed = new Map<string, CommitmentFacts>();
        for (const [choice, known] of drawn) {
          const event = possibleEvents(commitment.state)[choice];
          if (event === undefined) continue;
          const next = nextCommitment(commitment, event, known);
          if (!next.ok) continue;
          passed.set(event, known);
          if (event.startsWith('verify-')) expectVerdict(next.value, known, passed);
          if (event in endings) expect(next.value.endedBy).not.toBeNull();
          commitment = next.value;
          reached.add(commitment.state);
        }
      }),
      { seed: 5, numRuns: 5000 },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['verified-complete', 'verified-partial', 'not-met', 'lapsed']),
    );
  });

  it.each([
    ['verify-complete', { actor: { name: 'first', role: 'secretariat' } }, 'same-person'],
    ['verify-complete', { hasLockedGuideline: false }, 'guideline-locked-first'],
    ['verify-complete', { isIndependentlySupported: false }, 'independent-evidence'],
    ['verify-partial', { isIndependentlySupported: false }, 'independent-evidence'],
    ['verify-complete', { actor: { name: 'o', role: 'owner' } }, 'role'],
    ['lapse', { citedPassageId: null }, 'citing-passage'],
  ] as const)('refuses %s where %o', (event, lacking, reason) => {
    const commitment = drafted({ state: 'reported-complete', registeredBy: 'first' });
    const next = nextCommitment(commitment, event, { ...good, ...lacking });
    expect(next.ok).toBe(false);
    expect(Object.values((next as { problem: object }).problem)).toContain(reason);
  });

  it('finds a promise not met without evidence, since silence is what was found', () => {
    const commitment = drafted({ state: 'reported-complete', registeredBy: 'first' });
    const without = { ...good, isSupported: false, isIndependentlySupported: false };
    expect(nextCommitment(commitment, 'verify-not-met', without).ok).toBe(true);
  });
});
