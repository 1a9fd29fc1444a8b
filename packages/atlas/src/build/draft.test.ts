import { textIn } from '@musubi/vocabulary';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptWorld } from '../world/accept.ts';
import { totalOf } from '../world/totals.ts';
import { aggregateTable } from './aggregate.ts';
import { draftWorld, type WorldOrigin } from './draft.ts';
import { sampleTable } from './sample-table.ts';
import type { SourceTable } from './source-table.ts';

const origin: WorldOrigin = {
  id: 'sample',
  title: { en: 'Sample', ja: '見本', ko: '견본' },
  year: 2021,
  estimated: false,
  knownFrom: '2021-12-31',
  unit: { currency: 'USD', multiplier: 1e9 },
  sources: [{ title: 'Made up', publisher: 'Nobody', year: 2021, licence: 'CC0' }],
  transformations: ['Made up.'],
};

/**
 * KOR draws 7 down where only 4 of final use is left; JPN builds 3 up; JPN taxes KOR's 40 at one
 * quarter.
 */
const byHand: SourceTable = {
  economies: ['KOR', 'JPN'].map((code) => ({ code, members: [code] })),
  sectors: [{ code: 'C26', isic4: ['C26'] }],
  trade_jni: Float64Array.of(60, 20, 40, 60),
  tariff_jni: Float64Array.of(0, 0, 0.25, 0),
  use_nkj: Float64Array.of(76, 50),
  final_nk: Float64Array.of(4, 50),
  inventory_nj: Float64Array.of(-7, 3),
};

describe('draftWorld', () => {
  it('states what the rules did to the totals, by hand', () => {
    const draft = draftWorld(origin, byHand);
    if (!draft.ok) throw new Error(JSON.stringify(draft.problem));
    const { manifest, arrays } = draft.value;
    expect([...arrays.output_nj]).toEqual([96, 83]);
    expect([...arrays.final_nk]).toEqual([0, 53]);
    const freed = 50 * (10 / 100 - 10 / 103);
    const totals = new Map(manifest.totals?.map((total) => [total.quantity, total]));
    expect(totals.get('output')).toMatchObject({ source: 176, effect: 3 });
    expect(totals.get('finalUse')).toMatchObject({ source: 54, effect: -1 });
    expect(totals.get('tariffRevenue')).toMatchObject({ source: 10, effect: 0 });
    expect(totals.get('valueAdded')?.source).toBeCloseTo(93 - 76 + 83 - 55, 12);
    expect(totals.get('valueAdded')?.effect).toBeCloseTo(3 + freed, 12);
    expect(manifest.transformations.map((step) => textIn(step, 'en'))).toEqual([
      'Made up.',
      'Inventory changes (net -4.0 bn US$, gross 10.0 bn US$) are booked as final use of the producing economy out of its own output; exports and intermediate use stay as they are.',
      'Draw-downs larger than the final use or domestic sales they reduce (3.0 bn US$ in 1 of 2 producers, most in [KOR][C26]) count as output and value added.',
      'Tariffs on materials change by -0.1 bn US$, because domestic supply changes and users of a sector share one mean tariff; value added changes by the opposite.',
    ]);
    expect(manifest.transformations.map((step) => textIn(step, 'ja'))[2]).toContain(
      '（2の生産者のうち1、計30億ドル、最大は[KOR][C26]）',
    );
  });

  it('says nothing of inventories and tariffs that are not there', () => {
    const bare = { ...byHand, tariff_jni: new Float64Array(4), inventory_nj: new Float64Array(2) };
    const draft = draftWorld(origin, bare);
    expect(draft.ok && draft.value.manifest.transformations).toEqual(['Made up.']);
  });

  it('refuses a table whose supply and use differ, and names the cell', () => {
    const final_nk = Float64Array.of(4, 49);
    expect(draftWorld(origin, { ...byHand, final_nk })).toMatchObject({
      ok: false,
      problem: { kind: 'unbalanced-table', source: 'sample', cell: '[JPN][C26]', difference: 0.01 },
    });
  });

  it('takes a gap within rounding into final use, or into uses where no final use is', () => {
    const use_nkj = Float64Array.of(80.00004, 50.00003);
    const final_nk = Float64Array.of(0, 50);
    const table = { ...byHand, use_nkj, final_nk, inventory_nj: new Float64Array(2) };
    const draft = draftWorld(origin, table);
    if (!draft.ok) throw new Error(JSON.stringify(draft.problem));
    const { arrays } = draft.value;
    expect(arrays.use_nkj[0]).toBeCloseTo(80, 12);
    expect(arrays.final_nk[0]).toBe(0);
    expect(arrays.final_nk[1]).toBeCloseTo(49.99997, 10);
  });

  it('is accepted to the last digits, and its stated totals are those of its arrays', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, isGathered) => {
        const table = sampleTable(5, 4, seed);
        const gathered = aggregateTable(table, {
          economies: [
            { code: 'WEST', members: ['USA', 'TWN'] },
            { code: 'EAST', members: ['JPN', 'KOR', 'CHN'] },
          ],
          sectors: [{ code: 'ALL', members: table.sectors.map(({ code }) => code) }],
        });
        if (!gathered.ok) throw new Error(JSON.stringify(gathered.problem));
        const draft = draftWorld(origin, table, isGathered ? gathered.value : undefined);
        if (!draft.ok) throw new Error(JSON.stringify(draft.problem));
        const { manifest, arrays } = draft.value;
        expect(acceptWorld(draft.value, { tolerance: 1e-13 }).ok).toBe(true);
        for (const total of manifest.totals ?? []) {
          const world = totalOf(arrays, manifest, total);
          expect(Math.abs(world - total.source - total.effect)).toBeLessThan(1e-9 * total.source);
        }
      }),
      { seed: 13, numRuns: 100 },
    );
  });
});
