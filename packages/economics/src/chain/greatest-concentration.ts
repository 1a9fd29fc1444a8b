import { shareRounding } from './certainty.ts';
import { type ShareLimits, wholeOf } from './share-limits.ts';

/** What can still be given away: shares between limits, the steepest first, and the unnamed. */
interface Room {
  /** high − low of each holder that is not fixed. */
  readonly width_f: Float64Array;
  /** low + high of each: what a share adds to the index per unit when it goes from low to high. */
  readonly slope_f: Float64Array;
  readonly unnamedHigh: number;
  readonly unnamedEach: number;
  readonly open_f: Uint8Array;
  best: number;
}

/**
 * Find the highest Herfindahl–Hirschman index that what is known allows.
 *
 *   max Σ_h x_h² + Σ_k u_k²   over low_h ≤ x_h ≤ high_h,  0 ≤ u_k ≤ unnamedEach,  Σ_k u_k ≤ unnamedHigh,  Σ_h x_h + Σ_k u_k = 1
 *
 * A convex function is largest at a corner, where at most one named and one unnamed share lie strictly between their limits. The corners are searched
 * by branch and bound; the bound replaces each square by its chord and fills the steepest chords first. The unnamed
 * have ⌊r/unnamedEach⌋ economies of the largest size and one of what is left. A group counts as if one member had it all.
 *
 * @returns the index, a fraction from 0 to 1, which shares that fit the limits reach.
 * @throws RangeError when the limits break their contract.
 * @see Pardalos and Rosen (1986), Methods for global concave minimization, SIAM Review 28(3), on corners and chords.
 */
export function greatestConcentration(limits: ShareLimits): number {
  const whole = wholeOf(limits, 'greatestConcentration');
  const { low_h, high_h, unnamedHigh, unnamedEach } = limits;
  const lowest = low_h.reduce((sum, low) => sum + low, 0);
  const fixed = low_h.reduce((sum, low) => sum + low * low, 0);
  const free = [...low_h.keys()]
    .filter((h) => high_h[h]! > low_h[h]!)
    .sort((a, b) => low_h[b]! + high_h[b]! - low_h[a]! - high_h[a]!);
  const room: Room = {
    width_f: Float64Array.from(free, (h) => high_h[h]! - low_h[h]!),
    slope_f: Float64Array.from(free, (h) => high_h[h]! + low_h[h]!),
    open_f: new Uint8Array(free.length).fill(1),
    unnamedHigh,
    unnamedEach,
    best: 0,
  };
  search(room, 0, whole - lowest, 0, -1);
  return Math.min(1, fixed + room.best);
}

/** Decide on the shares from one on: at its high, at its low, or the one share in between. */
function search(room: Room, at: number, left: number, gain: number, between: number): void {
  if (left < -shareRounding || gain + chordBound(room, left, between) <= room.best) return;
  const { width_f, slope_f, open_f } = room;
  if (at === width_f.length) {
    room.best = Math.max(room.best, gain + cornerGain(room, left, between));
    return;
  }
  open_f[at] = 0;
  search(room, at + 1, left - width_f[at]!, gain + width_f[at]! * slope_f[at]!, between);
  search(room, at + 1, left, gain, between);
  if (between < 0) search(room, at + 1, left, gain, at);
  open_f[at] = 1;
}

/**
 * Give what is left to the share in between and to the unnamed; −∞ where they cannot take it. The gain is convex in the
 * number of unnamed economies of the largest size, so the fewest, the most and all that is unnamed are enough to try.
 */
function cornerGain(room: Room, left: number, between: number): number {
  const { unnamedHigh, unnamedEach, width_f } = room;
  if (between < 0) return unnamedGain(room, left);
  const fewest = Math.max(0, left - width_f[between]!);
  const most = Math.min(unnamedHigh, Math.max(0, left));
  const inWholes = (amount: number) => (unnamedEach === 0 ? 0 : amount / unnamedEach);
  const gainWith = (unnamed: number) =>
    unnamedGain(room, unnamed) + betweenGain(room, left - unnamed, between);
  return Math.max(
    gainWith(Math.ceil(inWholes(fewest) - shareRounding) * unnamedEach),
    gainWith(Math.floor(inWholes(most) + shareRounding) * unnamedEach),
    gainWith(unnamedHigh),
  );
}

function betweenGain({ width_f, slope_f }: Room, amount: number, f: number): number {
  if (amount < -shareRounding || amount > width_f[f]! + shareRounding)
    return Number.NEGATIVE_INFINITY;
  return amount * (slope_f[f]! - width_f[f]! + amount);
}

function unnamedGain({ unnamedHigh, unnamedEach }: Room, amount: number): number {
  if (amount > unnamedHigh + shareRounding) return Number.NEGATIVE_INFINITY;
  if (amount <= 0 || unnamedEach === 0) return 0;
  const largest = Math.floor(amount / unnamedEach + shareRounding);
  const last = Math.max(0, amount - largest * unnamedEach);
  return largest * unnamedEach * unnamedEach + last * last;
}

/** Bound what giving away the rest can add: each open share, the one in between and the unnamed by their chords. */
function chordBound(room: Room, left: number, between: number): number {
  const { width_f, slope_f, open_f, unnamedHigh, unnamedEach } = room;
  let rest = left;
  let bound = 0;
  let unnamedTaken = false;
  for (let f = 0; f <= width_f.length && rest > 0; f++) {
    const slope = f < width_f.length ? slope_f[f]! : 0;
    if (!unnamedTaken && unnamedEach >= slope) {
      const amount = Math.min(rest, unnamedHigh);
      bound += amount * unnamedEach;
      rest -= amount;
      unnamedTaken = true;
    }
    if (f === width_f.length || (open_f[f] === 0 && f !== between)) continue;
    const amount = Math.min(rest, width_f[f]!);
    bound += amount * slope;
    rest -= amount;
  }
  return rest > shareRounding ? Number.NEGATIVE_INFINITY : bound + 1e-12;
}
