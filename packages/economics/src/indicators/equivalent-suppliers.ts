/**
 * Give the number of suppliers that are alike and concentrated as much: the inverse of the Herfindahl–Hirschman index.
 *
 *   n = 1 / HHI
 *
 * @throws RangeError when the index is not in (0, 1].
 * @example
 * ```ts
 * import { equivalentSuppliers } from '@musubi/economics';
 * assert.equal(equivalentSuppliers(0.25), 4);
 * ```
 * @see Adelman (1969), Review of Economics and Statistics 51(1): the numbers equivalent.
 */
export function equivalentSuppliers(herfindahl: number): number {
  if (!(herfindahl > 0 && herfindahl <= 1))
    throw new RangeError('equivalentSuppliers requires an index above zero, at most one');
  return 1 / herfindahl;
}
