/**
 * Predict the state of a coalition from those of its subsets, as if no three of its players did anything together
 * that they do not do in pairs.
 *
 *   x(S) ≈ Σ_{∅ ≠ T ⊆ R} (−1)^(|T|+1) x(S∖T) ,  R = three players of S, or all of fewer than three
 *
 * The error is the third difference of x, so that a solve which starts here has little left to do. Expenditure that
 * the sum makes negative is set to zero.
 *
 * @param coalition - S, a bit mask.
 * @param stateOf - gives the state of every subset of S that lacks up to three of its players.
 * @param logs - how many leading elements are logs, which may have any sign.
 * @returns undefined for the empty coalition.
 */
export function predictState(
  coalition: number,
  stateOf: (coalition: number) => Float64Array,
  logs: number,
): Float64Array | undefined {
  const removed = someOf(coalition);
  if (removed.length === 0) return undefined;
  const predicted = new Float64Array(stateOf(coalition ^ removed[0]).length);
  for (let subset = 1; subset < 1 << removed.length; subset++) {
    let without = coalition;
    let sign = -1;
    for (let at = 0; at < removed.length; at++)
      if ((subset >> at) & 1) {
        without ^= removed[at];
        sign = -sign;
      }
    const state = stateOf(without);
    for (let at = 0; at < predicted.length; at++) predicted[at] += sign * state[at];
  }
  for (let at = logs; at < predicted.length; at++) predicted[at] = Math.max(0, predicted[at]);
  return predicted;
}

/** Choose up to three players of a coalition, each as a mask: the first two and the last. */
function someOf(coalition: number): number[] {
  const first = coalition & -coalition;
  const afterFirst = coalition ^ first;
  const second = afterFirst & -afterFirst;
  const rest = afterFirst ^ second;
  const last = rest === 0 ? 0 : 1 << (31 - Math.clz32(rest));
  return [first, second, last].filter((player) => player !== 0);
}
