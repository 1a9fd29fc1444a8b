import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Share, shareInterval, shareSchema, unnamedShare } from './share.ts';

const share = (economy: string, value: number | null, interval?: [number, number]): Share => ({
  economy,
  value,
  ...(interval ? { interval } : {}),
  basis: 'plant',
  year: 2021,
  source: { title: 'Capacity by site', publisher: 'A statistics office', year: 2022 },
  grade: 'A',
});
const accepts = (candidate: unknown) => shareSchema.safeParse(candidate).success;

describe('shareSchema', () => {
  it('accepts a known share, an unknown one, and an interval around either', () => {
    expect(accepts(share('JPN', 0.5))).toBe(true);
    expect(accepts(share('JPN', null))).toBe(true);
    expect(accepts(share('JPN', 0.5, [0.4, 0.6]))).toBe(true);
    expect(accepts(share('JPN', null, [0.4, 0.6]))).toBe(true);
  });

  it('refuses what is no share', () => {
    expect(accepts(share('JPN', 50))).toBe(false);
    expect(accepts(share('JPN', -0.1))).toBe(false);
    expect(accepts(share('JPN', 0.7, [0.4, 0.6]))).toBe(false);
    expect(accepts(share('JPN', null, [0.6, 0.4]))).toBe(false);
    expect(accepts({ ...share('JPN', 0.5), grade: 'D' })).toBe(false);
    expect(accepts({ ...share('JPN', 0.5), basis: 'revenue' })).toBe(false);
  });

  it.each(['source', 'basis', 'year', 'grade', 'value'])(
    'refuses a share without its %s',
    (field) => {
      expect(accepts({ ...share('JPN', 0.5), [field]: undefined })).toBe(false);
    },
  );
});

describe('shareInterval', () => {
  it('takes a missing share for anything, never for zero', () => {
    expect(shareInterval(share('JPN', null))).toEqual([0, 1]);
    expect(shareInterval(share('JPN', 0.25))).toEqual([0.25, 0.25]);
  });
});

describe('unnamedShare', () => {
  it('leaves everything when nothing is named, and anything when a named share is unknown', () => {
    expect(unnamedShare([])).toEqual({ ok: true, value: [1, 1] });
    expect(unnamedShare([share('JPN', 0.25), share('KOR', null)])).toEqual({
      ok: true,
      value: [0, 0.75],
    });
  });

  it('forgives the rounding of printed percentages, no more', () => {
    expect(unnamedShare([share('JPN', 0.502), share('KOR', 0.502)])).toEqual({
      ok: true,
      value: [0, 0],
    });
    expect(unnamedShare([share('JPN', 0.51), share('KOR', 0.51)])).toMatchObject({
      problem: { kind: 'conflict', what: 'shares that add up to at least 102.0 percent' },
    });
  });

  it('does not add shares that cannot be compared', () => {
    const others: Share[] = [
      share('JPN', 0.1),
      { ...share('KOR', 0.1), basis: 'trade' },
      { ...share('KOR', 0.1), year: 2020 },
    ];
    for (const other of others) {
      expect(unnamedShare([share('JPN', 0.1), other])).toMatchObject({
        problem: { kind: 'conflict' },
      });
    }
  });

  it('contains what is left whatever the true shares are inside their intervals', () => {
    const part = fc.record({ true: fc.nat(100), below: fc.nat(50), above: fc.nat(50) });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 100 }),
        (parts, rest) => {
          const total = parts.reduce((sum, p) => sum + p.true, rest);
          const shares = parts.map((p, index) =>
            share(`E${index}`, null, [
              Math.max(0, p.true - p.below) / total,
              Math.min(total, p.true + p.above) / total,
            ]),
          );
          const left = unnamedShare(shares);
          if (!left.ok) throw new Error(JSON.stringify(left.problem));
          const truth = rest / total;
          expect(left.value[0]).toBeLessThanOrEqual(truth + 1e-9);
          expect(left.value[1]).toBeGreaterThanOrEqual(truth - 1e-9);
        },
      ),
      { seed: 2021 },
    );
  });
});
