import { riskOf, type SourcingProblem, singleFailures, sourcingProgram } from '@musubi/economics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveProgram } from '../allocation/solve-program.ts';
import { twoSuppliers } from './fixture/two-suppliers.ts';
import { type Acceptance, type SolvedPlan, solveSourcing } from './solve-sourcing.ts';

/** Relative to the largest need: what the certificate allows, with room for the sums of a test. */
const tolerance = 1e-6;

async function solved(problem: SourcingProblem, accepted: Acceptance = {}, points = 0) {
  const solution = await solveSourcing(problem, accepted, points);
  if (solution.status !== 'optimal') throw new Error(JSON.stringify(solution));
  return solution;
}

const priceOf = ({ binding }: SolvedPlan, kind: string) =>
  binding.find(({ bound }) => bound.kind === kind)?.shadowPrice ?? 0;

describe('solveSourcing', () => {
  it('leaves all as it is where any loss is accepted', async () => {
    const { chosen } = await solved(twoSuppliers());
    expect([...chosen.plan.purchase_ms]).toEqual([100, 0]);
    expect(chosen.cost.total).toBeCloseTo(0, 9);
    expect(chosen.risk).toBeCloseTo(100, 9);
  });

  it('buys from B what a bound of 70 asks, at 0.3 for each unit of loss avoided', async () => {
    const { chosen } = await solved(twoSuppliers(), { risk: 70 });
    expect(chosen.plan.purchase_ms[1]).toBeCloseTo(30, 7);
    expect(chosen.cost.total).toBeCloseTo(9, 7);
    expect(priceOf(chosen, 'risk')).toBeCloseTo(-0.3, 9);
    expect(chosen.certificate.gap).toBeLessThan(tolerance);
  });

  it('holds stock first where that is the cheaper way', async () => {
    const { chosen } = await solved(twoSuppliers({ stockMost_m: Float64Array.of(10) }), {
      risk: 70,
    });
    // A unit of stock avoids a loss of 2 for 0.1 a year: full stock, then ten units from B.
    expect(chosen.plan.stock_m[0]).toBeCloseTo(10, 7);
    expect(chosen.plan.purchase_ms[1]).toBeCloseTo(10, 7);
    expect(chosen.cost.total).toBeCloseTo(1 + 3, 7);
    // One more unit of room for stock saves 0.6 of buying from B and costs 0.1.
    expect(priceOf(chosen, 'stock')).toBeCloseTo(-0.5, 9);
  });

  it('prices a cap and a capacity', async () => {
    const capped = twoSuppliers({ caps: [{ item: 0, supplier: 0, share: 0.4 }] });
    const { chosen } = await solved(capped);
    expect(chosen.cost.total).toBeCloseTo(18, 7);
    // Both bind: a unit more of the cap saves 0.3, and a unit more of capacity saves nothing.
    expect(priceOf(chosen, 'cap') + priceOf(chosen, 'capacity')).toBeCloseTo(-0.3, 7);
  });

  it('finds the straight frontier between an even split and today', async () => {
    const { frontier } = await solved(twoSuppliers(), {}, 6);
    expect(frontier.map(({ risk }) => Math.round(risk))).toEqual([50, 60, 70, 80, 90, 100]);
    for (const { risk, cost } of frontier) expect(cost.total).toBeCloseTo(0.3 * (100 - risk), 5);
  });

  it('spends a budget on the least risk', async () => {
    const { chosen } = await solved(twoSuppliers(), { budget: 6 });
    expect(chosen.risk).toBeCloseTo(80, 5);
    expect(chosen.cost.total).toBeCloseTo(6, 5);
  });

  it('buys a whole lot or nothing, and gives duals with that choice held', async () => {
    const lumpy = twoSuppliers({ lot_ms: Float64Array.of(0, 45) });
    const { chosen, frontier } = await solved(lumpy, { risk: 70 }, 5);
    expect(chosen.plan.purchase_ms[1]).toBeCloseTo(45, 6);
    expect(chosen.cost.total).toBeCloseTo(0.3 * 45, 6);
    expect(chosen.integerGap).toBeLessThan(tolerance);
    // Between today and the first lot there is nothing to buy.
    expect(frontier.map(({ risk }) => Math.round(risk)).filter((risk) => risk > 55)).toEqual([100]);
  });

  it('pays for a new supplier once', async () => {
    const { chosen } = await solved(twoSuppliers({ qualification_ms: Float64Array.of(7, 15) }), {
      risk: 70,
    });
    expect(chosen.cost.qualification).toBeCloseTo(3, 7);
    expect(chosen.cost.total).toBeCloseTo(12, 6);
  });

  it('says that bounds clash', async () => {
    expect(await solveSourcing(twoSuppliers(), { risk: 30 }, 0)).toEqual({ status: 'infeasible' });
  });
});

