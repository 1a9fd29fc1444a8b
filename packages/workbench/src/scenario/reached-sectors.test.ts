import { describe, expect, it } from 'vitest';
import { reachedSectors } from './reached-sectors.ts';

const world = [
  { code: 'C26', isic4: ['C26'] },
  { code: 'C28_33', isic4: ['C28', 'C33'] },
  { code: 'D-U', isic4: ['D-U'] },
];
const place = (at: number) => ({ source: 'x.yaml', line: at + 1 });

describe('reachedSectors', () => {
  it('resolves groupings to the sectors that the world has', () => {
    const reached = reachedSectors(['manufacturing'], world, place);
    expect(reached).toMatchObject({ ok: true, value: { sectors: [0, 1], warnings: [] } });
  });

  it('reaches a sector whole of which only a part is named, with a warning', () => {
    expect(reachedSectors(['C33'], world, place)).toEqual({
      ok: true,
      value: {
        sectors: [1],
        warnings: [
          { kind: 'partial-sector', values: { sector: 'C28_33', named: 'C33', unnamed: 'C28' } },
        ],
      },
    });
  });

  it('does not warn of parts that together are the whole', () => {
    expect(reachedSectors(['C33', 'C28'], world, place)).toMatchObject({ value: { warnings: [] } });
  });

  it('refuses a code that is none, and one that the world does not hold, each with its line', () => {
    expect(reachedSectors(['C26', 'C99', 'B'], world, place)).toMatchObject({
      problem: [
        { kind: 'unknown-code', code: 'C99', place: { line: 2 } },
        { kind: 'unknown-code', code: 'B', place: { line: 3 }, known: ['C26', 'C28_33', 'D-U'] },
      ],
    });
  });
});
