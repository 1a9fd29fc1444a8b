/**
 * Find a smallest set of numbers that meets every one of some sets, by branching on the smallest set not met.
 *
 *   min |H|  s.t.  H ∩ K ≠ ∅ for all K
 *
 * A branch is cut where the numbers chosen and the disjoint sets still unmet are no fewer than the best found.
 *
 * @param sets - the sets, none of them empty.
 * @returns the numbers in ascending order.
 * @throws RangeError when a set is empty, because nothing meets it.
 * @see Reiter (1987), Artificial Intelligence 32(1), for hitting sets of conflicts.
 */
export function minimumHittingSet(sets: readonly (readonly number[])[]): number[] {
  if (sets.some((set) => set.length === 0))
    throw new RangeError('minimumHittingSet requires sets that are not empty');
  let best: readonly number[] = [...new Set(sets.flat())];
  const chosen: number[] = [];
  const descend = (unmet: readonly (readonly number[])[]) => {
    if (unmet.length === 0) {
      if (chosen.length < best.length) best = [...chosen];
      return;
    }
    if (chosen.length + disjointSets(unmet) >= best.length) return;
    const smallest = unmet.reduce((a, b) => (b.length < a.length ? b : a));
    for (const number of smallest) {
      chosen.push(number);
      descend(unmet.filter((set) => !set.includes(number)));
      chosen.pop();
    }
  };
  descend(sets);
  return [...best].sort((a, b) => a - b);
}

/** Count sets of which no two share a number: each needs a number of its own. */
function disjointSets(sets: readonly (readonly number[])[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    if (set.some((number) => taken.has(number))) continue;
    for (const number of set) taken.add(number);
    count++;
  }
  return count;
}
