import type { Actor, Marking } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarkingChange } from './check-marking-change.ts';
import { highestMarking, isLowered } from './highest-marking.ts';

const parties = ['JPN', 'KOR', 'USA', 'XAA'];
const originator = fc.constantFrom(...parties, 'secretariat');
const marking: fc.Arbitrary<Marking> = fc.oneof(
  fc
    .record({ level: fc.constantFrom('public', 'task-force', 'reviewer-blind'), originator })
    .map((drawn) => ({ ...drawn, releasableTo: [] }) as Marking),
  fc.record({ originator, some: fc.subarray(parties, { minLength: 2 }) }).map(
    ({ originator, some }): Marking => ({
      level: 'bilateral',
      releasableTo: [...some].sort(),
      originator,
    }),
  ),
  fc.constantFrom(...parties).map(national),
);

function national(party: string): Marking {
  return { level: 'national', releasableTo: [party], originator: party };
}

/** The highest marking; null where there is no common audience. */
function highest(...markings: (Marking | null)[]): Marking | null {
  if (markings.includes(null)) return null;
  const found = highestMarking(markings as Marking[], 'x');
  return found.ok ? found.value : null;
}

const publicMarking: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };

describe('highestMarking', () => {
  it('does not depend on order or grouping, and the same twice is the same', () => {
    fc.assert(
      fc.property(marking, marking, marking, (a, b, c) => {
        expect(highest(a, b)).toEqual(highest(b, a));
        expect(highest(highest(a, b), c)).toEqual(highest(a, highest(b, c)));
        expect(highest(a, b, c)).toEqual(highest(highest(a, b), c));
        expect(highest(a, a)).toEqual(a);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('admits nobody whom one of its parts does not', () => {
    fc.assert(
      fc.property(marking, marking, (a, b) => {
        const both = highest(a, b);
        if (both === null) return;
        expect(isLowered(a, both)).toBe(false);
        expect(isLowered(b, both)).toBe(false);
      }),
      { seed: 6 },
    );
  });

  it('refuses two parties’ national material, which nobody may see together', () => {
    expect(highestMarking([national('JPN'), national('KOR')], 'report')).toEqual({
      ok: false,
      problem: { kind: 'unmet', object: 'report', rule: 'common-audience' },
    });
  });

  it('narrows two pairs to the party that is in both', () => {
    const pair = (...releasableTo: string[]): Marking => ({
      level: 'bilateral',
      releasableTo,
      originator: 'USA',
    });
    expect(highest(pair('JPN', 'USA'), pair('KOR', 'USA'))).toEqual(national('USA'));
    expect(highest(pair('JPN', 'USA'), publicMarking)?.level).toBe('bilateral');
  });

  it('requires at least one marking', () => {
    expect(() => highestMarking([], 'x')).toThrow(RangeError);
  });
});

describe('checkMarkingChange', () => {
  const actor = (party: string | null, role: Actor['role']): Actor => ({
    id: '0190c5f0-0000-7000-8000-000000000001',
    name: 'someone',
    fullName: 'Someone',
    role,
    party,
    clearedFor: [],
    enrolledAt: '2021-04-01T00:00:00.000Z',
  });

  it('lets the originator alone lower a marking', () => {
    const own = national('JPN');
    expect(checkMarkingChange(actor('JPN', 'analyst'), own, publicMarking, 'x').ok).toBe(true);
    for (const other of [actor('USA', 'analyst'), actor(null, 'secretariat')])
      expect(checkMarkingChange(other, own, publicMarking, 'x')).toMatchObject({
        problem: { kind: 'forbidden', reason: 'not-originator' },
      });
  });

  it('lets another raise it, but not take over its origin', () => {
    const raised: Marking = { ...publicMarking, level: 'task-force' };
    expect(checkMarkingChange(actor('USA', 'analyst'), publicMarking, raised, 'x').ok).toBe(true);
    const taken: Marking = { ...raised, originator: 'USA' };
    expect(checkMarkingChange(actor('USA', 'analyst'), publicMarking, taken, 'x').ok).toBe(false);
  });
});
