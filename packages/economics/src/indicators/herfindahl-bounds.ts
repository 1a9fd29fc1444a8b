import type { Bounds } from './bounds.ts';
import { knownTotal, requireAmounts } from './supplier-shares.ts';

/** What is known of suppliers that a table does not name one by one. */
export interface UnnamedSuppliers {
  /** What they supply together. */
  readonly amount: number;
  /** The most that any one of them can supply. */
  readonly atMost: number;
}

/**
 * Bound the concentration of imports of which only some suppliers are named.
 *
 *   low = Σ_i s_i²,  high = Σ_i s_i² + m a² + (r − m a)²,  m = ⌊r / a⌋
 *
 * r is the share of the unnamed together and a the largest share that one of them can have: they may be many, or as few as a
 * allows. With u amounts unknown, the known part can shrink to any λ of the whole, so that high = 1 and low is the least of
 * λ² Σ s² + (1−λ)²/u, which is Σ s² / (1 + u Σ s²).
 *
 * @param import_i - imports from each named supplier, not negative; NaN where unknown.
 * @param unnamed - the suppliers that are not named; none if left out.
 * @returns The bounds, or null where nothing is known to be imported.
 * @throws RangeError when an amount is negative or infinite.
 * @example
 * ```ts
 * import { herfindahlBounds } from '@musubi/economics';
 * const bounds = herfindahlBounds(Float64Array.of(75), { amount: 25, atMost: 12.5 });
 * assert.deepEqual(bounds, { low: 0.5625, high: 0.59375 });
 * ```
 */
export function herfindahlBounds(
  import_i: Float64Array,
  unnamed: UnnamedSuppliers = { amount: 0, atMost: 0 },
): Bounds | null {
  requireAmounts(import_i, 'herfindahlBounds');
  requireAmounts(Float64Array.of(unnamed.amount, unnamed.atMost), 'herfindahlBounds');
  const known = knownTotal(import_i) + unnamed.amount;
  if (known === 0) return null;
  const named = import_i.reduce(
    (sum, amount) => (Number.isNaN(amount) ? sum : sum + (amount / known) ** 2),
    0,
  );
  const unknown = import_i.filter(Number.isNaN).length;
  if (unknown > 0) return { low: named / (1 + unknown * named), high: 1 };
  return { low: named, high: named + fewest(unnamed.amount / known, unnamed.atMost / known) };
}

/** The squares of a rest that is shared by as few as the largest share allows. */
function fewest(rest: number, atMost: number): number {
  if (atMost <= 0 || atMost >= rest) return rest * rest;
  const whole = Math.floor(rest / atMost);
  return whole * atMost ** 2 + (rest - whole * atMost) ** 2;
}
