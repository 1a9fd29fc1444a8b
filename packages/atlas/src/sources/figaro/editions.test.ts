import { resolveSectors } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { economyOfArea } from './area.ts';
import { figaroAreas, figaroIndustries } from './editions.ts';

describe('the FIGARO lists', () => {
  it('hold 50 areas, each of another economy, and 64 industries', () => {
    expect(new Set(figaroAreas.map(economyOfArea)).size).toBe(50);
    expect(figaroAreas.filter((area) => economyOfArea(area) === undefined)).toEqual([]);
    expect(new Set(figaroIndustries).size).toBe(64);
  });

  it('cover every division of ISIC Rev. 4, each by whole industries', () => {
    const sectors = figaroIndustries.map((code) => ({ code, isic4: [code] }));
    const match = resolveSectors(['all'], sectors);
    expect(match).toEqual({
      ok: true,
      value: { whole: figaroIndustries, partly: [], absent: [] },
    });
  });
});
