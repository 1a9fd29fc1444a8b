import type { Bounds } from './bounds.ts';

/**
 * Give the share of each supplier in an importer's imports, as bounds.
 *
 *   s_i = M_i / Σ_k M_k
 *
 * An amount that is not known is NaN; it can be anything from zero on. The share of a known supplier then lies between zero
 * and its share in what is known, and the share of an unknown one between zero and one.
 *
 * @param import_i - M, imports from each supplier, not negative; NaN where unknown.
 * @returns The bounds by supplier, or null where nothing is known to be imported.
 * @throws RangeError when an amount is negative or infinite.
 * @example
 * ```ts
 * import { supplierShares } from '@musubi/economics';
 * assert.deepEqual(supplierShares(Float64Array.of(3, 1)), [
 *   { low: 0.75, high: 0.75 },
 *   { low: 0.25, high: 0.25 },
 * ]);
 * assert.deepEqual(supplierShares(Float64Array.of(3, Number.NaN)), [
 *   { low: 0, high: 1 },
 *   { low: 0, high: 1 },
 * ]);
 * ```
 * @see Baldwin and Freeman (2022), Annual Review of Economics 14, section 3, where this is the face value of reliance.
 */
export function supplierShares(import_i: Float64Array): readonly Bounds[] | null {
  requireAmounts(import_i, 'supplierShares');
  const known = knownTotal(import_i);
  if (known === 0) return null;
  const complete = !import_i.some(Number.isNaN);
  return Array.from(import_i, (amount) => {
    if (Number.isNaN(amount)) return { low: 0, high: 1 };
    const share = amount / known;
    return { low: complete ? share : 0, high: share };
  });
}

/** Add up the amounts that are known. */
export function knownTotal(amount_i: Float64Array): number {
  return amount_i.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0);
}

/** Hold amounts to be finite and not negative, or NaN where unknown. */
export function requireAmounts(amount_i: Float64Array, caller: string): void {
  if (amount_i.some((amount) => amount < 0 || amount === Number.POSITIVE_INFINITY))
    throw new RangeError(`${caller} requires amounts that are not negative, NaN where unknown`);
}
