/**
 * Predict the state of a coalition from those of its subsets, as if no five of its players did anything together
 * that fewer of them do not do.
 *
 *   x(S) ≈ Σ_{∅ ≠ T ⊆ R} (−1)^(|T|+1) x(S∖T) ,  R = up to five players of S
 *
 * The error is the difference of x over all of R, so that a solve which starts here has little
 * left to do. Expenditure that the sum makes negative is set to zero.
 *
 * @param coalition - S, a bit mask.
 * @param known - gives the state of a coalition, if it is known.
 * @param logs - how many leading elements are logs, which may have any sign.
 * @returns undefined where no subset that lacks one player is known.
 */
export function predictState(
  coalition: number,
  known: (coalition: number) => Float64Array | undefined,
  logs: number,
): Float64Array | undefined {
  const removed = removable(coalition, known);
  if (removed.length === 0) return undefined;
  const predicted = new Float64Array(known(coalition ^ removed[0])!.length);
  for (let part = 1; part < 1 << removed.length; part++) {
    const without = known(coalition ^ unionOf(removed, part))!;
    const sign = isOdd(part) ? 1 : -1;
    for (let at = 0; at < predicted.length; at++) predicted[at] += sign * without[at];
  }
  for (let at = logs; at < predicted.length; at++) predicted[at] = Math.max(0, predicted[at]);
  return predicted;
}

/** More players cost more, as two to their number, than the sweeps that they save. */
const mostRemoved = 5;

/** Choose up to five players, as masks, such that the coalition is known without any of them. */
function removable(
  coalition: number,
  known: (coalition: number) => Float64Array | undefined,
): number[] {
  const chosen: number[] = [];
  for (let rest = coalition; rest !== 0 && chosen.length < mostRemoved; rest &= rest - 1) {
    const player = rest & -rest;
    let holds = true;
    for (let part = 0; holds && part < 1 << chosen.length; part++)
      holds = known(coalition ^ player ^ unionOf(chosen, part)) !== undefined;
    if (holds) chosen.push(player);
  }
  return chosen;
}

function unionOf(players: readonly number[], part: number): number {
  return players.reduce((union, player, at) => ((part >> at) & 1 ? union | player : union), 0);
}

function isOdd(part: number): boolean {
  let odd = false;
  for (let rest = part; rest !== 0; rest &= rest - 1) odd = !odd;
  return odd;
}
