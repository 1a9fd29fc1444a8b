import { type Answer, answerDistance, answerInForce, withAnswer } from './answer.ts';
import { type BestResponse, bestResponse, type ResponseOptions } from './best-response.ts';
import { iterateReplies, type ReplyPath } from './iterate-replies.ts';
import { type Arena, requireSide, type Side } from './side.ts';
import type { NoResponse } from './solve-arena.ts';

/** What the sides do at the same time; one answer for each. */
export type Answers = readonly Answer[];

/** How to alternate; every field has a default. */
export interface RepliesOptions extends ResponseOptions {
  /** Difference of rates within which two rounds are the same; 1e-4. */
  readonly distanceTolerance?: number;
  /** Rounds, in each of which every side moves once; 30. */
  readonly roundLimit?: number;
}

/** How alternating best replies went. */
export interface BestReplies extends ReplyPath<Answers> {
  /** The last search of each side, with what it searched and the largest deviation it found; null before its first. */
  readonly last: readonly (BestResponse | NoResponse | null)[];
}

/** Measure how far two positions are apart: the largest difference of an answer. */
function distanceOf(a: Answers, b: Answers): number {
  return Math.max(...a.map((answer, at) => answerDistance(answer, b[at])));
}

/**
 * Let sides, mostly two, answer each other in turn, each with the best response that it finds to what the others do.
 *
 * A fixed point is a Nash equilibrium as far as the searches go: the largest deviation that each side's grid found stands
 * in `last`. Where replies go round in a circle, the circle is reported as what it is.
 *
 * @param sides - in the order in which they move in each round.
 * @param arena - the policy in force whatever they do; the rates that it has on their instruments are the start.
 * @throws RangeError where a side does not fit the world.
 * @see Ossa (2014), American Economic Review 104(12), for Nash tariffs by iteration over best replies.
 */
export function bestReplies(
  sides: readonly Side[],
  arena: Arena,
  options: RepliesOptions = {},
): BestReplies {
  for (const side of sides) requireSide(side, arena);
  const { distanceTolerance: tolerance = 1e-4, roundLimit = 30, given = [] } = options;
  const { economies } = arena.baseline;
  const last: (BestResponse | NoResponse | null)[] = sides.map(() => null);

  /** Let one side answer what the others do. */
  const move = (at: number, answers: Answers): Answer | null => {
    const policy = sides.reduce(
      (made, { instruments }, other) =>
        other === at ? made : withAnswer(made, instruments, answers[other], economies),
      arena.policy,
    );
    const searching = { ...options, given: [...given, answers[at]] };
    const response = bestResponse(sides[at], { ...arena, policy }, searching);
    last[at] = response;
    return response.status === 'searched' ? response.answer : null;
  };
  const round = (answers: Answers): Answers | null => {
    const moved = [...answers];
    for (let at = 0; at < sides.length; at++) {
      const answer = move(at, moved);
      if (answer === null) return null;
      moved[at] = answer;
    }
    return moved;
  };
  const start = sides.map(({ instruments }) => answerInForce(arena.policy, instruments, economies));
  const path = iterateReplies<Answers>(start, round, distanceOf, { tolerance, roundLimit });
  return { ...path, last };
}
