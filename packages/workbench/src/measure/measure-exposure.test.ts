import { beforeAll, describe, expect, it } from 'vitest';
import { openWorld } from '../world-store/open-world.ts';
import { locateStorage } from '../world-store/storage.ts';
import { measureExposure } from './measure-exposure.ts';
import type { worldTable } from './world-table.ts';

type World = Parameters<typeof worldTable>[0];
let world: World;

beforeAll(async () => {
  const storage = locateStorage();
  const opened = await openWorld({ name: '2014', folder: storage.shipped }, storage);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  world = opened.value.world;
});

const economy = (code: string) => ({ code, members: [code] });

function exposureOf(importers: readonly string[], on: string | null, products: readonly string[]) {
  const choice = {
    importers: importers.map(economy),
    on: on === null ? null : economy(on),
    products,
  };
  const result = measureExposure(choice, world);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('exposure in the world of 2014', () => {
  it('leaves of exports nothing but domestic value added, imported content and tariffs', () => {
    for (const { exportsDomestic, exportsForeign } of exposureOf(['KOR', 'DEU', 'USA'], 'CHN', [
      'C26',
      'C20',
    ]).sectors) {
      const rest = 1 - exportsDomestic! - exportsForeign!;
      expect(rest).toBeGreaterThanOrEqual(-1e-9);
      expect(rest).toBeLessThan(0.05);
    }
  });

  it('agrees that over 80 % of the inputs of US manufacturing are domestic at face value', () => {
    const manufacturing = world.manifest.sectors
      .filter(({ code }) => code.startsWith('C'))
      .map(({ code }) => code.slice(0, 3));
    const { sectors } = exposureOf(['USA'], null, manufacturing);
    const output = sectors.reduce((sum, row) => sum + row.outputUsdMillion, 0);
    const foreign = sectors.reduce(
      (sum, row) => sum + row.foreignFaceValue! * row.outputUsdMillion,
      0,
    );
    expect(1 - foreign / output).toBeGreaterThan(0.8);
  });

  it('finds that the United States rely on China more than trade at face value shows', () => {
    const rows = exposureOf(['USA'], 'CHN', ['C26', 'C27', 'C29', 'C13', 'C14']).sectors;
    for (const { faceValue, lookThrough } of rows)
      expect(lookThrough!).toBeGreaterThan(1.5 * faceValue!);
  });

  it('tells nothing of an economy that the world knows only inside another, and nothing on oneself', () => {
    const exposure = exposureOf(['VNM', 'CHN'], 'CHN', ['850511']);
    expect(exposure.unmapped).toEqual(['VNM']);
    expect(exposure.sectors.map(({ sector }) => sector)).toEqual(['C25']);
    expect(exposure.sectors[0]).toMatchObject({
      importer: 'CHN',
      faceValue: null,
      valueAddedDirect: null,
    });
  });
});
