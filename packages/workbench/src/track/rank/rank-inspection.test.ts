import { type Health, healths, type Lever } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inspectable, rankInspection } from './rank-inspection.ts';
import { usualBreachAssumption } from './usual-breach-assumption.ts';

type Result = NonNullable<Lever['result']>;

function inspectable(code: string, health: Health, worth: number | null): Inspectable {
  const result: Result | null =
    worth === null
      ? null
      : {
          metric: 'members’ real income',
          unit: 'usdMillion',
          kept: worth,
          broken: 0,
          worth,
          band: [worth - 1, worth + 1],
          signShare: 1,
          percent: 0.01,
          parties: [],
          driver: null,
          runSha256: '0'.repeat(64),
          computedAt: '2024-01-31T12:00:00.000Z',
        };
  return {
    commitment: { code, summary: [{ lang: 'en', text: code, status: 'authentic' }] },
    health,
    levers: [{ scenario: 's', field: 'clauses[0].coveragePercent', horizon: 'long', result }],
  };
}

const rank = (all: readonly Inspectable[]) => rankInspection(all, usualBreachAssumption, '1');

describe('rankInspection', () => {
  it('ranks by worth times the assumed probability that it is not kept', () => {
    const { ranked } = rank([
      inspectable('A', 'on-track', 1000),
      inspectable('B', 'overdue', 200),
      inspectable('C', 'on-track', -50),
    ]);
    expect(
      ranked.map(({ code, expectedLossUsdMillion }) => [code, expectedLossUsdMillion]),
    ).toEqual([
      ['B', 160],
      ['A', 100],
      ['C', -5],
    ]);
  });
  it('says how far a rank can move over all probabilities within their limits', () => {
    const { ranked } = rank([
      inspectable('A', 'on-track', 1000),
      inspectable('B', 'overdue', 200),
      inspectable('C', 'on-track', -50),
      inspectable('D', 'on-track', 999),
    ]);
    const ranks = Object.fromEntries(
      ranked.map(({ code, rankLow, rankHigh }) => [code, [rankLow, rankHigh]]),
    );
    expect(ranks).toEqual({ A: [1, 2], B: [1, 3], D: [2, 3], C: [4, 4] });
  });
  it('lists what has no worth as not appraised, never as zero', () => {
    const { ranked, notAppraised } = rank([
      inspectable('A', 'unknown', null),
      { ...inspectable('B', 'unknown', null), levers: [] },
      inspectable('C', 'unknown', 1),
    ]);
    expect(ranked.map(({ code }) => code)).toEqual(['C']);
    expect(notAppraised.map(({ code, reason }) => [code, reason])).toEqual([
      ['A', 'not-computed'],
      ['B', 'no-lever'],
    ]);
  });
  it('holds the rank at every choice of probabilities within its interval', () => {
    const promise = fc.record({
      health: fc.constantFrom(...healths),
      worth: fc.integer({ min: -500, max: 500 }),
    });
    const given = fc.tuple(
      fc.array(promise, { minLength: 1, maxLength: 8 }),
      fc.tuple(...healths.map(() => fc.double({ min: 0.001, max: 0.999, noNaN: true }))),
    );
    fc.assert(
      fc.property(given, ([promises, shares]) => {
        const all = promises.map(({ health, worth }, at) => inspectable(`P${at}`, health, worth));
        const drawn = Object.fromEntries(
          healths.map((health, at) => {
            const { low, high } = usualBreachAssumption[health];
            return [health, low + shares[at]! * (high - low)];
          }),
        );
        const loss = (at: number) => promises[at]!.worth * drawn[promises[at]!.health]!;
        for (const { code, rankLow, rankHigh } of rank(all).ranked) {
          const own = Number(code.slice(1));
          const above = promises.filter((_, at) => loss(at) > loss(own)).length;
          const below = promises.filter((_, at) => loss(at) < loss(own)).length;
          expect(above + 1).toBeLessThanOrEqual(rankHigh);
          expect(promises.length - below).toBeGreaterThanOrEqual(rankLow);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
