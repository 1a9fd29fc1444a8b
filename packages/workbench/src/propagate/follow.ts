import { eachDay, missedBy } from '@musubi/economics';
import { type Casting, type StageLabel, stageKey } from './casting.ts';

/** What groups of agents make over the days of a run. */
export interface Followed {
  readonly labels: readonly StageLabel[];
  /** What each group makes on a day in normal times. */
  readonly normal_g: Float64Array;
  /** What each group makes, a row a day. */
  readonly output_tg: Float64Array;
  /** What each agent loses for want of inputs, days of its normal output. */
  readonly missedDays_a: Float64Array;
}

/**
 * Follow a casting over its horizon.
 *
 * @param afterDay - called each evening; it may tell the progress and stop the run by an error.
 */
export async function follow(
  casting: Pick<Casting, 'network' | 'conditions' | 'shocks' | 'labels' | 'group_a'>,
  horizonDays: number,
  afterDay: (day: number) => Promise<void> | undefined,
): Promise<Followed> {
  const { labels, group_a } = casting;
  const { output_a } = casting.network;
  const groups = labels.length;
  const normal_g = new Float64Array(groups);
  for (const [a, output] of output_a.entries()) normal_g[group_a[a]!]! += output;
  const output_tg = new Float64Array(groups * horizonDays);
  const missedDays_a = new Float64Array(output_a.length);
  for (const { day, state } of eachDay({ ...casting, days: horizonDays })) {
    const { production_a } = state;
    const row = day * groups;
    for (let a = 0; a < production_a.length; a++) {
      output_tg[row + group_a[a]!]! += production_a[a]! * output_a[a]!;
      missedDays_a[a]! += missedBy(state, a);
    }
    await afterDay(day);
  }
  return { labels, normal_g, output_tg, missedDays_a };
}

/** The course of some groups together: normal output a day, and the output of each day over it. */
export interface Course {
  readonly normal: number;
  readonly output_t: Float64Array;
}

/** Add up groups of agents that share a key; those without one are left out. */
export function coursesBy(
  { labels, normal_g, output_tg }: Followed,
  keyOf: (label: StageLabel) => string | null = stageKey,
): Map<string, Course> {
  const days = output_tg.length / labels.length;
  const courses = new Map<string, { normal: number; output_t: Float64Array }>();
  for (const [g, label] of labels.entries()) {
    const key = keyOf(label);
    if (key === null) continue;
    const course = courses.get(key) ?? { normal: 0, output_t: new Float64Array(days) };
    course.normal += normal_g[g]!;
    for (let t = 0; t < days; t++) course.output_t[t]! += output_tg[t * labels.length + g]!;
    courses.set(key, course);
  }
  for (const { normal, output_t } of courses.values())
    for (let t = 0; t < days; t++) output_t[t]! /= normal;
  return courses;
}
