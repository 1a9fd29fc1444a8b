import { type Indicator, type Observation, ok, type Problem, refuse } from '@musubi/vocabulary';
import type { Outcome } from '../../file/outcome.ts';
import type { Surroundings } from '../../run/surroundings.ts';
import type { Gauge, MeasureRoots } from '../measure/gauge.ts';
import { checkPeriod, openGauge } from '../measure/open-gauge.ts';
import { vintageOf } from '../measure/vintage.ts';
import { judgeStatus } from '../status/judge-status.ts';
import { monthsTo } from '../status/months-to.ts';
import { indicatorProblems } from './check-indicator.ts';
import { inForce } from './in-force.ts';
import { usualPeriods } from './usual-periods.ts';

/** Who observes, when, and by which version. */
export interface Observer {
  /** The moment, RFC 3339 in UTC. */
  readonly at: string;
  newId(): string;
}

/** What observing an indicator gave. */
export interface Observed {
  /** What is new: periods not observed before, and figures that replace older ones, which they name. */
  readonly added: readonly Observation[];
  /** The figures in force of the periods that were asked for, whether new or not. */
  readonly figures: readonly Observation[];
  readonly gauge: Gauge;
}

/**
 * Observe an indicator: compute its measure in some periods on the data as they are now, and judge each figure against the
 * path.
 *
 * Nothing is overwritten: where vintage, figure or status differ from what was observed before, the new observation names
 * the one that it revises; where they do not, nothing is added.
 *
 * @param before - every earlier observation of the indicator.
 * @param periods - which; all that the data have after the baseline if empty.
 */
export async function observe(
  indicator: Indicator,
  before: readonly Observation[],
  periods: readonly string[],
  observer: Observer,
  surroundings: MeasureRoots & Pick<Surroundings, 'version'>,
): Promise<Outcome<Observed>> {
  const opened = await openGauge(indicator, surroundings);
  if (!opened.ok) return opened;
  const gauge = opened.value;
  const problems = indicatorProblems(indicator, gauge);
  if (problems.length > 0) return refuse(problems);
  const asked = periods.length > 0 ? periods : usualPeriods(indicator, gauge);
  const early = asked.flatMap((period) => periodProblems(indicator, period));
  if (early.length > 0) return refuse(early);
  const known = new Map(inForce(before).map((one) => [one.period, one]));
  const figures = asked.map((period): Observation => {
    const old = known.get(period);
    const { value, interval } = gauge.read(period);
    const made: Observation = {
      id: observer.newId(),
      indicatorId: indicator.id,
      period,
      value,
      ...(interval && { interval: [interval[0], interval[1]] }),
      vintageSha256: vintageOf(gauge.files),
      codeVersion: surroundings.version,
      computedAt: observer.at,
      status: judgeStatus(indicator, period, { value, interval }),
      revises: old?.id ?? null,
      marking: indicator.marking,
    };
    return old !== undefined && saysTheSame(old, made) ? old : made;
  });
  return ok({ added: figures.filter((one) => !before.includes(one)), figures, gauge });
}

function periodProblems({ measure, baseline }: Indicator, period: string): readonly Problem[] {
  const checked = checkPeriod(measure, period);
  if (!checked.ok) return checked.problem;
  if (monthsTo(baseline.period, period) > 0) return [];
  return [
    {
      kind: 'invalid-input',
      place: { source: measure, field: 'period' },
      found: period,
      expected: `> ${baseline.period}`,
    },
  ];
}

function saysTheSame(old: Observation, made: Observation): boolean {
  return (
    old.vintageSha256 === made.vintageSha256 &&
    old.value === made.value &&
    old.status === made.status &&
    JSON.stringify(old.interval) === JSON.stringify(made.interval)
  );
}
