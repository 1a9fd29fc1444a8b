import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from './contract/local-text.ts';
import { resolveIsic } from './isic.ts';
import { isicDivisions } from './isic-code.ts';
import { resolveSectors, sectorName, type WorldSector } from './sector.ts';

const wiod: readonly WorldSector[] = [
  { code: 'C24', isic4: ['C24'] },
  { code: 'C26', isic4: ['C26'] },
  { code: 'C28', isic4: ['C28', 'C33'] },
  { code: 'C31', isic4: ['C31_C32'] },
];
const icio: readonly WorldSector[] = [
  { code: 'C24A', isic4: ['C24A'] },
  { code: 'C24B', isic4: ['C24B'] },
  { code: 'C301', isic4: ['C301'] },
  { code: 'C302T309', isic4: ['C302T309'] },
  { code: 'C31T33', isic4: ['C31T33'] },
  { code: 'SERVICES', isic4: ['services'] },
];
const match = (codes: readonly string[], world: readonly WorldSector[]) => {
  const result = resolveSectors(codes, world);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

describe('resolveSectors', () => {
  it('says that C33 is only part of a sector that covers C28 and C33', () => {
    expect(match(['C33'], wiod)).toEqual({
      whole: [],
      partly: [{ sector: 'C28', named: ['C33'], unnamed: ['C28'] }],
      absent: [],
    });
    expect(match(['C33'], icio).partly).toEqual([
      { sector: 'C31T33', named: ['C33'], unnamed: ['C31', 'C32'] },
    ]);
  });

  it('matches wholly once every division of a sector is named', () => {
    expect(match(['C33', 'C28', '26'], wiod).whole).toEqual(['C26', 'C28']);
    expect(match(['manufacturing', 'services'], wiod).whole).toEqual(['C24', 'C26', 'C28', 'C31']);
  });

  it('knows a part of a division from the whole of it', () => {
    expect(match(['C24'], icio).whole).toEqual(['C24A', 'C24B']);
    expect(match(['C24A'], icio).whole).toEqual(['C24A']);
    expect(match(['C24A'], wiod).partly).toEqual([
      { sector: 'C24', named: ['C241', 'C2431'], unnamed: ['C24'] },
    ]);
    expect(match(['C24A', 'C24B'], wiod).whole).toEqual(['C24']);
    expect(match(['C243'], icio).partly.map(({ sector }) => sector)).toEqual(['C24A', 'C24B']);
    expect(match(['C241', 'C242', 'C243'], wiod).whole).toEqual(['C24']);
    expect(match(['C2611'], wiod).partly[0]?.sector).toBe('C26');
    expect(match(['C30'], icio).whole).toEqual(['C301', 'C302T309']);
    expect(match(['C303'], icio).partly[0]?.sector).toBe('C302T309');
  });

  it('lists what no sector of the world holds', () => {
    expect(match(['C26', 'B05-B06'], wiod).absent).toEqual(['B05', 'B06']);
  });

  it('refuses an unknown code', () => {
    expect(resolveSectors(['C26', 'C99'], wiod)).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-code', scheme: 'ISIC Rev. 4', code: 'C99' },
    });
  });

  it('throws on a world that is labelled with other codes', () => {
    expect(() => resolveSectors(['C26'], [{ code: 'X', isic4: ['steel'] }])).toThrow(
      'resolveSectors requires ISIC Rev. 4 codes in sector X',
    );
  });

  it('puts every named division into exactly one place of any partition', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: isicDivisions.length - 1 }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(cuts, fc.subarray([...isicDivisions]), (at, named) => {
        const edges = [0, ...at.sort((a, b) => a - b), isicDivisions.length];
        const world = edges.slice(1).map((end, index) => ({
          code: `S${index}`,
          isic4: isicDivisions.slice(edges[index], end),
        }));
        const { whole, partly, absent } = match(named, world);
        const inWhole = world.filter(({ code }) => whole.includes(code)).flatMap((s) => s.isic4);
        expect([...inWhole, ...partly.flatMap((part) => part.named)].sort()).toEqual(named);
        expect(absent).toEqual([]);
      }),
      { seed: 2021 },
    );
  });
});

describe('sectorName', () => {
  const named = (...isic4: string[]) => languages.map((language) => sectorName(isic4, language));

  it('names divisions, sections and known combinations, however they are written', () => {
    expect(named('C27')).toEqual(['Electrical equipment', '電気機器', '전기장비']);
    expect(named('F')).toEqual(['Construction', '建設業', '건설업']);
    expect(named('F41-F43')).toEqual(named('F'));
    expect(named('C31_C32')).toEqual(named('C31', 'C32'));
    expect(named('L68-N82')).toEqual(named('L', 'M', 'N'));
    expect(named('C28,C33')[0]).toBe('Machinery, with repair');
    expect(named('C24A', 'C24B')).toEqual(named('C24'));
    expect(named('C302T309')[1]).toBe('鉄道車両・航空機等');
    expect(named('services')[2]).toBe('서비스');
  });

  it('lists the parts of a combination without a name of its own', () => {
    expect(named('D35', 'E36-E39', 'P')[0]).toBe('Electricity and gas; Water and waste; Education');
    expect(named('C16', 'C23')[1]).toBe('木材・木製品、窯業・土石製品');
  });

  it('leaves codes of another classification as they are', () => {
    expect(sectorName(['S17'], 'en')).toBe('S17');
    expect(sectorName(['X17', 'X18'], 'en')).toBe('X17; X18');
  });
});

const wiodMeta = new URL('../../../../shared/data/world/wiod2014/meta.json', import.meta.url);
describe.skipIf(!existsSync(wiodMeta))(
  'the sectors of WIOD 2014 (reference data not present)',
  () => {
    it('hold every division of ISIC once', () => {
      const { sectors } = JSON.parse(readFileSync(wiodMeta, 'utf8')) as {
        sectors: { code: string; isic4: string }[];
      };
      const reached = sectors.flatMap(({ isic4 }) => {
        const result = resolveIsic(isic4);
        return result.ok ? result.value : [isic4];
      });
      expect(reached.sort()).toEqual([...isicDivisions].sort());
    });
  },
);
