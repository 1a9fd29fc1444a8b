import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceTable } from '../build/balance.ts';
import { sampleTable } from '../build/sample-table.ts';
import { acceptWorld } from './accept.ts';
import type { WorldArrays, WorldDraft } from './world.ts';

/**
 * Two economies, one sector, by hand: KOR sells 60 at home and 40 to JPN at a tariff of one
 * quarter.
 */
const byHand: WorldDraft = {
  manifest: {
    id: 'by-hand',
    title: { en: 'By hand', ja: '手製', ko: '수작업' },
    year: 2021,
    estimated: false,
    knownFrom: '2021-12-31',
    unit: { currency: 'USD', multiplier: 1e6 },
    economies: [
      { code: 'KOR', members: ['KOR'] },
      { code: 'JPN', members: ['JPN'] },
    ],
    sectors: [{ code: 'C26', isic4: ['C26'] }],
    sources: [{ title: 'None', publisher: 'None', year: 2021, licence: 'CC0' }],
    transformations: [],
  },
  arrays: {
    trade_jni: Float64Array.of(60, 20, 40, 60),
    tariff_jni: Float64Array.of(0, 0, 0.25, 0),
    use_nkj: Float64Array.of(30, 50),
    final_nk: Float64Array.of(50, 50),
    valueAdded_nj: Float64Array.of(70, 25),
    output_nj: Float64Array.of(100, 80),
    inventory_nj: Float64Array.of(0, 0),
  },
};

function withArrays(arrays: Partial<WorldArrays>): WorldDraft {
  return { ...byHand, arrays: { ...byHand.arrays, ...arrays } };
}

function problemOf(draft: WorldDraft): unknown {
  const result = acceptWorld(draft);
  return result.ok ? undefined : result.problem;
}

describe('acceptWorld', () => {
  it('accepts a world whose three identities hold by hand', () => {
    expect(acceptWorld(byHand)).toEqual({ ok: true, value: byHand });
  });

  it('names the cell where costs do not exhaust output, and by how much', () => {
    expect(problemOf(withArrays({ valueAdded_nj: Float64Array.of(70, 26) }))).toEqual({
      kind: 'unbalanced-table',
      source: 'by-hand',
      identity: 'output = value added and tariff-inclusive materials',
      cell: '[JPN][C26]',
      difference: 1 / 81,
      tolerance: 1e-9,
    });
  });

  it('names the producer whose sales do not exhaust its output', () => {
    expect(problemOf(withArrays({ output_nj: Float64Array.of(101, 80) }))).toMatchObject({
      identity: 'sales to all destinations = output',
      cell: '[KOR][C26]',
    });
  });

  it('names the input whose uses do not exhaust its supply', () => {
    expect(problemOf(withArrays({ final_nk: Float64Array.of(50, 49) }))).toMatchObject({
      identity: 'supply from all origins = intermediate and final use',
      cell: '[JPN][C26]',
    });
  });

  it('accepts a gap within the tolerance that the caller asks for', () => {
    const draft = withArrays({ valueAdded_nj: Float64Array.of(70, 25.0001) });
    expect(acceptWorld(draft).ok).toBe(false);
    expect(acceptWorld(draft, { tolerance: 1e-5 }).ok).toBe(true);
  });

  it.each([
    ['a NaN', { final_nk: Float64Array.of(50, Number.NaN) }, 'final_nk[JPN][C26]', 'NaN'],
    [
      'a negative flow',
      { trade_jni: Float64Array.of(60, -20, 40, 60) },
      'trade_jni[C26][KOR][JPN]',
      '-20',
    ],
    [
      'a negative tariff',
      { tariff_jni: Float64Array.of(0, 0, -0.1, 0) },
      'tariff_jni[C26][JPN][KOR]',
      '-0.1',
    ],
    [
      'a tariff on oneself',
      { tariff_jni: Float64Array.of(0, 0, 0.25, 0.1) },
      'tariff_jni[C26][JPN][JPN]',
      '0.1',
    ],
    ['a short array', { use_nkj: Float64Array.of(30) }, 'use_nkj', '1 numbers'],
  ])('refuses %s by its cell', (_, arrays, field, found) => {
    expect(problemOf(withArrays(arrays))).toMatchObject({
      kind: 'invalid-input',
      place: { source: 'by-hand', field },
      found,
    });
  });

  it('lets inventories be negative but not infinite', () => {
    expect(acceptWorld(withArrays({ inventory_nj: Float64Array.of(-5, 0) })).ok).toBe(true);
    expect(
      problemOf(withArrays({ inventory_nj: Float64Array.of(0, Number.NEGATIVE_INFINITY) })),
    ).toMatchObject({ place: { field: 'inventory_nj[JPN][C26]' } });
  });

  it('refuses output without value added', () => {
    const draft = withArrays({
      trade_jni: Float64Array.of(60, 60, 40, 60),
      use_nkj: Float64Array.of(100, 50),
      final_nk: Float64Array.of(20, 50),
      valueAdded_nj: Float64Array.of(0, 65),
      output_nj: Float64Array.of(100, 120),
    });
    expect(problemOf(draft)).toMatchObject({
      place: { field: 'valueAdded_nj[KOR][C26]' },
      expected: 'a positive number where output is',
    });
  });

  it('refuses a code that stands twice', () => {
    const { economies } = byHand.manifest;
    const manifest = { ...byHand.manifest, economies: [economies[0]!, economies[0]!] };
    expect(problemOf({ ...byHand, manifest })).toMatchObject({
      place: { field: 'economies[1]' },
      found: 'KOR, as in economies[0]',
    });
  });

  it('accepts what balancing makes of any table, and refuses it with any output changed', () => {
    const shape = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
    );
    fc.assert(
      fc.property(shape, fc.nat(), ([economies, sectors, seed], at) => {
        const table = sampleTable(economies, sectors, seed);
        const balanced = balanceTable(table, 'sample');
        if (!balanced.ok) throw new Error(JSON.stringify(balanced.problem));
        const { arrays } = balanced.value;
        const manifest = { ...byHand.manifest, economies: table.economies, sectors: table.sectors };
        expect(acceptWorld({ manifest, arrays }, { tolerance: 1e-13 }).ok).toBe(true);
        const output_nj = Float64Array.from(arrays.output_nj);
        output_nj[at % output_nj.length]! *= 1 + 1e-6;
        expect(acceptWorld({ manifest, arrays: { ...arrays, output_nj } }).ok).toBe(false);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
