import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harsanyiDividends } from './harsanyi-dividends.ts';
import { pairShares } from './pair-shares.ts';
import { premiumBeyond } from './premium.ts';

/** Rounding of sums of at most 64 dividends of size 6,400. */
const tolerance = 1e-8;
const seeded = { seed: 13, numRuns: 200 };

/** A game of clauses, and the deal that each clause belongs to. */
const dealsAndGame = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    deal_c: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
    value_s: fc
      .array(fc.double({ min: -100, max: 100, noNaN: true }), {
        minLength: 2 ** n - 1,
        maxLength: 2 ** n - 1,
      })
      .map((values) => Float64Array.of(0, ...values)),
  }),
);

function ledger(deal_c: readonly number[]) {
  const deals = [0, 1, 2].map((deal) =>
    deal_c.reduce((mask, of, clause) => (of === deal ? mask | (1 << clause) : mask), 0),
  );
  return {
    deals,
    isInside: (coalition: number) => deals.some((deal) => (coalition & ~deal) === 0),
    counts: (a: number, b: number) => deal_c[a] !== deal_c[b],
  };
}

function sumOfPairs(share_ab: Float64Array): number {
  const n = Math.sqrt(share_ab.length);
  return share_ab.reduce((sum, share, ab) => (Math.floor(ab / n) < ab % n ? sum + share : sum), 0);
}

describe('premiumBeyond', () => {
  it('is what all deals together are worth beyond the sum of the deals', () => {
    fc.assert(
      fc.property(dealsAndGame, ({ deal_c, value_s }) => {
        const { deals, isInside } = ledger(deal_c);
        const expected = deals.reduce((rest, deal) => rest - value_s[deal], value_s.at(-1)!);
        const premium = premiumBeyond(harsanyiDividends(value_s), isInside);
        expect(Math.abs(premium - expected)).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });

  it('comes out negative where deals get in each other’s way', () => {
    const dividend_s = harsanyiDividends(Float64Array.of(0, 5, 4, 6));
    expect(premiumBeyond(dividend_s, ledger([0, 1]).isInside)).toBe(-3);
  });
});

describe('pairShares', () => {
  it('adds up to the premium over pairs, and gives pairs of one deal nothing', () => {
    fc.assert(
      fc.property(dealsAndGame, ({ deal_c, value_s }) => {
        const { isInside, counts } = ledger(deal_c);
        const dividend_s = harsanyiDividends(value_s);
        const share_ab = pairShares(dividend_s, counts, isInside);
        const premium = premiumBeyond(dividend_s, isInside);
        expect(Math.abs(sumOfPairs(share_ab) - premium)).toBeLessThan(tolerance);
        const n = deal_c.length;
        share_ab.forEach((share, ab) => {
          const [a, b] = [Math.floor(ab / n), ab % n];
          expect(share).toBe(share_ab[b * n + a]);
          if (!counts(a, b)) expect(share).toBe(0);
        });
      }),
      seeded,
    );
  });

  it('divides each dividend equally among the pairs of its set, by the definition', () => {
    fc.assert(
      fc.property(dealsAndGame, ({ deal_c, value_s }) => {
        const { isInside, counts } = ledger(deal_c);
        const dividend_s = harsanyiDividends(value_s);
        const n = deal_c.length;
        const expected = new Float64Array(n * n);
        for (let t = 1; t < dividend_s.length; t++) {
          if (isInside(t)) continue;
          const members = [...deal_c.keys()].filter((c) => (t >> c) & 1);
          const pairs = members.flatMap((a) =>
            members.filter((b) => a !== b && counts(a, b)).map((b) => a * n + b),
          );
          for (const ab of pairs) expected[ab] += dividend_s[t] / (pairs.length / 2);
        }
        pairShares(dividend_s, counts, isInside).forEach((share, ab) => {
          expect(Math.abs(share - expected[ab])).toBeLessThan(tolerance);
        });
      }),
      seeded,
    );
  });

  it('refuses a set beyond the deals in which no pair counts', () => {
    const dividend_s = Float64Array.of(0, 1, 1, 1);
    expect(() =>
      pairShares(
        dividend_s,
        () => false,
        (coalition) => coalition !== 3,
      ),
    ).toThrow(/a counting pair in every set beyond/);
    expect(() =>
      pairShares(
        dividend_s,
        () => true,
        () => false,
      ),
    ).toThrow(RangeError);
  });
});
