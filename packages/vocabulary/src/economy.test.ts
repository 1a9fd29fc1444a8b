import { describe, expect, it } from 'vitest';
import { languages } from './contract/local-text.ts';
import {
  economies,
  economyName,
  findEconomy,
  findEconomyGroup,
  membersOf,
  resolveEconomies,
} from './economy.ts';
import { economyGroups } from './economy-groups.ts';

const group = (code: string) => findEconomyGroup(code)!;

describe('economies', () => {
  it('are the 249 of ISO 3166-1 and the rest of the world, each code once', () => {
    expect(economies).toHaveLength(250);
    for (const key of ['code', 'alpha2', 'numeric'] as const) {
      expect(new Set(economies.map((economy) => economy[key])).size).toBe(250);
    }
  });

  it('carry well-formed codes', () => {
    for (const { code, alpha2, numeric } of economies.slice(0, -1)) {
      expect([code, alpha2, numeric].join(' ')).toMatch(/^[A-Z]{3} [A-Z]{2} \d{3}$/);
    }
    expect(findEconomy('KOR')).toMatchObject({ alpha2: 'KR', numeric: '410' });
  });

  it('have a name in every language, and no two share one', () => {
    for (const language of languages) {
      expect(new Set(economies.map(({ name }) => name[language])).size).toBe(250);
    }
  });

  it('are named by the neutral short names of CLDR', () => {
    const named = (code: string) => languages.map((language) => economyName(code, language));
    expect(named('TWN')).toEqual(['Taiwan', '台湾', '대만']);
    expect(named('HKG')).toEqual(['Hong Kong', '香港', '홍콩']);
    expect(named('KOR')).toEqual(['South Korea', '韓国', '한국']);
    expect(named('USA')).toEqual(['US', 'アメリカ', '미국']);
    expect(economyName('X1', 'en')).toBe('X1');
  });
});

describe('economy groups', () => {
  it('hold known economies and take no code of an economy', () => {
    for (const { code, memberships } of economyGroups) {
      expect(findEconomy(code)).toBeUndefined();
      for (const { economy } of memberships) expect(findEconomy(economy), economy).toBeDefined();
    }
  });

  it('keep the United Kingdom in the EU until the end of January 2020', () => {
    expect(membersOf(group('EU'), '2020-01-31')).toEqual(membersOf(group('EU28')));
    expect(membersOf(group('EU'), '2020-02-01')).toEqual(membersOf(group('EU27')));
    expect(membersOf(group('EU'))).toEqual(membersOf(group('EU27')));
    expect(membersOf(group('EU28'))).toHaveLength(28);
  });

  it('count the EU as its treaties do', () => {
    const size = (date: string) => membersOf(group('EU'), date).length;
    expect([size('1958-01-01'), size('1973-01-01'), size('1994-12-31')]).toEqual([6, 9, 12]);
    expect([size('1995-01-01'), size('2004-05-01'), size('2007-01-01')]).toEqual([15, 25, 27]);
  });

  it('split the EU without its five single economies into four regions', () => {
    const regions = ['EU-NORTH', 'EU-SOUTH', 'EU-EAST', 'EU-WEST'].flatMap((code) =>
      membersOf(group(code)),
    );
    expect([...regions, 'DEU', 'ESP', 'FRA', 'ITA', 'NLD'].sort()).toEqual(
      membersOf(group('EU27')),
    );
  });

  it('give the last members of a group that ended', () => {
    expect(membersOf(group('NAFTA'))).toEqual(['CAN', 'MEX', 'USA']);
    expect(membersOf(group('NAFTA'), '2021-01-01')).toEqual([]);
  });
});

describe('resolveEconomies', () => {
  it('spreads groups and names each economy once', () => {
    expect(resolveEconomies(['USA', 'TRILATERAL', 'ROW'])).toEqual({
      ok: true,
      value: ['USA', 'JPN', 'KOR', 'ROW'],
    });
  });

  it('reads membership on the date asked for', () => {
    const asean = resolveEconomies(['ASEAN'], '2021-06-01');
    expect(asean.ok && asean.value).toHaveLength(10);
  });

  it.each([
    ['Japan', 'JPN'],
    ['JP', 'JPN'],
    ['jpn', 'JPN'],
    ['한국', 'KOR'],
    ['CHM', 'CHN'],
    ['EUSOUTH', 'EU-SOUTH'],
  ])('refuses %s and suggests %s', (code, meant) => {
    const result = resolveEconomies(['USA', code]);
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-code', scheme: 'economy', code },
    });
    expect(!result.ok && result.problem.kind === 'unknown-code' && result.problem.known).toContain(
      meant,
    );
  });

  it('refuses a group that had no member on the date', () => {
    expect(resolveEconomies(['USMCA'], '2014-12-31')).toMatchObject({
      ok: false,
      problem: { kind: 'missing-data', what: 'members of USMCA on 2014-12-31' },
    });
  });
});
