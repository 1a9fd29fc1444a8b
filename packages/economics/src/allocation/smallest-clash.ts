import { minimumHittingSet } from './minimum-hitting-set.ts';

/** A set of bounds that cannot hold together, though they can without any one of them. */
export interface Clash {
  /** The numbers of the bounds, ascending. */
  readonly bounds: readonly number[];
  /** Whether no smaller set clashes; else the search for one was cut off. */
  readonly isSmallest: boolean;
}

/**
 * Try some bounds and leave the others out.
 *
 * @returns the bounds that hold at the point found, whether they were asked for or not; null where there is no point.
 */
export type TryBounds = (asked: ReadonlySet<number>) => ReadonlySet<number> | null;

/**
 * Find the smallest set of bounds that cannot hold together, for bounds that clash.
 *
 * First a deletion filter: leave out one bound after another, and keep it out where the rest still clashes; what remains is
 * irreducible. Then the smallest, by hitting sets: the complement of a largest set that can hold is a correction set, and every
 * clash shares a bound with every correction set. A smallest set H that meets the correction sets found so far is a lower bound; if it
 * clashes it is the smallest clash, and else it grows to a set that can hold, whose complement is a new correction set.
 *
 * @param count - how many bounds there are, numbered from zero.
 * @param rounds - how many correction sets are sought before the irreducible set is given instead.
 * @returns the clash, or null where all bounds can hold together.
 * @see Chinneck and Dravnieks (1991), ORSA Journal on Computing 3(2), for the deletion filter.
 * @see Ignatiev, Previti, Liffiton and Marques-Silva (2015), CP 2015, LNCS 9255, for the smallest set by hitting sets.
 *
 * @example
 * ```ts
 * import { smallestClash } from '@musubi/economics';
 * // x ≥ 3, x ≤ 5, x ≤ 2: the first and the last cannot hold together.
 * const holds = [(x: number) => x >= 3, (x: number) => x <= 5, (x: number) => x <= 2];
 * const clash = smallestClash(3, (asked) => {
 *   const point = [1, 2, 3, 5, 6].find((x) => [...asked].every((b) => holds[b](x)));
 *   return point === undefined ? null : new Set([0, 1, 2].filter((b) => holds[b](point)));
 * });
 * assert.deepEqual(clash, { bounds: [0, 2], isSmallest: true });
 * ```
 */
export function smallestClash(count: number, tryBounds: TryBounds, rounds = 200): Clash | null {
  const all = new Set(Array.from({ length: count }, (_, bound) => bound));
  if (tryBounds(all) !== null) return null;
  const irreducible = deletionFilter(all, tryBounds);
  const corrections: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const chosen = minimumHittingSet(corrections);
    if (chosen.length >= irreducible.length) return { bounds: irreducible, isSmallest: true };
    const held = tryBounds(new Set(chosen));
    if (held === null) return { bounds: chosen, isSmallest: true };
    const grown = grow(held, all, tryBounds);
    corrections.push([...all].filter((bound) => !grown.has(bound)));
  }
  return { bounds: irreducible, isSmallest: false };
}

function deletionFilter(all: ReadonlySet<number>, tryBounds: TryBounds): number[] {
  const kept = new Set(all);
  for (const bound of all) {
    kept.delete(bound);
    if (tryBounds(kept) !== null) kept.add(bound);
  }
  return [...kept].sort((a, b) => a - b);
}

/** Add bounds to those that hold together until none can be added. */
function grow(
  held: ReadonlySet<number>,
  all: ReadonlySet<number>,
  tryBounds: TryBounds,
): ReadonlySet<number> {
  let grown = new Set(held);
  for (const bound of all) {
    if (grown.has(bound)) continue;
    const more = tryBounds(new Set([...grown, bound]));
    if (more !== null) grown = new Set([...grown, ...more]);
  }
  return grown;
}
