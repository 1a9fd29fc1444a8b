import {
  coalitionSize,
  coreExcess,
  gameFrom,
  shapleyValue,
  valuesFromDividends,
} from '@musubi/economics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCore } from './least-core.ts';
import { solveLinearProgram } from './linear-program.ts';

/** Relative to the largest value, as leastCore promises, with room for the sums of a test. */
const tolerance = 1e-8;
const seeded = { seed: 17, numRuns: 40 };

const numbers = (min: number) => (length: number) =>
  fc
    .array(fc.integer({ min, max: 50 }), { minLength: length - 1, maxLength: length - 1 })
    .map((values) => Float64Array.of(0, ...values));
const length = fc.integer({ min: 2, max: 5 }).map((n) => 2 ** n);

async function solved(value_s: Float64Array) {
  const solution = await leastCore(value_s);
  if (solution.status !== 'optimal') throw new Error(solution.reason);
  return solution;
}

/** The least core by one program with a row for each coalition. */
async function withEveryRow(value_s: Float64Array): Promise<number> {
  const players = Math.log2(value_s.length);
  const free = { lower: Number.NEGATIVE_INFINITY };
  const solution = await solveLinearProgram({
    variables: [...Array(players).fill(free), { ...free, cost: 1 }],
    rows: Array.from(value_s, (value, s) => ({
      terms: [...Array(players + 1).keys()]
        .filter((v) => (s >> v) & 1 || (v === players && s < value_s.length - 1))
        .map((v) => [v, 1] as const),
      lower: value,
      upper: s === value_s.length - 1 ? value : Number.POSITIVE_INFINITY,
    })).slice(1),
  });
  if (solution.status !== 'optimal') throw new Error(solution.status);
  return solution.objective;
}

describe('leastCore', () => {
  it('finds the one point of the core of the glove game, where ε is zero', async () => {
    const gloves = gameFrom(3, (s) => ((s & 1) !== 0 && s > 1 ? 1 : 0));
    const { epsilon, payoff_i, coreIsEmpty } = await solved(gloves);
    expect(epsilon).toBeCloseTo(0, 9);
    [1, 0, 0].forEach((x, i) => {
      expect(payoff_i[i]).toBeCloseTo(x, 9);
    });
    expect(coreIsEmpty).toBe(false);
  });

  // Shapley's majority game: any two of three share 1; two thirds of it is all that two can be paid.
  it('finds ε = 1/3 in the majority game of three, whose core is empty', async () => {
    const majority = gameFrom(3, (s) => (coalitionSize(s) >= 2 ? 1 : 0));
    const { epsilon, payoff_i, binding, coreIsEmpty } = await solved(majority);
    expect(epsilon).toBeCloseTo(1 / 3, 9);
    for (const x of payoff_i) expect(x).toBeCloseTo(1 / 3, 9);
    expect([...binding].sort()).toEqual([0b011, 0b101, 0b110]);
    expect(coreIsEmpty).toBe(true);
  });

  it('finds ε = −1/n where only all together make anything', async () => {
    for (const players of [2, 3, 7]) {
      const unanimity = gameFrom(players, (s) => (s === 2 ** players - 1 ? 1 : 0));
      expect((await solved(unanimity)).epsilon).toBeCloseTo(-1 / players, 9);
    }
  });

  it('pays v(N), and leaves nobody an excess above ε, at any scale', async () => {
    await fc.assert(
      fc.asyncProperty(
        length.chain(numbers(-50)),
        fc.constantFrom(1e-6, 1, 1e12),
        async (value_s, scale) => {
          const scaled_s = value_s.map((value) => value * scale);
          const { epsilon, payoff_i } = await solved(scaled_s);
          const unit = 50 * scale;
          const paid = payoff_i.reduce((a, b) => a + b);
          expect(Math.abs(paid - scaled_s.at(-1)!) / unit).toBeLessThan(tolerance);
          expect(coreExcess(scaled_s, payoff_i).excess / unit).toBeLessThan(
            epsilon / unit + tolerance,
          );
          expect(Math.abs(epsilon / scale - (await withEveryRow(value_s))) / 50).toBeLessThan(
            tolerance,
          );
        },
      ),
      seeded,
    );
  });

  it('finds a core in every convex game, and never an ε above that of the Shapley value', async () => {
    await fc.assert(
      fc.asyncProperty(length.chain(numbers(0)).map(valuesFromDividends), async (value_s) => {
        const { epsilon, coreIsEmpty } = await solved(value_s);
        const { excess } = coreExcess(value_s, shapleyValue(value_s));
        const unit = value_s.at(-1)! || 1;
        expect(coreIsEmpty).toBe(false);
        expect(epsilon / unit).toBeLessThan(excess / unit + tolerance);
      }),
      seeded,
    );
  });

  // Bondareva (1963), Shapley (1967): of three players, the core is empty exactly where some balanced
  // family of coalitions is worth more than all together.
  it('agrees with Bondareva and Shapley on games of three', async () => {
    await fc.assert(
      fc.asyncProperty(numbers(-50)(8), async (v) => {
        const balanced = [
          v[1] + v[2] + v[4],
          v[1] + v[6],
          v[2] + v[5],
          v[4] + v[3],
          (v[3] + v[5] + v[6]) / 2,
        ];
        expect((await solved(v)).coreIsEmpty).toBe(Math.max(...balanced) > v[7]);
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  it('finds for twelve players, from few coalitions, what all 4,094 give', async () => {
    const weight = (player: number) => ((player * 37) % 11) + 1;
    const value_s = gameFrom(12, (s) => {
      const total = [...Array(12).keys()].reduce((sum, i) => sum + ((s >> i) & 1) * weight(i), 0);
      return total ** 1.2 * (1 + ((s * 7919) % 101) / 500);
    }).map((value) => value / 100);
    const { epsilon } = await solved(value_s);
    expect(epsilon).toBeCloseTo(await withEveryRow(value_s), 8);
  });

  it('refuses what is no game of two or more', async () => {
    for (const values of [[], [0, 1], [0, 1, 2], [0, 1, 2, Number.NaN], [1, 1, 1, 1]])
      await expect(leastCore(Float64Array.from(values))).rejects.toThrow(RangeError);
  });
});
