import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgingStock } from './bridging-stock.ts';
import { buildNetwork } from './build-network.ts';
import { type Conditions, plainConditions } from './conditions.ts';
import { agentsOf, type Network } from './network.ts';
import { type Course, followDays, propagate } from './propagate.ts';
import type { Shock } from './shock.ts';

/** Orders and the parts of them that are filled are kept in single precision. */
const tolerance = 1e-5;

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const positive = fc.double({ min: 0.1, max: 10, noNaN: true });

/** Up to seven agents with any links among them, loops included, and any conditions. */
const anyCourse = fc
  .record({
    links: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(2), positive), { maxLength: 20 }),
    acyclic: fc.boolean(),
    final_a: fc.array(positive, { minLength: 7, maxLength: 7 }),
    stockDays: fc.double({ min: 1, max: 12, noNaN: true }),
    capacity: fc.double({ min: 1, max: 1.5, noNaN: true }),
    adjustmentDays: fc.double({ min: 1, max: 20, noNaN: true }),
    switchedAfter: fc.constantFrom(0, 5, Infinity),
    rationing: fc.constantFrom('proportional' as const, 'clients-first' as const),
    replacedAfter: fc.constantFrom(0, 4, Infinity),
    stockpileDays: fc.constantFrom(0, 3.5),
    remaining: unit,
    hit: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    cutsLink: fc.boolean(),
    fromDay: fc.nat(5),
    length: fc.nat(20),
  })
  .map(
    ({ links, acyclic, final_a, hit, remaining, fromDay, length, cutsLink, ...plain }): Course => {
      const kept = links.filter(([supplier, buyer]) => !acyclic || supplier < buyer);
      const network = networkOf(kept, final_a);
      const conditions = plainConditions(network, plain);
      conditions.replacedAfter_s.fill(plain.replacedAfter, 0, 2);
      conditions.stockpileDays_s.fill(plain.stockpileDays, 1);
      const cut = cutsLink && network.flow_e.length > 0 ? [0] : [];
      const shock = { agents: hit, links: cut, remaining, fromDay, toDay: fromDay + length };
      return { network, conditions, shocks: [shock], days: 40 };
    },
  );

/** Whether every supplier has a lower number than its client. */
function isAcyclic({ inputStart_a, linkStart_s, supplier_e, output_a }: Network): boolean {
  return output_a.every((_, a) =>
    supplier_e
      .subarray(linkStart_s[inputStart_a[a]], linkStart_s[inputStart_a[a + 1]])
      .every((supplier) => supplier < a),
  );
}

type Link = readonly [supplier: number, buyer: number, category: number, flow: number];

function networkOf(links: readonly Link[], final: readonly number[]): Network {
  const column = (at: 0 | 1 | 2) => Uint32Array.from(links, (link) => link[at]);
  return buildNetwork({
    supplier_e: column(0),
    buyer_e: column(1),
    category_e: column(2),
    flow_e: Float32Array.from(links, (link) => link[3]),
    final_a: Float64Array.from(final),
  });
}

/** Agents that supply one another in a row, and the last one final users. */
function rowOf(agents: number): Network {
  const links = Array.from({ length: agents - 1 }, (_, a): Link => [a, a + 1, a, 1]);
  return networkOf(
    links,
    Array.from({ length: agents }, (_, a) => (a + 1 < agents ? 0 : 1)),
  );
}

function seriesOf({ network, ...course }: Course, a: number): number[] {
  const { production_ta } = propagate({ network, ...course });
  const agents = agentsOf(network);
  return Array.from({ length: course.days }, (_, day) => production_ta[day * agents + a]);
}

const madeOf = (course: Course, a: number) =>
  seriesOf(course, a).reduce((sum, made) => sum + made, 0);
const times = (days: number, value: number) => Array<number>(days).fill(value);

