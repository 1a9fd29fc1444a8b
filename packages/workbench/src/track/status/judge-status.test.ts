import type { IndicatorStatus } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedAt } from './expected-at.ts';
import { judgeStatus, type Path } from './judge-status.ts';

const down: Path = {
  direction: 'down',
  baseline: { period: '2018', value: 40 },
  target: { period: '2022', value: 20 },
  tolerance: 1,
};

const order: readonly IndicatorStatus[] = ['reversing', 'behind', 'on-path', 'ahead', 'met'];

describe('judgeStatus', () => {
  it.each([
    ['2020', 20, 'met'],
    ['2020', 21, 'met'],
    ['2020', 21.5, 'ahead'],
    ['2020', 28.5, 'ahead'],
    ['2020', 29, 'on-path'],
    ['2020', 31, 'on-path'],
    ['2020', 31.5, 'behind'],
    ['2020', 41, 'behind'],
    ['2020', 41.5, 'reversing'],
    ['2022', 21.5, 'behind'],
    ['2030', 30, 'behind'],
    ['2020-06', 34, 'behind'],
    ['2020-06', 33.5, 'on-path'],
    ['2020', null, 'no-data'],
  ] as const)('says of a fall from 40 to 20 by 2022, in %s at %s: %s', (period, value, status) => {
    expect(judgeStatus(down, period, { value })).toBe(status);
  });
  it('judges a rise as the mirror of a fall', () => {
    const up: Path = {
      ...down,
      direction: 'up',
      baseline: { period: '2018', value: -40 },
      target: { period: '2022', value: -20 },
    };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (value) => {
        expect(judgeStatus(up, '2020', { value: -value })).toBe(
          judgeStatus(down, '2020', { value }),
        );
      }),
      { seed: 5 },
    );
  });
  it('tells without a target only whether it moves the right way', () => {
    const open = { ...down, target: null };
    expect([38, 40.5, 42].map((value) => judgeStatus(open, '2020', { value }))).toEqual([
      'on-path',
      'behind',
      'reversing',
    ]);
  });
  it('tells without a baseline only what is met, and what is late', () => {
    const blind = { ...down, baseline: { period: '2018', value: null } };
    expect(judgeStatus(blind, '2020', { value: 15 })).toBe('met');
    expect(judgeStatus(blind, '2020', { value: 30 })).toBe('no-data');
    expect(judgeStatus(blind, '2022', { value: 30 })).toBe('behind');
  });
  it('judges a range by its distance on either side', () => {
    const range: Path = { ...down, direction: 'range', tolerance: 2 };
    for (const value of [18, 22]) expect(judgeStatus(range, '2022', { value })).toBe('met');
    for (const value of [10, 30]) expect(judgeStatus(range, '2020', { value })).toBe('on-path');
    for (const value of [-3, 43]) expect(judgeStatus(range, '2020', { value })).toBe('reversing');
  });
  it('says no-data where the limits of a figure would be judged differently', () => {
    const within = (low: number, high: number) =>
      judgeStatus(down, '2020', { value: null, interval: [low, high] });
    expect(within(5, 20)).toBe('met');
    expect(within(20, 30)).toBe('no-data');
    expect(within(32, 39)).toBe('behind');
  });
  it('never rates a figure lower for going further the promised way', () => {
    const path = fc.record({
      value: fc.double({ min: -100, max: 100, noNaN: true }),
      fall: fc.double({ min: 0, max: 100, noNaN: true }),
      tolerance: fc.double({ min: 0, max: 20, noNaN: true }),
      at: fc.integer({ min: 2018, max: 2026 }),
    });
    const pair = fc.tuple(
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.double({ min: -200, max: 200, noNaN: true }),
    );
    fc.assert(
      fc.property(path, pair, ({ value, fall, tolerance, at }, [a, b]) => {
        const given: Path = {
          direction: 'down',
          tolerance,
          baseline: { period: '2018', value },
          target: { period: '2022', value: value - fall },
        };
        const rate = (figure: number) =>
          order.indexOf(judgeStatus(given, `${at}`, { value: figure }));
        expect(rate(Math.min(a, b))).toBeGreaterThanOrEqual(rate(Math.max(a, b)));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('expectedAt', () => {
  it('goes straight from baseline to target and stays there', () => {
    expect(['2018', '2019', '2020-06', '2022', '2025'].map((p) => expectedAt(down, p))).toEqual([
      40, 35, 32.5, 20, 20,
    ]);
  });
  it('is unknown where baseline or target is', () => {
    expect(expectedAt({ ...down, target: null }, '2020')).toBeNull();
    expect(expectedAt({ ...down, baseline: { period: '2018', value: null } }, '2020')).toBeNull();
  });
});
