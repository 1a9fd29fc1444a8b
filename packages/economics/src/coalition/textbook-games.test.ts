import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banzhafValue } from './banzhaf-value.ts';
import { coalitionSize, gameFrom } from './game.ts';
import { shapleyValue } from './shapley-value.ts';

/** Rounding of sums of at most 2,048 values of size 100. */
const tolerance = 1e-10;

const total = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
const unanimity = (n: number, carrier: number) =>
  gameFrom(n, (s) => ((s & carrier) === carrier ? 1 : 0));
const gloves = gameFrom(3, (s) => ((s & 1) !== 0 && s > 1 ? 1 : 0));
const voting = (quota: number, weights: readonly number[]) =>
  gameFrom(weights.length, (s) =>
    total(weights.filter((_, i) => (s & (1 << i)) !== 0)) >= quota ? 1 : 0,
  );

function expectNear(actual: Float64Array | number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((x, at) => {
    expect(Math.abs(actual[at] - x)).toBeLessThan(tolerance);
  });
}

describe('the Shapley value in textbook games', () => {
  // The market of Shapley (1959), Contributions to the Theory of Games IV: in four of six orders the
  // left glove completes a pair, in one each of the right ones.
  it('gives the owner of the only left glove 2/3 and each right one 1/6', () => {
    expectNear(shapleyValue(gloves), [2 / 3, 1 / 6, 1 / 6]);
  });

  it('shares a unanimity game equally among its carrier', () => {
    expectNear(shapleyValue(unanimity(5, 0b01011)), [1 / 3, 1 / 3, 0, 1 / 3, 0]);
  });

  // Littlechild and Owen (1973), Management Science 20(3): each part of the runway is paid for
  // equally by those who need it.
  it('charges aircraft in the airport game for the parts of the runway that they use', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 8 }),
        (lengths) => {
          const costs = lengths.sort((a, b) => a - b);
          const n = costs.length;
          const airport = gameFrom(n, (s) =>
            Math.max(...costs.filter((_, i) => (s & (1 << i)) !== 0)),
          );
          let charge = 0;
          const expected = costs.map((cost, i) => {
            charge += (cost - (costs[i - 1] ?? 0)) / (n - i);
            return charge;
          });
          expectNear(shapleyValue(airport), expected);
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  // Shapley and Shubik (1954), American Political Science Review 48(3): a member with a veto in a
  // council of five permanent and six other members, seven votes needed, has 1/5 of 76/77 of the power.
  it('finds the power of a permanent member of the early Security Council', () => {
    const council = gameFrom(11, (s) => ((s & 31) === 31 && coalitionSize(s) >= 7 ? 1 : 0));
    const power = shapleyValue(council);
    expectNear([power[0], power[10]], [76 / 385, 1 / 462]);
  });
});

describe('the raw Banzhaf value in textbook games', () => {
  // A common example of the index, by hand: 43, 42, 432, 431, 421, 321 and all of them win.
  it('counts 5, 3, 3 and 1 swings with weights 4, 3, 2, 1 and a quota of 6', () => {
    expect([...banzhafValue(voting(6, [4, 3, 2, 1]))].map((x) => x * 8)).toEqual([5, 3, 3, 1]);
  });

  // Banzhaf (1965): in Nassau County, 1964, three of six districts decided nothing.
  it('finds three districts of the Nassau County board of 1964 without any power', () => {
    const nassau = banzhafValue(voting(58, [31, 31, 28, 21, 2, 2]));
    expect([...nassau].map((x) => x * 32)).toEqual([16, 16, 16, 0, 0, 0]);
  });
});