const suppliers = 3;
const items = 2;
const amounts = (length: number, min: number, max: number) =>
  fc
    .array(fc.integer({ min, max }), { minLength: length, maxLength: length })
    .map((numbers) => Float64Array.from(numbers));

/** Random problems of two items and three suppliers with one end good; the first supplier can deliver everything. */
const random = fc
  .record({
    demand_m: amounts(items, 10, 90),
    price: amounts(items * suppliers, 100, 150),
    capacity: amounts(items * suppliers, 20, 90),
    surge: amounts(items * suppliers, 0, 50),
    stockMost_m: amounts(items, 0, 20),
    value: fc.integer({ min: 100, max: 900 }),
    lot: amounts(items * suppliers, 0, 30),
  })
  .map(({ demand_m, price, capacity, surge, stockMost_m, value, lot }) => ({
    lot: lot.map((least, at) => (at % suppliers === 0 ? 0 : least)),
    problem: twoSuppliers({
      demand_m,
      today_ms: Float64Array.of(demand_m[0]!, 0, 0, demand_m[1]!, 0, 0),
      candidate_ms: new Uint8Array(6).fill(1),
      allowed_ms: new Uint8Array(6).fill(1),
      price_ms: price.map((percent, at) => (at % suppliers === 0 ? 1 : percent / 100)),
      capacity_ms: capacity.map((most, at) => (at % suppliers === 0 ? 100 : most)),
      lot_ms: new Float64Array(6),
      switching_ms: new Float64Array(6).fill(0.3),
      qualification_ms: new Float64Array(6),
      surge_ms: surge.map((percent) => percent / 100),
      stock_m: new Float64Array(items),
      stockMost_m,
      holding_m: new Float64Array(items).fill(0.15),
      loss_m: Float64Array.of(0, 1),
      value_g: Float64Array.of(value),
      needs_gm: Uint8Array.of(1, 1),
      rampYears: 0.1,
      failures: singleFailures(new Uint8Array(suppliers).fill(1)),
    }),
  }));

describe('the frontier', () => {
  it('falls and is convex in every linear problem, and its slope is the shadow price', async () => {
    await fc.assert(
      fc.asyncProperty(random, async ({ problem }) => {
        const { frontier } = await solved(problem, {}, 6);
        for (let at = 1; at < frontier.length; at++) {
          const [left, right] = [frontier[at - 1]!, frontier[at]!];
          expect(right.risk).toBeGreaterThan(left.risk);
          expect(right.cost.total).toBeLessThan(left.cost.total);
          const slope = (right.cost.total - left.cost.total) / (right.risk - left.risk);
          const next = frontier[at + 1];
          if (next === undefined) continue;
          const after = (next.cost.total - right.cost.total) / (next.risk - right.risk);
          expect(slope).toBeLessThan(after + 1e-4);
          const price = priceOf(right, 'risk');
          expect(price).toBeGreaterThan(slope - 1e-4);
          expect(price).toBeLessThan(after + 1e-4);
        }
      }),
      { seed: 4, numRuns: 25 },
    );
  });

  it('with lots holds no plan that another beats, and costs at least what it costs without lots', async () => {
    await fc.assert(
      fc.asyncProperty(random, async ({ problem, lot }) => {
        const lumpy = { ...problem, lot_ms: lot };
        const { frontier } = await solved(lumpy, {}, 4);
        for (const { risk, cost } of frontier) {
          const { chosen } = await solved(problem, { risk: risk + tolerance });
          expect(chosen.cost.total).toBeLessThan(cost.total + tolerance * 100);
        }
        frontier.slice(1).forEach((plan, at) => {
          expect(plan.cost.total).toBeLessThan(frontier[at]!.cost.total);
        });
      }),
      { seed: 6, numRuns: 5 },
    );
  });
});

