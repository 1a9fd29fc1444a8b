import { expect, it } from 'vitest';
import { resolveWorldEconomies } from './world-economy.ts';

const world = [
  { code: 'JPN', members: ['JPN'] },
  { code: 'IDN', members: ['IDN'] },
  { code: 'ITA', members: ['ITA'] },
  { code: 'EU-SOUTH', members: ['CYP', 'ESP', 'GRC', 'MLT', 'PRT'] },
  { code: 'ROW', members: ['ROW'] },
];

it('means the members that the world gives to its own code', () => {
  expect(resolveWorldEconomies(['EU-SOUTH', 'JPN'], world)).toEqual({
    ok: true,
    value: { whole: ['JPN', 'EU-SOUTH'], partly: [], absent: [] },
  });
});

it('finds a group of the world wholly inside a larger group', () => {
  const result = resolveWorldEconomies(['EU27'], world);
  expect(result.ok && result.value.whole).toEqual(['ITA', 'EU-SOUTH']);
  expect(result.ok && result.value.absent).toHaveLength(21);
});

it('says which members of a group of the world were not named', () => {
  const result = resolveWorldEconomies(['ESP', 'PRT'], world);
  expect(result.ok && result.value).toEqual({
    whole: [],
    partly: [{ economy: 'EU-SOUTH', named: ['ESP', 'PRT'], unnamed: ['CYP', 'GRC', 'MLT'] }],
    absent: [],
  });
});

it('lists the economies that are inside the rest of the world', () => {
  const result = resolveWorldEconomies(['ASEAN'], world, '2021-01-01');
  expect(result.ok && result.value.whole).toEqual(['IDN']);
  expect(result.ok && result.value.absent).toContain('VNM');
});

it('refuses an unknown code and suggests codes of the world too', () => {
  const own = [{ code: 'MERCOSUR', members: ['ARG', 'BRA', 'PRY', 'URY'] }];
  expect(resolveWorldEconomies(['MERCOSR'], own)).toMatchObject({
    ok: false,
    problem: { kind: 'unknown-code', code: 'MERCOSR', known: ['MERCOSUR'] },
  });
});
