import {
  answerDistance,
  type BestResponse,
  bestResponse,
  type NoResponse,
  type ResponseOptions,
} from './best-response.ts';
import { type Answer, answerInForce, withAnswer } from './instrument.ts';
import { iterateReplies, type ReplyPath } from './iterate-replies.ts';
import { type Arena, requireSide, type Side } from './task.ts';

/** What two sides do at the same time. */
export type Answers = readonly [Answer, Answer];

/** How to alternate; every field has a default. */
export interface RepliesOptions extends ResponseOptions {
  /** Difference of rates within which two rounds are the same; 1e-4. */
  readonly distanceTolerance?: number;
  /** Rounds, in each of which both sides move once; 30. */
  readonly roundLimit?: number;
}

/** How alternating best replies went. */
export interface BestReplies extends ReplyPath<Answers> {
  /** The last search of each side, with what it searched and the largest deviation it found; null before its first. */
  readonly last: readonly [BestResponse | NoResponse | null, BestResponse | NoResponse | null];
}

/**
 * Let two sides answer each other in turn, each with the best response that it finds to what the other does.
 *
 * A fixed point is a Nash equilibrium as far as the searches go: the largest deviation that either side's grid found
 * stands in `last`. Where replies go round in a circle, the circle is reported as what it is.
 *
 * @param sides - the first moves first in each round.
 * @param arena - the policy in force whatever the two do; rates that it has on their instruments are the start.
 * @throws RangeError where a side does not fit the world.
 * @see Ossa (2014), American Economic Review 104(12), section III.C, for Nash tariffs by iteration over best replies.
 */
export function bestReplies(
  sides: readonly [Side, Side],
  arena: Arena,
  options: RepliesOptions = {},
): BestReplies {
  for (const side of sides) requireSide(side, arena);
  const { distanceTolerance: tolerance = 1e-4, roundLimit = 30, given = [] } = options;
  const last: [BestReplies['last'][0], BestReplies['last'][1]] = [null, null];

  /** Let one side answer what the other does. */
  const move = (at: 0 | 1, own: Answer, theirs: Answer): Answer | null => {
    const { economies } = arena.baseline;
    const policy = withAnswer(arena.policy, sides[1 - at].instruments, theirs, economies);
    const response = bestResponse(
      sides[at],
      { ...arena, policy },
      { ...options, given: [...given, own] },
    );
    last[at] = response;
    return response.status === 'searched' ? response.answer : null;
  };
  const round = ([first, second]: Answers): Answers | null => {
    const moved = move(0, first, second);
    const replied = moved && move(1, second, moved);
    return moved && replied && [moved, replied];
  };
  const inForce = ({ instruments }: Side) =>
    answerInForce(arena.policy, instruments, arena.baseline.economies);
  const path = iterateReplies<Answers>(
    [inForce(sides[0]), inForce(sides[1])],
    round,
    (a, b) => Math.max(answerDistance(a[0], b[0]), answerDistance(a[1], b[1])),
    { tolerance, roundLimit },
  );
  return { ...path, last };
}
