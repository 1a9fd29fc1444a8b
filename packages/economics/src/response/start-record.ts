import { type Answer, answerDistance } from './answer.ts';
import { type Climb, scoreOf } from './climb.ts';
import type { Side } from './side.ts';
import type { Start } from './starts.ts';

/** What the search from one start came to. */
export interface StartRecord {
  readonly kind: Start['kind'];
  readonly status: Climb['status'];
  /** The objective, as a share of own baseline income; null where no allowed answer was met. */
  readonly score: number | null;
  readonly evaluations: number;
  readonly answer: Answer | null;
  /** What one more unit of own loss would add to the harm; null where there is no budget. */
  readonly marginalHarm: number | null;
}

/** Record what a climb from one start came to. */
export function recordOf(
  side: Side,
  kind: Start['kind'],
  { status, trial, evaluations, marginalHarm }: Climb,
): StartRecord {
  return {
    kind,
    status,
    score: trial === null ? null : scoreOf(side, trial),
    evaluations,
    answer: trial === null ? null : trial.answer,
    marginalHarm,
  };
}

/** Difference of a rate from which two answers count as two. */
const rateTolerance = 0.01;

/** Count the elements that differ from each that is counted before them. */
function countDistinct<Element>(
  elements: readonly Element[],
  differ: (a: Element, b: Element) => boolean,
): number {
  const counted: Element[] = [];
  for (const element of elements)
    if (counted.every((other) => differ(element, other))) counted.push(element);
  return counted.length;
}

/** Count how many different ends the converged ascents came to. */
export function distinctOf(records: readonly StartRecord[], gainTolerance: number) {
  const ends = records.filter(({ status, answer }) => status === 'converged' && answer !== null);
  return {
    scores: countDistinct(ends, (a, b) => Math.abs(a.score! - b.score!) > gainTolerance),
    answers: countDistinct(ends, (a, b) => answerDistance(a.answer!, b.answer!) > rateTolerance),
  };
}
