import { describe, expect, it } from 'vitest';
import { publishedCheckSchema, type ValidationRow, validationRowSchema } from './check.ts';

const check = {
  format: 'musubi-check/1',
  id: 'nafta-welfare',
  title: { en: 'Welfare', ja: '厚生', ko: '후생' },
  citation: { title: 'A paper', publisher: 'A journal', year: 2015, locator: 'Table 2' },
  kind: 'nafta',
  published: [{ quantity: 'welfare', economy: 'MEX', value: 1.31, unit: 'percent', digits: 2 }],
};

describe('a published check', () => {
  const accepts = (change: object) =>
    publishedCheckSchema.safeParse({ ...check, ...change }).success;

  it('needs neither reference data nor a tolerance', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ data: 'nafta1993', tolerance: 0.005 })).toBe(true);
  });

  it('is refused without a number, with half a digit, or with a negative tolerance', () => {
    expect(accepts({ published: [] })).toBe(false);
    expect(accepts({ published: [{ ...check.published[0], digits: 0.5 }] })).toBe(false);
    expect(accepts({ tolerance: -1 })).toBe(false);
  });
});

describe('a validation row', () => {
  const passed: ValidationRow = {
    check: 'nafta-welfare',
    quantity: 'welfare',
    economy: 'MEX',
    published: 1.31,
    ours: 1.308,
    difference: -0.002,
    unit: 'percent',
    source: 'A paper, Table 2',
    status: 'passed',
  };
  const accepts = (change: object) =>
    validationRowSchema.safeParse({ ...passed, ...change }).success;

  it('cannot pass without our number', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ ours: null, difference: null })).toBe(false);
  });

  it('says why it was skipped', () => {
    const skipped = { ours: null, difference: null, status: 'skipped' };
    expect(accepts(skipped)).toBe(false);
    expect(accepts({ ...skipped, reason: 'reference data not present' })).toBe(true);
  });

  it('may fail without our number, when nothing could be computed', () => {
    expect(accepts({ ours: null, difference: null, status: 'failed' })).toBe(true);
  });
});
