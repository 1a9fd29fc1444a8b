import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinearProgram, solveLinearProgram } from './linear-program.ts';

/** HiGHS meets rows and costs of size one to 1e-10; the sums here are some hundred times that. */
const tolerance = 1e-7;

/**
 * The Wyndor Glass Co. of Hillier and Lieberman, Introduction to Operations Research, section 3.1: two products in
 * three plants, profits of 3 and 5.
 */
const wyndor: LinearProgram = {
  variables: [{ cost: -3 }, { cost: -5 }],
  rows: [
    { terms: [[0, 1]], upper: 4 },
    { terms: [[1, 2]], upper: 12 },
    {
      terms: [
        [0, 3],
        [1, 2],
      ],
      upper: 18,
    },
  ],
};

describe('solveLinearProgram', () => {
  it('finds the product mix of Wyndor Glass, and what an hour of each plant is worth', async () => {
    const solution = await solveLinearProgram(wyndor);
    if (solution.status !== 'optimal') throw new Error(solution.status);
    expect(solution.objective).toBeCloseTo(-36, 9);
    expect(solution.value_v[0]).toBeCloseTo(2, 9);
    expect(solution.value_v[1]).toBeCloseTo(6, 9);
    [0, -1.5, -1].forEach((dual, r) => {
      expect(solution.dual_r[r]).toBeCloseTo(dual, 9);
    });
    expect(solution.reducedCost_v[0]).toBeCloseTo(0, 9);
  });

  it('keeps all digits of its numbers', async () => {
    const exact = 1 / 3 + 1e-9;
    const solution = await solveLinearProgram({
      variables: [{ cost: 1 }],
      rows: [{ terms: [[0, 1]], lower: exact }],
    });
    expect(solution).toMatchObject({ status: 'optimal', objective: exact });
  });

  it('keeps a small coefficient, and a gap that is small but not rounding', async () => {
    const small = await solveLinearProgram({
      variables: [{ cost: 1 }],
      rows: [{ terms: [[0, 1e-10]], lower: 1e-3 }],
    });
    expect(small).toMatchObject({ status: 'optimal', objective: expect.closeTo(1e7, 0) });
    const apart = await solveLinearProgram({
      variables: [{}, {}],
      rows: [-1, 1].map((sign) => ({
        terms: [
          [0, sign],
          [1, sign],
        ],
        lower: sign + 1e-8,
      })),
    });
    expect(apart).toEqual({ status: 'infeasible' });
  });

  it('gives dual values that add up to the cost of the optimum', async () => {
    const size = fc.integer({ min: 1, max: 5 });
    const program = fc.tuple(size, size).chain(([variables, rows]) =>
      fc.record({
        cost: fc.array(fc.integer({ min: 1, max: 9 }), {
          minLength: variables,
          maxLength: variables,
        }),
        need: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows }),
        gives: fc.array(fc.integer({ min: 1, max: 9 }), {
          minLength: rows * variables,
          maxLength: rows * variables,
        }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(program, async ({ cost, need, gives }) => {
        const solution = await solveLinearProgram({
          variables: cost.map((each) => ({ cost: each })),
          rows: need.map((lower, r) => ({
            terms: cost.map((_, v) => [v, gives[r * cost.length + v]] as const),
            lower,
          })),
        });
        if (solution.status !== 'optimal') throw new Error(solution.status);
        const worth = need.reduce((sum, lower, r) => sum + lower * solution.dual_r[r], 0);
        expect(Math.abs(worth - solution.objective)).toBeLessThan(tolerance);
        need.forEach((lower, r) => {
          const given = cost.reduce(
            (sum, _, v) => sum + gives[r * cost.length + v] * solution.value_v[v],
            0,
          );
          expect(given).toBeGreaterThan(lower - tolerance);
          expect(solution.dual_r[r]).toBeGreaterThan(-tolerance);
        });
        cost.forEach((each, v) => {
          const paid = need.reduce(
            (sum, _, r) => sum + gives[r * cost.length + v] * solution.dual_r[r],
            0,
          );
          expect(paid).toBeLessThan(each + tolerance);
        });
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('says where nothing meets all rows, or a variable’s own bounds', async () => {
    const row = { terms: [[0, 1]] as const, lower: 2, upper: 1 };
    expect(await solveLinearProgram({ variables: [{ cost: 1 }], rows: [row] })).toEqual({
      status: 'infeasible',
    });
    const crossed = { variables: [{ cost: 1, lower: 2, upper: 1 }], rows: [] };
    expect(await solveLinearProgram(crossed)).toEqual({ status: 'infeasible' });
  });

  it('says where the cost falls without end', async () => {
    const free = { cost: 1, lower: Number.NEGATIVE_INFINITY };
    const apart = [
      [0, 1],
      [1, -1],
    ] as const;
    for (const rows of [[], [{ terms: apart, lower: 0, upper: 0 }]])
      expect(await solveLinearProgram({ variables: [free, free], rows })).toEqual({
        status: 'unbounded',
      });
  });

  it('says that it ended at its limit, and shows no numbers', async () => {
    const assignment: LinearProgram = {
      variables: Array.from({ length: 100 }, (_, at) => ({ cost: (at * 37) % 101 })),
      rows: Array.from({ length: 20 }, (_, line) => ({
        terms: Array.from(
          { length: 10 },
          (_, at) => [line < 10 ? line * 10 + at : at * 10 + line - 10, 1] as const,
        ),
        lower: 1,
        upper: 1,
      })),
    };
    expect((await solveLinearProgram(assignment)).status).toBe('optimal');
    expect(await solveLinearProgram(assignment, { iterationLimit: 2 })).toEqual({
      status: 'limit',
      reason: 'iterationLimit',
    });
  });

  it('refuses what HiGHS would drop, bend or not understand', async () => {
    const bad: LinearProgram[] = [
      { variables: [], rows: [] },
      { variables: [{ cost: Number.NaN }], rows: [] },
      { variables: [{ upper: 1e21 }], rows: [] },
      { variables: [{}], rows: [{ terms: [[0, 1e-13]] }] },
      { variables: [{}], rows: [{ terms: [[1, 1]] }] },
      {
        variables: [{}],
        rows: [
          {
            terms: [
              [0, 1],
              [0, 1],
            ],
          },
        ],
      },
      { variables: [{}], rows: [{ terms: [[0, 1]], lower: Number.NaN }] },
    ];
    for (const program of bad)
      await expect(solveLinearProgram(program)).rejects.toThrow(RangeError);
  });
});
