import type { Indicator, Problem } from '@musubi/vocabulary';
import type { Gauge } from '../measure/gauge.ts';
import { checkPeriod } from '../measure/open-gauge.ts';
import { monthsTo } from '../status/months-to.ts';

type Checked = Pick<
  Indicator,
  'measure' | 'dataset' | 'unit' | 'direction' | 'baseline' | 'target'
>;

/** Find what keeps an indicator from being observed: its periods, its target on the wrong side, or data other than it names. */
export function indicatorProblems(indicator: Checked, gauge: Gauge): Problem[] {
  const { measure, dataset, unit, baseline, target } = indicator;
  const periods = [baseline.period, ...(target === null ? [] : [target.period])];
  const malformed = periods.flatMap((period) => {
    const checked = checkPeriod(measure, period);
    return checked.ok ? [] : checked.problem;
  });
  if (malformed.length > 0) return malformed;
  return [
    ...mismatch(measure, 'dataset', dataset, gauge.dataset),
    ...mismatch(measure, 'unit', unit, gauge.unit),
    ...targetProblems(indicator),
  ];
}

function mismatch(source: string, field: string, found: string, expected: string): Problem[] {
  if (found === expected) return [];
  return [{ kind: 'invalid-input', place: { source, field }, found, expected }];
}

function targetProblems({ measure, direction, baseline, target }: Checked): Problem[] {
  if (target === null) return [];
  const wrong = (field: string, found: string | number, expected: string): Problem => ({
    kind: 'invalid-input',
    place: { source: measure, field: `target.${field}` },
    found: String(found),
    expected,
  });
  if (monthsTo(baseline.period, target.period) <= 0)
    return [wrong('period', target.period, `> ${baseline.period}`)];
  if (baseline.value === null) return [];
  if (direction === 'up' && target.value < baseline.value)
    return [wrong('value', target.value, `≥ ${baseline.value}`)];
  if (direction === 'down' && target.value > baseline.value)
    return [wrong('value', target.value, `≤ ${baseline.value}`)];
  return [];
}