describe('lots', () => {
  it('give what trying every choice of suppliers gives', async () => {
    await fc.assert(
      fc.asyncProperty(random, fc.integer({ min: 60, max: 95 }), async ({ problem, lot }, part) => {
        const free = await solved(problem, {}, 2);
        const risk = free.frontier.at(-1)!.risk * (part / 100);
        const lumpy = await solveSourcing({ ...problem, lot_ms: lot }, { risk }, 0);
        let best = Number.POSITIVE_INFINITY;
        for (let used = 0; used < 2 ** (items * suppliers); used++)
          best = Math.min(best, await costWith(problem, lot, used, risk));
        if (lumpy.status === 'optimal') expect(lumpy.chosen.cost.total).toBeCloseTo(best, 4);
        else expect(best).toBe(Number.POSITIVE_INFINITY);
      }),
      { seed: 9, numRuns: 4 },
    );
  });
});

/** The least cost where some suppliers deliver at least their lot and the others nothing. */
async function costWith(problem: SourcingProblem, lot: Float64Array, used: number, risk: number) {
  const isUsed = (at: number) => ((used >> at) & 1) === 1;
  const candidate_ms = problem.candidate_ms.map((_, at) => (isUsed(at) ? 1 : 0));
  const sourcing = sourcingProgram({ ...problem, candidate_ms });
  const { program, todayCost, costUnit } = sourcing;
  const rowUpper_r = program.rowUpper_r.slice();
  rowUpper_r[sourcing.risk.row] = risk / sourcing.risk.unit;
  // The purchases are the first variables, in order, as fractions of the need.
  const lower_v = program.lower_v.map((lower, v) =>
    v < items * suppliers && isUsed(v)
      ? lot[v]! / problem.demand_m[Math.floor(v / suppliers)]!
      : lower,
  );
  const solution = await solveProgram({ ...program, lower_v, rowUpper_r });
  return solution.status === 'optimal'
    ? (solution.objective - todayCost) * costUnit
    : Number.POSITIVE_INFINITY;
}

describe('CVaR', () => {
  const drawn = (level: number) =>
    twoSuppliers({
      risk: { kind: 'cvar', level },
      failures: {
        fails_ks: Uint8Array.of(0, 0, 1, 0, 0, 1, 1, 1),
        weight_k: Float64Array.of(0.86, 0.08, 0.05, 0.01),
      },
    });

  it('is met by a plan as cheap as the cheapest of a fine grid', async () => {
    for (const [level, bound] of [
      [0.9, 80],
      [0.95, 85],
      [0.5, 12],
      [0, 6],
    ] as const) {
      const problem = drawn(level);
      const solution = await solveSourcing(problem, { risk: bound }, 0);
      let cheapest = Number.POSITIVE_INFINITY;
      for (let b = 0; b <= 60; b += 0.05) {
        const purchase_ms = Float64Array.of(100 - b, b);
        if (riskOf(problem, { purchase_ms, stock_m: Float64Array.of(0) }) <= bound)
          cheapest = Math.min(cheapest, 0.3 * b);
      }
      if (solution.status !== 'optimal') {
        expect(cheapest).toBe(Number.POSITIVE_INFINITY);
        continue;
      }
      expect(solution.chosen.risk).toBeLessThan(bound + tolerance * 100);
      expect(solution.chosen.cost.total).toBeLessThan(cheapest + tolerance);
      expect(solution.chosen.cost.total).toBeGreaterThan(cheapest - 0.3 * 0.05 - tolerance);
    }
  });
});
