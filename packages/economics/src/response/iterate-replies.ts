/** Positions through which replies went, and how it ended. */
export interface ReplyPath<Position> {
  /**
   * `fixed-point` where a round of replies changed nothing beyond the tolerance; `cycle` where a round came back to an
   * earlier one by way of positions clearly apart; `limit` out of rounds; `no-reply` where a position had none.
   */
  readonly status: 'fixed-point' | 'cycle' | 'limit' | 'no-reply';
  /** The start, and the position after each round. */
  readonly positions: readonly Position[];
  /** What repeats, in order: the one position of a fixed point, the several of a cycle, else none. */
  readonly repeated: readonly Position[];
}

/** When to end; positions nearer than the tolerance are the same. */
export interface ReplyLimits {
  readonly tolerance: number;
  readonly roundLimit: number;
}

/** Tolerances by which a round must move in a cycle: replies that swing ever less around a point are not one. */
const clearlyApart = 100;

/**
 * Let replies follow each other until a position comes back.
 *
 * Every position is compared with all earlier ones, so that a cycle of any length is recognised on its first return.
 *
 * @param reply - the position after one more round; null where there is none.
 * @param distance - how far two positions are apart.
 */
export function iterateReplies<Position>(
  start: Position,
  reply: (position: Position) => Position | null,
  distance: (a: Position, b: Position) => number,
  { tolerance, roundLimit }: ReplyLimits,
): ReplyPath<Position> {
  const positions = [start];
  for (let round = 1; round <= roundLimit; round++) {
    const last = positions[round - 1];
    const next = reply(last);
    if (next === null) return { status: 'no-reply', positions, repeated: [] };
    positions.push(next);
    if (distance(last, next) <= tolerance)
      return { status: 'fixed-point', positions, repeated: [next] };
    if (distance(last, next) <= clearlyApart * tolerance) continue;
    for (let earlier = round - 2; earlier >= 0; earlier--)
      if (distance(positions[earlier], next) <= tolerance)
        return { status: 'cycle', positions, repeated: positions.slice(earlier + 1) };
  }
  return { status: 'limit', positions, repeated: [] };
}
