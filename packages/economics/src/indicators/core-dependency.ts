import type { Bounds } from './bounds.ts';
import { herfindahlBounds, type UnnamedSuppliers } from './herfindahl-bounds.ts';
import { knownTotal, requireAmounts } from './supplier-shares.ts';

/** Above which values a product counts as dependent, as the Commission set them. */
export const coreDependencyThresholds = {
  concentration: 0.4,
  outsideShare: 0.5,
  importsPerExport: 1,
} as const;

/** The core dependency indicators of one product; null where the trade that they need is unknown or absent. */
export interface CoreDependency {
  /** CDI 1. */
  readonly concentration: Bounds | null;
  /** CDI 2; null also for an economy that stands alone, all of whose imports come from outside. */
  readonly outsideShare: Bounds | null;
  /** CDI 3; infinite where nothing is exported. */
  readonly importsPerExport: Bounds | null;
}

/** What a union or an economy trades in one product. */
export interface ProductTrade {
  /** Imports from each supplier outside; NaN where unknown. */
  readonly import_i: Float64Array;
  /** Suppliers outside that are not named; none if left out. */
  readonly unnamed?: UnnamedSuppliers;
  /** Trade between the members; null for an economy that stands alone. */
  readonly inside: number | null;
  /** Exports to the outside; NaN where unknown. */
  readonly exports: number;
}

/**
 * Compute the European Commission's three core dependency indicators.
 *
 *   CDI 1 = Σ_i (M_i / M)²        concentration of imports from outside
 *   CDI 2 = M / (M + inside)      imports from outside in all imports
 *   CDI 3 = M / X                 imports from outside over exports to the outside
 *
 * M = Σ_i M_i. A product is dependent where CDI 1 > 0.4, CDI 2 > 0.5 and CDI 3 > 1.
 *
 * @param trade - amounts in one unit.
 * @throws RangeError when an amount is negative or infinite.
 * @example
 * ```ts
 * import { coreDependency } from '@musubi/economics';
 * const cdi = coreDependency({ import_i: Float64Array.of(75, 25), inside: 100, exports: 80 });
 * assert.deepEqual(cdi.concentration, { low: 0.625, high: 0.625 });
 * assert.deepEqual(cdi.outsideShare, { low: 0.5, high: 0.5 });
 * assert.deepEqual(cdi.importsPerExport, { low: 1.25, high: 1.25 });
 * ```
 * The tables of the document were not read: 0.4 and 1 are also those of CEPII's GeoDep (Lefebvre and Wibaux 2024), 0.5 was not
 * found elsewhere. Some who follow the Commission divide by all exports of the members, those to each other too; CDI 3 of a
 * union is then lower, that of an economy alone the same.
 *
 * @see European Commission (2021), Strategic dependencies and capacities, SWD(2021) 352; Arjona, Connell and Herghelegiu (2023),
 *   Single Market Economics Papers WP2023/14, DG GROW.
 */
export function coreDependency({
  import_i,
  unnamed,
  inside,
  exports,
}: ProductTrade): CoreDependency {
  requireAmounts(Float64Array.of(inside ?? 0, exports), 'coreDependency');
  const concentration = herfindahlBounds(import_i, unnamed);
  const known = knownTotal(import_i) + (unnamed?.amount ?? 0);
  const complete = !import_i.some(Number.isNaN);
  return {
    concentration,
    outsideShare:
      inside === null || known + inside === 0
        ? null
        : atLeast(known / (known + inside), complete, 1),
    importsPerExport:
      Number.isNaN(exports) || known === 0
        ? null
        : atLeast(known / exports, complete, Number.POSITIVE_INFINITY),
  };
}

/** A ratio that grows with imports: exact where they are complete, else a lower bound. */
function atLeast(ratio: number, complete: boolean, most: number): Bounds {
  return { low: ratio, high: complete ? ratio : most };
}
