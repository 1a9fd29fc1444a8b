import { type SourcingProblem, singleFailures, sourcingProgram } from '@musubi/economics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveProgram } from '../allocation/solve-program.ts';
import { explainClash } from './explain-clash.ts';
import { twoSuppliers } from './fixture/two-suppliers.ts';

const kinds = (clash: Awaited<ReturnType<typeof explainClash>>) =>
  clash?.bounds.map(({ bound }) => bound.kind).sort();

describe('explainClash', () => {
  it('is null where all bounds can hold together', async () => {
    expect(await explainClash(twoSuppliers(), { risk: 70 })).toBeNull();
  });

  it('names a cap, a capacity and the need, and what each could ask instead', async () => {
    const capped = twoSuppliers({ caps: [{ item: 0, supplier: 0, share: 0.2 }] });
    const clash = await explainClash(capped, {});
    expect(clash?.isSmallest).toBe(true);
    const enough = Object.fromEntries(
      clash!.bounds.map(({ bound, asks, enough: nearest }) => [bound.kind, [asks, nearest]]),
    );
    // 20 from A and 60 from B are 80 of the 100 that are needed.
    expect(Object.keys(enough).sort()).toEqual(['cap', 'capacity', 'demand']);
    expect(enough.cap![0]).toBeCloseTo(20, 9);
    expect(enough.cap![1]).toBeCloseTo(40, 6);
    expect(enough.capacity![1]).toBeCloseTo(80, 6);
    expect(enough.demand![1]).toBeCloseTo(80, 6);
  });

  it('leaves out bounds that do not matter', async () => {
    const problem = twoSuppliers({
      caps: [
        { item: 0, supplier: 0, share: 0.45 },
        { item: 0, supplier: 1, share: 0.3 },
      ],
    });
    expect(kinds(await explainClash(problem, {}))).toEqual(['cap', 'cap', 'demand']);
  });

  it('says how large a loss cannot be avoided', async () => {
    const clash = await explainClash(twoSuppliers(), { risk: 30 });
    const risk = clash!.bounds.find(({ bound }) => bound.kind === 'risk')!;
    expect(risk.asks).toBeCloseTo(30, 9);
    expect(risk.enough).toBeCloseTo(50, 6);
  });

  it('finds a lot that cannot be taken', async () => {
    const lumpy = twoSuppliers({
      lot_ms: Float64Array.of(0, 45),
      caps: [
        { item: 0, supplier: 1, share: 0.4 },
        { item: 0, supplier: 0, share: 0.9 },
      ],
    });
    expect(kinds(await explainClash(lumpy, {}))).toEqual(['cap', 'cap', 'demand', 'lot']);
  });

  it('is as small as the smallest clash found by trying every set of bounds', async () => {
    const random = fc.record({
      caps: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 3, maxLength: 3 }),
      capacity: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 3, maxLength: 3 }),
      risk: fc.integer({ min: 5, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(random, async ({ caps, capacity, risk }) => {
        const problem = threeSuppliers(caps, capacity);
        const clash = await explainClash(problem, { risk });
        const smallest = await smallestByTrying(problem, risk);
        expect(clash?.bounds.length ?? null).toBe(smallest);
      }),
      { seed: 12, numRuns: 8 },
    );
  });
});

function threeSuppliers(caps: readonly number[], capacity: readonly number[]): SourcingProblem {
  const none = new Float64Array(3);
  return twoSuppliers({
    today_ms: Float64Array.of(100, 0, 0),
    candidate_ms: Uint8Array.of(1, 1, 1),
    allowed_ms: Uint8Array.of(1, 1, 1),
    price_ms: Float64Array.of(1, 1, 1),
    capacity_ms: Float64Array.from(capacity),
    lot_ms: none,
    switching_ms: none,
    qualification_ms: none,
    surge_ms: none,
    failures: singleFailures(Uint8Array.of(1, 1, 1)),
    caps: caps.map((percent, supplier) => ({ item: 0, supplier, share: percent / 100 })),
  });
}

/** The size of the smallest set of bounds that cannot hold together, by solving every set; null where all can. */
async function smallestByTrying(problem: SourcingProblem, risk: number): Promise<number | null> {
  const sourcing = sourcingProgram(problem);
  const upper = sourcing.program.rowUpper_r.slice();
  upper[sourcing.risk.row] = risk / sourcing.risk.unit;
  const rows = sourcing.bounds
    .map(({ row }) => row)
    .filter(
      (row) => Number.isFinite(upper[row]!) || Number.isFinite(sourcing.program.rowLower_r[row]!),
    );
  let smallest: number | null = null;
  for (let mask = 1; mask < 2 ** rows.length; mask++) {
    const asked = rows.filter((_, at) => (mask >> at) & 1);
    if (smallest !== null && asked.length >= smallest) continue;
    const rowLower_r = sourcing.program.rowLower_r.slice();
    const rowUpper_r = upper.slice();
    for (const row of rows)
      if (!asked.includes(row)) {
        rowLower_r[row] = Number.NEGATIVE_INFINITY;
        rowUpper_r[row] = Number.POSITIVE_INFINITY;
      }
    const { status } = await solveProgram({ ...sourcing.program, rowLower_r, rowUpper_r });
    if (status === 'infeasible') smallest = asked.length;
  }
  return smallest;
}