describe('propagation along a row of three, by hand', () => {
  const network = rowOf(3);
  const conditions: Conditions = {
    ...plainConditions(network, { stockDays: 1, adjustmentDays: 4 }),
    stockDays_s: Float64Array.of(4, 6),
  };
  const stop = (toDay: number): Shock => ({ agents: [0], fromDay: 0, toDay });

  it('stops each user when the stocks up to it are used up', () => {
    const course = { network, conditions, shocks: [stop(30)], days: 14 };
    expect(seriesOf(course, 0)).toEqual(times(14, 0));
    expect(seriesOf(course, 1)).toEqual([...times(4, 1), ...times(10, 0)]);
    expect(seriesOf(course, 2)).toEqual([...times(10, 1), ...times(4, 0)]);
  });

  it('starts again a night after the supplier does, and the last stock bridges the gap', () => {
    const course = { network, conditions, shocks: [stop(7)], days: 14 };
    expect(seriesOf(course, 0)).toEqual([...times(7, 0), ...times(7, 1)]);
    expect(seriesOf(course, 1)).toEqual([...times(4, 1), ...times(4, 0), ...times(6, 1)]);
    expect(seriesOf(course, 2)).toEqual(times(14, 1));
  });

  it('lets a stockpile postpone the stop by its days', () => {
    const stockpiled = { ...conditions, stockpileDays_s: Float64Array.of(3, 0) };
    const course = { network, conditions: stockpiled, shocks: [stop(30)], days: 14 };
    expect(seriesOf(course, 1)).toEqual([...times(7, 1), ...times(7, 0)]);
    expect(seriesOf(course, 2)).toEqual([...times(13, 1), 0]);
  });

  it('goes on without an input from the day on which it is replaced', () => {
    const replaced = { ...conditions, replacedAfter_s: Float64Array.of(6, Infinity) };
    const course = { network, conditions: replaced, shocks: [stop(30)], days: 14 };
    expect(seriesOf(course, 1)).toEqual([...times(4, 1), 0, 0, ...times(8, 1)]);
    expect(seriesOf(course, 2)).toEqual(times(14, 1));
  });

  it('lowers orders upstream by what was not used and by the gap in the stock', () => {
    const cut = { network, conditions, shocks: [{ ...stop(30), agents: [2] }], days: 3 };
    expect(seriesOf(cut, 1)).toEqual([1, 0, 0]);
    const half = { agents: [2], fromDay: 0, toDay: 30, remaining: 0.5 };
    expect(seriesOf({ ...cut, shocks: [half] }, 1)).toEqual([1, 0.5 - 0.5 / 4, 0.5 - 0.375 / 4]);
  });

  it('finds the stockpile that bridges a stop: the days of the stop less the stock, and a night', () => {
    const course = { network, conditions, shocks: [stop(10)], days: 30 };
    const found = bridgingStock(course, { inputs: [0], agents: [1], lossDays: 1e-6, step: 0.25 });
    expect(found).toEqual({ status: 'found', days: 10 + 1 - 4 });
  });
});

describe('two suppliers of one input', () => {
  const network = networkOf(
    [
      [0, 2, 0, 1],
      [1, 2, 0, 1],
    ],
    [0, 0, 1],
  );
  const shocks = [{ agents: [0], fromDay: 0, toDay: 100 }];

  it('leave the user what the other one makes, once the stock is used up', () => {
    const conditions = plainConditions(network, { stockDays: 5, adjustmentDays: 6 });
    const made = seriesOf({ network, conditions, shocks, days: 100 }, 2);
    expect(made.slice(0, 9)).toEqual(times(9, 1));
    expect(made[99]).toBeCloseTo(0.5, 6);
  });

  it('take up what the other one cannot make as far as they have room, once orders have moved', () => {
    const plain = { stockDays: 5, adjustmentDays: 6, capacity: 2 };
    const conditions = plainConditions(network, { ...plain, switchedAfter: 3 });
    const made = seriesOf({ network, conditions, shocks, days: 100 }, 2);
    expect(Math.min(...made)).toBe(1);
    const { state } = propagate({ network, conditions, shocks, days: 100 });
    expect(state.production_a[1]).toBeCloseTo(2, 3);
  });
});

describe('propagation', () => {
  it('leaves everything exactly as it is without a shock', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { production_ta, final_ta, state } = propagate({ ...course, shocks: [] });
        const agents = agentsOf(course.network);
        expect(production_ta.every((made) => made === 1)).toBe(true);
        expect(final_ta).toEqual(
          Float64Array.from(final_ta, (_, at) => course.network.finalShare_a[at % agents]),
        );
        expect(state.held_s).toEqual(course.conditions.stockDays_s);
      }),
    );
  });

  it('keeps production between nothing and what remains of capacity', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        followDays(course, (_, { production_a, limit_a }) => {
          for (const [a, made] of production_a.entries()) {
            expect(made).toBeGreaterThanOrEqual(0);
            expect(made).toBeLessThanOrEqual(limit_a[a]);
          }
        });
      }),
    );
  });

  it('delivers all that is made, to users or to stocks', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { network } = course;
        let before = stocksOf(network, course.conditions.stockDays_s);
        let made = new Float64Array();
        let final = new Float64Array();
        let used = 0;
        followDays(course, (_, state) => {
          const held = stocksOf(network, state.held_s);
          if (made.length > 0)
            expect(Math.abs(held - before - total(made, final, network) + used)).toBeLessThan(
              tolerance * (1 + before),
            );
          before = held;
          made = state.production_a.slice();
          final = state.final_a.slice();
          used = usedOf(network, state.held_s, made);
        });
      }),
    );
  });

  it('makes nothing without stock of an input that it needs', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { inputStart_a } = course.network;
        followDays(course, (day, { production_a, held_s, stockpile_s, replacedFrom_s }) => {
          for (const [a, made] of production_a.entries())
            for (let s = inputStart_a[a]; s < inputStart_a[a + 1]; s++)
              if (day < (replacedFrom_s[s] ?? Infinity))
                expect(made).toBeLessThanOrEqual(held_s[s] + (stockpile_s[s] ?? 0));
        });
      }),
    );
  });
});

