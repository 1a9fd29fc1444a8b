import { describe, expect, it } from 'vitest';
import { clause, smallScenario, smallSetting } from '../../simulate/fixture/small-setting.ts';
import { fieldsOf, findField, setField } from './set-field.ts';

const { scenario } = smallSetting(
  smallScenario(
    [
      clause(
        'tariff',
        'from: members, to: members, sectors: [C26], size: { setPercent: 0 }',
        'cut',
      ),
      clause('ban', 'from: [USA], to: excluded, sectors: [C26], coveragePercent: 40', 'stop'),
    ].join('\n'),
  ),
).scenario;

function set(field: string, value: number) {
  const found = findField(scenario, field);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return setField(scenario, found.value, value);
}

describe('setField', () => {
  it('sets a number of a clause by its position or its id, and nothing else', () => {
    for (const field of ['clauses[0].size.setPercent', 'clauses[cut].size.setPercent']) {
      const changed = set(field, 3);
      if (!changed.ok) throw new Error('refused');
      expect(changed.value.clauses[0]).toMatchObject({ size: { setPercent: 3 } });
      expect(changed.value.clauses[1]).toEqual(scenario.clauses[1]);
    }
    expect(scenario.clauses[0]).toMatchObject({ size: { setPercent: 0 } });
  });
  it('turns a ban of nothing into a clause that does nothing', () => {
    const changed = set('clauses[stop].coveragePercent', 0);
    if (!changed.ok) throw new Error('refused');
    expect(changed.value.clauses[1]).toMatchObject({
      id: 'stop',
      instrument: 'trade-cost',
      size: { changePercent: 0 },
    });
  });
  it('says what a value may be', () => {
    const changed = set('clauses[stop].coveragePercent', 120);
    if (changed.ok) throw new Error('set');
    expect(changed.problem[0]).toMatchObject({
      place: { field: 'clauses[1].coveragePercent' },
      found: '120',
      expected: { en: 'a number ≤ 100' },
    });
  });
  it.each(['clauses[2].size.setPercent', 'clauses[cut].title', 'members[0]', 'clauses[cut].from'])(
    'knows no number %s, and says which there are',
    (field) => {
      const found = findField(scenario, field);
      if (found.ok) throw new Error('found');
      expect(found.problem[0]).toMatchObject({ kind: 'unknown-code', code: field });
    },
  );
  it('lists the numbers that a promise can set', () => {
    expect(fieldsOf(scenario)).toEqual([
      'clauses[cut].size.setPercent',
      'clauses[stop].coveragePercent',
    ]);
  });
});
