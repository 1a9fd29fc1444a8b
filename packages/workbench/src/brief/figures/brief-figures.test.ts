import { expect, test } from 'vitest';
import { syntheticContent } from '../fixture/synthetic-content.ts';
import { briefFigures } from './brief-figures.ts';

const content = syntheticContent();
const figures = briefFigures(content);
const byId = new Map(figures.map((figure) => [figure.id, figure]));

test('every figure has its own identifier, a unit and a source', () => {
  expect(byId.size).toBe(figures.length);
  for (const { id, unit, source } of figures) {
    expect(id).toMatch(/^[\p{L}\p{N}._-]+$/u);
    expect(unit).not.toBe('');
    expect(source).not.toBe('');
  }
});

test('a figure of a result carries scenario, horizon, world and year', () => {
  expect(byId.get('exclusion.short.CHN.real-income')).toEqual({
    id: 'exclusion.short.CHN.real-income',
    scenario: 'exclusion',
    finding: null,
    horizon: 'short',
    economy: 'CHN',
    partner: null,
    sector: null,
    quantity: 'real-income',
    statistic: null,
    parameter: null,
    detail: null,
    value: -5,
    unit: 'percent',
    world: 'synthetic-estimated',
    year: 2003,
    source: 'Musubi 0.0.0-synthetic on An invented table <of> flows & "quotes" (Nobody, 2000)',
  });
});

test('what is not known stays null', () => {
  expect(byId.get('deepening.long.ROW.imports')?.value).toBeNull();
  expect(byId.get('deepening.long.NLD.C27.output')?.value).toBeNull();
  expect(byId.get('exclusion.long.CHN.linear-direct')?.value).toBeNull();
  expect(byId.get('parameters.theta.C26.error')?.value).toBeNull();
});

test('a flow that was zero has a change in money and no change in percent', () => {
  expect(byId.get('deepening.long.USA-TWN.C26.flow-change')?.value).toBe(12);
  expect(byId.get('deepening.long.USA-TWN.C26.flow-change-percent')?.value).toBeNull();
});

test('economies whose change cannot be measured count neither as gaining nor as losing', () => {
  const counts = ['economies', 'economies-gaining', 'economies-losing', 'economies-still'];
  expect(counts.map((quantity) => byId.get(`deepening.long.outsiders.${quantity}`)?.value)).toEqual(
    [7, 4, 2, 1],
  );
});

test('two figures of one name are refused', () => {
  const [first] = content.scenarios;
  expect(() => briefFigures({ ...content, scenarios: [first!, first!] })).toThrow(RangeError);
});
