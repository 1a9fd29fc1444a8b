import { describe, expect, it } from 'vitest';
import { drafted } from '../fixture/drafted.ts';
import { compareStrength, type PromiseStrength } from './compare-strength.ts';

const due = (by: string) => ({ raw: by, edtf: by, by, certainty: 'explicit' as const });
const amount = (
  value: number,
  unit = 'people',
  direction: 'at-least' | 'at-most' = 'at-least',
) => ({
  value,
  unit,
  direction,
});
const base: PromiseStrength = { ...drafted(), due: due('2022-12-31'), quantity: amount(100) };

describe('compareStrength', () => {
  it.each([
    ['strengthens', { binding: 'high' }],
    ['weakens', { binding: 'low' }],
    ['strengthens', { quantity: amount(200) }],
    ['weakens', { quantity: amount(50) }],
    ['reiterates', { quantity: amount(200, 'USD') }],
    ['strengthens', { due: due('2022-06-30') }],
    ['weakens', { due: due('2023-12-31') }],
    ['weakens', { due: null }],
    ['reiterates', {}],
    ['reiterates', { binding: 'high', due: due('2023-12-31') }],
  ] as const)('%s where the later one has %o', (relation, later) => {
    expect(compareStrength(base, { ...base, ...later })).toBe(relation);
  });

  it('takes less of a ceiling for more', () => {
    const ceiling = { ...base, quantity: amount(100, 'percent', 'at-most') };
    const lower = { ...base, quantity: amount(50, 'percent', 'at-most') };
    expect(compareStrength(ceiling, lower)).toBe('strengthens');
    expect(compareStrength({ ...base, due: null }, base)).toBe('strengthens');
  });
});