function stocksOf({ use_s }: Network, held_s: Float64Array): number {
  return held_s.reduce((sum, held, s) => sum + held * use_s[s], 0);
}

/** What agents take from their stocks, stockpiles and replacements apart. */
function usedOf(
  { inputStart_a, use_s }: Network,
  held_s: Float64Array,
  made: Float64Array,
): number {
  let used = 0;
  for (const [a, y] of made.entries())
    for (let s = inputStart_a[a]; s < inputStart_a[a + 1]; s++)
      used += Math.min(y, held_s[s]) * use_s[s];
  return used;
}

/** What is made and does not go to final users. */
function total(made: Float64Array, final: Float64Array, { output_a }: Network): number {
  return made.reduce((sum, y, a) => sum + (y - final[a]) * output_a[a], 0);
}

/** Agents of which each supplies one other or final users; inputs of a user are never the same goods. */
const anyTree = fc
  .record({
    parents: fc.array(fc.nat(100), { minLength: 1, maxLength: 7 }),
    stockDays: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    adjustmentDays: fc.integer({ min: 1, max: 12 }),
    hit: fc.nat(7),
    remaining: unit,
    worse: unit,
    length: fc.integer({ min: 1, max: 25 }),
    longer: fc.nat(15),
  })
  .map(({ parents, stockDays, adjustmentDays, hit, remaining, worse, length, longer }) => {
    const links = parents.map((parent, at): Link => [at + 1, parent % (at + 1), at, 1]);
    const network = networkOf(links, [1, ...parents.map(() => 0)]);
    const conditions = {
      ...plainConditions(network, { stockDays: 1, adjustmentDays }),
      stockDays_s: Float64Array.from(network.use_s, (_, s) => stockDays[s]),
    };
    const raw = [...network.output_a.keys()].filter(
      (a) => network.inputStart_a[a] === network.inputStart_a[a + 1],
    );
    const agents = [raw[hit % raw.length]];
    const shock = (part: number, toDay: number) => ({
      shocks: [{ agents, remaining: part, fromDay: 2, toDay: 2 + toDay }],
    });
    const course = { network, conditions, days: 60 };
    return {
      mild: { ...course, ...shock(remaining, length) },
      severe: { ...course, ...shock(remaining * worse, length + longer) },
    };
  });

describe('a larger shock to a raw supplier', () => {
  it('takes no less from final users, up to any day, where every supplier has one client', () => {
    fc.assert(
      fc.property(anyTree, ({ mild, severe }) => {
        const less = seriesOf(mild, 0);
        const more = seriesOf(severe, 0);
        let difference = 0;
        for (const [day, made] of less.entries()) {
          difference += made - more[day];
          expect(difference).toBeGreaterThanOrEqual(-tolerance);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('two clients of one supplier', () => {
  const network = networkOf(
    [
      [0, 1, 0, 1],
      [0, 2, 0, 1],
    ],
    [0, 1, 1],
  );
  const conditions = plainConditions(network, { stockDays: 3, adjustmentDays: 6 });
  const scarce: Shock = { agents: [0], remaining: 0.5, fromDay: 0, toDay: 60 };

  it('compete for what is scarce, so that a larger shock to one leaves more to the other', () => {
    const stop: Shock = { agents: [1], fromDay: 0, toDay: 60 };
    const course = { network, conditions, days: 60 };
    expect(seriesOf({ ...course, shocks: [scarce] }, 2)[59]).toBeCloseTo(0.5, 6);
    expect(seriesOf({ ...course, shocks: [scarce, stop] }, 2)[59]).toBe(1);
  });
});

describe('a stockpile', () => {
  it('never lowers what its holder makes, where goods do not return and clients come first', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(6), positive, (course, a, days) => {
        fc.pre(isAcyclic(course.network));
        const { inputStart_a } = course.network;
        const stockpileDays_s = course.conditions.stockpileDays_s.slice();
        const conditions = { ...course.conditions, rationing: 'clients-first' as const };
        const without = madeOf({ ...course, conditions }, a);
        for (let s = inputStart_a[a]; s < inputStart_a[a + 1]; s++) stockpileDays_s[s] += days;
        const made = madeOf({ ...course, conditions: { ...conditions, stockpileDays_s } }, a);
        expect(made).toBeGreaterThanOrEqual(without - tolerance);
      }),
      { numRuns: 400 },
    );
  });
});
