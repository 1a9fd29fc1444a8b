import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReviewers } from './check-reviewers.ts';
import { suggestReviewers } from './suggest-reviewers.ts';

const parties = ['XAA', 'XAB', 'XAC'];
const obligationsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const party = parties[at % parties.length]!;
    return { id: `o${at}`, reference: `C-${at}/${party}`, party };
  });
const pool = (each: number) =>
  parties.flatMap((party) =>
    Array.from({ length: each }, (_, at) => ({ actor: `${party.toLowerCase()}-${at}`, party })),
  );

describe('suggestReviewers', () => {
  it('keeps the rules, avoids conflicts and shares the work evenly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 3 }),
        fc.nat(39),
        (count, each, perObligation, clash) => {
          const obligations = obligationsOf(count);
          const reviewers = pool(each);
          const conflict = { actor: reviewers[0]!.actor, obligationId: `o${clash}` };
          const conflicts = each > 1 ? [conflict] : [];
          const suggested = suggestReviewers(obligations, reviewers, perObligation, conflicts);
          if (!suggested.ok) throw new Error(JSON.stringify(suggested.problem));
          expect(checkReviewers(obligations, suggested.value, perObligation).ok).toBe(true);
          for (const { actor, obligationIds } of suggested.value) {
            expect(new Set(obligationIds).size).toBe(obligationIds.length);
            if (conflicts.length > 0 && actor === conflict.actor)
              expect(obligationIds).not.toContain(conflict.obligationId);
          }
          const loads = reviewers.map(
            ({ actor }) =>
              suggested.value.find((found) => found.actor === actor)?.obligationIds.length ?? 0,
          );
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(2);
        },
      ),
      { seed: 1 },
    );
  });

  it('names the obligation for which nobody from outside is left', () => {
    const own = pool(2).filter(({ party }) => party === 'XAA');
    expect(suggestReviewers(obligationsOf(1), own, 2)).toMatchObject({
      problem: { kind: 'unmet', object: 'C-0/XAA' },
    });
  });
});

describe('checkReviewers', () => {
  const [obligation] = obligationsOf(1);
  const by = (...reviewers: [string, string][]) =>
    checkReviewers(
      [obligation!],
      reviewers.map(([actor, party]) => ({ actor, party, obligationIds: ['o0'] })),
      2,
    );

  it('wants two people, not one twice', () => {
    const rule = { problem: { kind: 'unmet', rule: 'two-reviewers' } };
    expect(by(['kim', 'XAB'])).toMatchObject(rule);
    expect(by(['kim', 'XAB'], ['kim', 'XAB'])).toMatchObject(rule);
  });

  it('wants one who is not of the scored party', () => {
    expect(by(['aoi', 'XAA'], ['bo', 'XAA'])).toMatchObject({
      problem: { kind: 'unmet', rule: 'outside-reviewer' },
    });
    expect(by(['aoi', 'XAA'], ['bo', 'XAB']).ok).toBe(true);
  });
});
