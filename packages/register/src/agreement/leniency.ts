/** The scores of one obligation: by reviewers of the scored party, and by the others; null where one is unknown. */
export interface ScoredUnit {
  readonly own: readonly (number | null)[];
  readonly others: readonly (number | null)[];
}

/** Whether reviewers score their own party higher than others do. */
export interface Leniency {
  /**
   * The share of pairs of an own and another reviewer of the same obligation in which the own scores higher, less that in
   * which it scores lower: from −1 to 1; null where there is no pair.
   */
  readonly effect: number | null;
  /** Two-sided; null where there is no pair. */
  readonly p: number | null;
  /** Obligations with a known score of both sides. */
  readonly obligations: number;
  readonly pairs: number;
  /** Scores that are unknown; they are in no pair. */
  readonly unknown: number;
}

/**
 * Test whether reviewers score obligations of their own party differently from the others, by permutation.
 *
 *   D = Σ_u Σ_{i own in u} Σ_{j other in u} sign(x_i − x_j) = Σ_u Σ_{i own in u} Σ_{j in u} sign(x_i − x_j)
 *
 * If it makes no difference whose reviewer scores, every choice of the own among an obligation's reviewers is equally likely,
 * and p is the share of choices with |D| at least as large. D is a sum of whole numbers over independent obligations, so
 * its distribution over all choices is computed exactly, however many there are, by adding one reviewer at a time and then
 * one obligation at a time. Only the order of scores within an obligation counts; no mean of scores is taken.
 *
 * A reviewer who is mild towards everybody shows only where the others' obligations do not balance it.
 *
 * @see Lehmann (1975), Nonparametrics, chapter 3, section 3 (blocked comparisons); the effect is Cliff's (1993) delta within
 *   obligations
 *
 * @example
 * ```ts
 * import { testLeniency } from '@musubi/register';
 * const scored = Array.from({ length: 6 }, () => ({ own: [1], others: [0] }));
 * // Six times of six the own reviewer is the milder one: two of 2⁶ choices are as far out.
 * assert.deepEqual(testLeniency(scored), { effect: 1, p: 2 / 64, obligations: 6, pairs: 6, unknown: 0 });
 * ```
 */
export function testLeniency(units: readonly ScoredUnit[]): Leniency {
  const unknown = units
    .flatMap(({ own, others }) => [...own, ...others])
    .filter((score) => score === null).length;
  const known = units
    .map(({ own, others }) => ({ own: own.filter(isKnown), others: others.filter(isKnown) }))
    .filter(({ own, others }) => own.length > 0 && others.length > 0);
  const pairs = known.reduce((sum, { own, others }) => sum + own.length * others.length, 0);
  const obligations = known.length;
  if (pairs === 0) return { effect: null, p: null, obligations, pairs, unknown };
  const dominance = known.reduce(
    (sum, { own, others }) => sum + own.reduce((part, x) => part + ahead(x, others), 0),
    0,
  );
  const chances = known.map(choicesOf).reduce(convolved);
  const p = [...chances]
    .filter(([sum]) => Math.abs(sum) >= Math.abs(dominance))
    .reduce((total, [, chance]) => total + chance, 0);
  return { effect: dominance / pairs, p: Math.min(1, p), obligations, pairs, unknown };
}

type Chances = ReadonlyMap<number, number>;

const isKnown = (score: number | null): score is number => score !== null;

/** Count how many scores lie below one, less how many lie above. */
function ahead(score: number, scores: readonly number[]): number {
  return scores.reduce((sum, other) => sum + Math.sign(score - other), 0);
}

/** Spread an obligation's part of D over every equally likely choice of its own reviewers. */
function choicesOf({
  own,
  others,
}: {
  own: readonly number[];
  others: readonly number[];
}): Chances {
  const all = [...own, ...others];
  // byCount[k] has the chance of each sum over choices of k of the scores so far.
  const byCount: Map<number, number>[] = [new Map([[0, 1]]), ...own.map(() => new Map())];
  for (const [seen, score] of all.entries()) {
    const gain = ahead(score, all);
    for (let chosen = Math.min(own.length, seen + 1); chosen >= 1; chosen--)
      for (const [sum, ways] of byCount[chosen - 1]!)
        byCount[chosen]!.set(sum + gain, (byCount[chosen]!.get(sum + gain) ?? 0) + ways);
  }
  const choices = [...byCount[own.length]!.values()].reduce((sum, ways) => sum + ways, 0);
  return new Map([...byCount[own.length]!].map(([sum, ways]) => [sum, ways / choices]));
}

function convolved(one: Chances, other: Chances): Chances {
  const sums = new Map<number, number>();
  for (const [a, chanceA] of one)
    for (const [b, chanceB] of other) sums.set(a + b, (sums.get(a + b) ?? 0) + chanceA * chanceB);
  return sums;
}
