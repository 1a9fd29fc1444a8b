import { type Answer, answerDistance, answerInForce, withAnswer } from './answer.ts';
import { type BestResponse, bestResponse, type ResponseOptions } from './best-response.ts';
import { climbAll, climberOf } from './climber.ts';
import { iterateReplies, type ReplyPath } from './iterate-replies.ts';
import { type Arena, requireSide, type Side } from './side.ts';
import { type NoResponse, solveArena } from './solve-arena.ts';
import { trials } from './trials.ts';

/** What the sides do at the same time; one answer for each. */
export type Answers = readonly Answer[];

/** How to alternate; every field has a default. */
export interface RepliesOptions extends Omit<ResponseOptions, 'given'> {
  /** Difference of rates within which two rounds are the same; 1e-4. */
  readonly distanceTolerance?: number;
  /** Rounds of quick replies, and then of full searches, in each of which every side moves once; 30. */
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

/** Lay the answers of all sides but one on the policy in force. */
function othersOn(arena: Arena, sides: readonly Side[], at: number, answers: Answers): Arena {
  const { economies } = arena.baseline;
  const policy = sides.reduce(
    (made, { instruments }, other) =>
      other === at ? made : withAnswer(made, instruments, answers[other], economies),
    arena.policy,
  );
  return { ...arena, policy };
}

/** Let every side move once, in turn; null where one has no reply. */
function roundOf(
  answers: Answers,
  move: (at: number, answers: Answers) => Answer | null,
): Answers | null {
  const moved = [...answers];
  for (let at = 0; at < moved.length; at++) {
    const answer = move(at, moved);
    if (answer === null) return null;
    moved[at] = answer;
  }
  return moved;
}

/**
 * Let sides, mostly two, answer each other in turn, each with the best response that it finds to what the others do.
 *
 * Rounds of quick replies, each one ascent from where a side stands, go first; where they come to rest or return, rounds
 * of full searches go on from there, and these decide. A fixed point is a Nash equilibrium as far as the searches go: the
 * largest deviation that each side's grid found stands in `last`. Where replies go round in a circle, the circle is
 * reported as what it is.
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
  const { distanceTolerance: tolerance = 1e-4, roundLimit = 30 } = options;
  const limits = { tolerance, roundLimit };
  const last: (BestResponse | NoResponse | null)[] = sides.map(() => null);
  const quickly = (at: number, answers: Answers) =>
    quickReply(sides[at], othersOn(arena, sides, at, answers), answers[at], options);
  const fully = (at: number, answers: Answers) => {
    const searching = { ...options, given: [answers[at]] };
    const response = bestResponse(sides[at], othersOn(arena, sides, at, answers), searching);
    last[at] = response;
    return response.status === 'searched' ? response.answer : null;
  };
  const start = sides.map(({ instruments }) =>
    answerInForce(arena.policy, instruments, arena.baseline.economies),
  );
  const iterate = (from: Answers, move: typeof quickly) =>
    iterateReplies(from, (answers) => roundOf(answers, move), distanceOf, limits);
  const quick = iterate(start, quickly);
  const settled = iterate(quick.positions[quick.positions.length - 1], fully);
  const positions = [...quick.positions, ...settled.positions.slice(1)];
  return { ...settled, positions, last };
}

/** Climb once from where a side stands; null where it has nothing to answer. */
function quickReply(
  side: Side,
  arena: Arena,
  from: Answer,
  options: RepliesOptions,
): Answer | null {
  const unanswered = solveArena(arena);
  if (unanswered.status !== 'converged') return null;
  const search = trials(side, arena, unanswered);
  const { best } = climbAll(search, climberOf(search, options), [{ kind: 'given', answer: from }]);
  return best.answer;
}
