import { draftProgram } from '@musubi/economics';
import { describe, expect, it } from 'vitest';
import { solveProgram, withProgram } from './solve-program.ts';

async function optimum(program: Parameters<typeof solveProgram>[0]) {
  const solution = await solveProgram(program);
  if (solution.status !== 'optimal') throw new Error(JSON.stringify(solution));
  return solution;
}

/** The knapsack P07 of Burkardt's collection KNAPSACK_01: fifteen items, capacity 750, best profit 1458. */
const knapsack = {
  weights: [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
  profits: [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
};

describe('solveProgram', () => {
  it('finds the published best knapsack, whole', async () => {
    const draft = draftProgram();
    const taken = knapsack.profits.map((profit) =>
      draft.variable({ cost: -profit, upper: 1, integer: true }),
    );
    draft.row(
      taken.map((v, at) => [v, knapsack.weights[at]!] as const),
      { upper: 750 },
    );
    const { objective, value_v, integerGap } = await optimum(draft.finish());
    expect(objective).toBeCloseTo(-1458, 6);
    const weight = knapsack.weights.reduce((sum, each, at) => sum + each * value_v[at]!, 0);
    expect(weight).toBeCloseTo(749, 6);
    expect(integerGap).toBeLessThan(1e-7);
  });

  it('proves a linear optimum by its own certificate', async () => {
    // The Wyndor Glass Co. of Hillier and Lieberman, Introduction to Operations Research, section 3.1.
    const draft = draftProgram();
    const doors = draft.variable({ cost: -3, upper: 4 });
    const windows = draft.variable({ cost: -5, upper: 6 });
    const third = [
      [doors, 3],
      [windows, 2],
    ] as const;
    draft.row(third, { upper: 18 });
    const { objective, dual_r, certificate } = await optimum(draft.finish());
    expect(objective).toBeCloseTo(-36, 9);
    expect(dual_r[0]).toBeCloseTo(-1, 9);
    expect(certificate.gap).toBeLessThan(1e-9);
  });

  it('tells infeasible from unbounded, and refuses what HiGHS would bend', async () => {
    const clash = draftProgram();
    const x = clash.variable({ cost: 1, upper: 1 });
    clash.row([[x, 1]], { lower: 2 });
    expect(await solveProgram(clash.finish())).toEqual({ status: 'infeasible' });
    const endless = draftProgram();
    endless.row([[endless.variable({ cost: -1 }), 1]], { lower: 0 });
    expect(await solveProgram(endless.finish())).toEqual({ status: 'unbounded' });
    const tiny = draftProgram();
    tiny.row([[tiny.variable({}), 1e-13]], { lower: 0 });
    await expect(solveProgram(tiny.finish())).rejects.toThrow(RangeError);
  });

  it('goes on from a changed bound and objective, with whole variables restored after each solve', async () => {
    const draft = draftProgram();
    const x = draft.variable({ cost: 1, integer: true });
    const row = draft.row([[x, 1]], { lower: 1.5 });
    const found = await withProgram(draft.finish(), (live) => {
      const first = live.solve();
      live.setRow(row, 2.5, 4.5);
      const second = live.solve();
      live.setCost(Float64Array.of(-1));
      return [first, second, live.solve()];
    });
    expect(found.map((s) => (s.status === 'optimal' ? s.value_v[0] : s.status))).toEqual([2, 3, 4]);
  });
});
