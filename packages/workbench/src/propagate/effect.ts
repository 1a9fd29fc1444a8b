import type { Propagation } from '@musubi/vocabulary';
import type { Corner } from './casting.ts';
import type { Course } from './follow.ts';

type Row = Propagation['nodes'][number];
type DayRange = Row['stoppedDay'];
type Range = Row['lossPercent'];

/** The course of one group in each corner; missing where the group does not exist there. */
export type CornerCourses = Readonly<Record<Corner, Course | undefined>>;

/** Of normal output: what counts as half, as nothing, as recovered. */
const half = 0.5;
const nothing = 0.01;
const recovered = 0.99;

/** Say what a shock does to a group. */
export function effectOf(courses: CornerCourses, usdMillion: number | null) {
  return {
    lossPercent: rangeOf(courses, ({ output_t }) => (100 * lostDays(output_t)) / output_t.length),
    lossUsdMillion:
      usdMillion === null
        ? { value: null, low: null, high: null }
        : rangeOf(courses, ({ output_t, normal }) => lostDays(output_t) * normal * usdMillion),
    belowHalfDay: daysOf(courses, ({ output_t }) => firstBelow(output_t, half)),
    stoppedDay: daysOf(courses, ({ output_t }) => firstBelow(output_t, nothing)),
  };
}

/** Find the first day from which output stays normal; day 0 where it always was. */
export function recoveryOf(courses: CornerCourses): DayRange {
  return daysOf(courses, ({ output_t }) => {
    const last = output_t.findLastIndex((output) => output < recovered);
    return last + 1 < output_t.length ? last + 1 : null;
  });
}

/** Σ_t (1 − y_t), days of normal output. */
function lostDays(output_t: Float64Array): number {
  return output_t.reduce((sum, output) => sum + (1 - output), 0);
}

function firstBelow(output_t: Float64Array, level: number): number | null {
  const day = output_t.findIndex((output) => output < level);
  return day < 0 ? null : day;
}

function daysOf(courses: CornerCourses, of: (course: Course) => number | null): DayRange {
  const at = (corner: Corner) => courses[corner] && of(courses[corner]);
  const known = [at('better'), at('usual'), at('worse')].filter((day) => day !== undefined);
  const order = (day: number | null) => day ?? Infinity;
  const sorted = known.toSorted((a, b) => order(a) - order(b));
  return {
    value: at('usual') ?? null,
    earliest: sorted[0] ?? null,
    latest: sorted.at(-1) ?? null,
  };
}

function rangeOf(courses: CornerCourses, of: (course: Course) => number): Range {
  const known = Object.values(courses).flatMap((course) => (course ? [of(course)] : []));
  return {
    value: courses.usual ? of(courses.usual) : null,
    low: Math.min(...known),
    high: Math.max(...known),
  };
}
