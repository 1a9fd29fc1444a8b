import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveIsic } from './isic.ts';
import { isicDivisions, parseIsic } from './isic-code.ts';
import { isicCombinationNames, isicDivisionNames, isicSectionNames } from './isic-names.ts';

const reached = (code: string) => {
  const result = resolveIsic(code);
  return result.ok ? result.value.join(' ') : result.problem.kind;
};

describe('the tables of ISIC', () => {
  it('hold the 21 sections and 88 divisions of Rev. 4', () => {
    expect(isicSectionNames).toHaveLength(21);
    expect(isicDivisionNames).toHaveLength(88);
    expect(new Set(isicDivisions.map((division) => division.slice(1))).size).toBe(88);
  });

  it('put the divisions into the sections of Rev. 4', () => {
    const sizes = isicSectionNames.map(
      ([section]) => isicDivisions.filter((division) => division.startsWith(section)).length,
    );
    expect(sizes).toEqual([3, 5, 24, 1, 4, 3, 3, 5, 2, 6, 3, 1, 7, 6, 1, 1, 3, 4, 3, 2, 1]);
  });

  it('give every code a name in three languages', () => {
    for (const row of [...isicSectionNames, ...isicDivisionNames, ...isicCombinationNames]) {
      expect(parseIsic([row[0]]), row[0]).not.toBeNull();
      expect(row.every((cell) => cell.length > 0 && cell === cell.trim())).toBe(true);
      expect(row[2]).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(row[3]).toMatch(/\p{Script=Hangul}/u);
    }
  });
});

describe('resolveIsic', () => {
  it.each([
    ['C26', 'C26'],
    ['26', 'C26'],
    [' c26 ', 'C26'],
    ['B', 'B05 B06 B07 B08 B09'],
    ['B05', 'B05'],
    ['C10-C12', 'C10 C11 C12'],
    ['C10–12', 'C10 C11 C12'],
    ['C10T12', 'C10 C11 C12'],
    ['C31_C32', 'C31 C32'],
    ['C17_18', 'C17 C18'],
    ['C28,C33', 'C28 C33'],
    ['C28+C33', 'C28 C33'],
    ['M71,M73-M75', 'M71 M73 M74 M75'],
    ['E37T39', 'E37 E38 E39'],
    ['T', 'T97 T98'],
    ['R-T', 'R90 R91 R92 R93 S94 S95 S96 T97 T98'],
    ['K66-L', 'K66 L68'],
    ['2611', 'C26'],
    ['C24A', 'C24'],
    ['C302T309', 'C30'],
    ['medium-high-tech', 'C20 C27 C28 C29 C30'],
    ['High-Tech', 'C21 C26'],
  ])('reads %s', (code, expected) => {
    expect(reached(code)).toBe(expected);
  });

  it('splits all sectors into goods and services', () => {
    expect(`${reached('goods')} ${reached('services')}`).toBe(isicDivisions.join(' '));
    expect(reached('all')).toBe(isicDivisions.join(' '));
    expect(reached('manufacturing')).toBe(reached('C10-C33'));
  });

  it.each(['', 'C34', 'B26', 'C12-C10', 'C10-C12-C15', 'C10-', 'C26A', 'V', 'C301-C312', '00'])(
    'refuses %j',
    (code) => {
      expect(reached(code)).toBe('unknown-code');
    },
  );

  it('suggests the codes that may have been meant', () => {
    const known = (code: string) => {
      const result = resolveIsic(code);
      return !result.ok && result.problem.kind === 'unknown-code' ? result.problem.known : [];
    };
    expect(known('B26')).toContain('C26');
    expect(known('Machinery')).toContain('C28');
    expect(known('電気機器')).toEqual(['C27']);
    expect(known('manufacuring')).toContain('manufacturing');
    expect(known('constructor')).not.toContain('C26');
  });

  it('reads a range between any two divisions as all that lie between', () => {
    const index = fc.nat(isicDivisions.length - 1);
    fc.assert(
      fc.property(index, index, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(reached(`${isicDivisions[from]}-${isicDivisions[to]}`)).toBe(
          isicDivisions.slice(from, to + 1).join(' '),
        );
      }),
      { seed: 2021 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['ok', 'refused']).toContain(resolveIsic(text).ok ? 'ok' : 'refused');
      }),
      { seed: 2021 },
    );
  });
});
