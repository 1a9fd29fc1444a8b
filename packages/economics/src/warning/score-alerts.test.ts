import { describe, expect, it } from 'vitest';
import { scoreAlerts } from './score-alerts.ts';
import { severityOf } from './severity.ts';
import { yearOnYearAlerts } from './year-on-year.ts';

const at = (...months: number[]) => months.map((month) => ({ at: month, since: month }));

describe('scoreAlerts', () => {
  const window = { event: 10, from: 8, to: 16 };

  it('takes the first alert of the window, and counts neither it nor later ones as false', () => {
    expect(scoreAlerts(at(9, 14, 17), [window])).toEqual({ hits: [0], falseAlarms: [2] });
  });

  it('misses an event where no fall begins in its window', () => {
    const before = [{ at: 9, since: 7 }];
    expect(scoreAlerts(before, [window])).toEqual({ hits: [null], falseAlarms: [0] });
  });
});

describe('yearOnYearAlerts', () => {
  const rule = { leastFall: 0.5, leastFallShare: 0.1, restMonths: 2 };

  it('judges no month whose year before was nothing or is not known', () => {
    const values_t = new Float64Array(26).fill(8);
    values_t.set([0, Number.NaN, 8, 8], 0);
    values_t.set([4, 4, 4, 5], 12);
    expect(yearOnYearAlerts({ measure: 'amount', values_t }, rule)).toEqual([14]);
  });

  it('rests after an alert', () => {
    const values_t = Float64Array.from({ length: 24 }, (_, t) => (t < 12 ? 8 : 1));
    expect(yearOnYearAlerts({ measure: 'amount', values_t }, rule)).toEqual([12, 15, 18, 21]);
  });

  it('takes the difference of shares', () => {
    const values_t = Float64Array.from({ length: 14 }, (_, t) => (t < 13 ? 0.3 : 0.15));
    expect(yearOnYearAlerts({ measure: 'share', values_t }, rule)).toEqual([13]);
  });
});

describe('severityOf', () => {
  it('grades a fall by its size', () => {
    expect([0.5, 0.7, 0.9].map((fall) => severityOf(fall, 'amount'))).toEqual([
      'notable',
      'serious',
      'severe',
    ]);
    expect(severityOf(0.2, 'share')).toBe('serious');
  });
});
