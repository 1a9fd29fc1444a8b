import { type Bounds, exceeds } from './bounds.ts';

/** From which shares on an item is to be watched and counts as vulnerable. */
export const relianceThresholds = { watched: 0.5, vulnerable: 0.7 } as const;

/** How the rule puts an item; null where what is known does not decide it. */
export type RelianceClass = 'vulnerable' | 'watched' | 'neither' | null;

/**
 * Class an item by Korea's rule of reliance on one economy.
 *
 *   watched (관심품목):     imports > exports in trade with the world, and s ≥ 50 %
 *   vulnerable (취약품목):  the same, and s ≥ 70 %
 *
 * @param share - s, the economy's share in the imports of the item.
 * @param balance - imports and exports of the item, with all the world.
 * @example
 * ```ts
 * import { relianceClass } from '@musubi/economics';
 * const share = { low: 0.75, high: 0.75 };
 * assert.equal(relianceClass(share, { imports: 100, exports: 10 }), 'vulnerable');
 * assert.equal(relianceClass(share, { imports: 100, exports: 200 }), 'neither');
 * assert.equal(relianceClass({ low: 0.6, high: 0.8 }, { imports: 2, exports: 1 }), null);
 * ```
 * @see Korea Institute for Industrial Economics and Trade (2021), 한국 산업의 공급망 취약성 및 파급경로 분석, i-KIET
 *   산업경제이슈, 18 November 2021.
 */
export function relianceClass(
  share: Bounds,
  balance: { readonly imports: number; readonly exports: number },
): RelianceClass {
  const vulnerable = isReliant(share, balance, relianceThresholds.vulnerable);
  const watched = isReliant(share, balance, relianceThresholds.watched);
  if (vulnerable) return 'vulnerable';
  if (watched === false) return 'neither';
  return vulnerable === null || watched === null ? null : 'watched';
}

/**
 * Tell whether an item is in deficit and a share in its imports is at least a threshold.
 *
 * @param balance - imports and exports of the item; NaN where unknown.
 * @returns null where what is known does not decide it.
 */
export function isReliant(
  share: Bounds,
  { imports, exports }: { readonly imports: number; readonly exports: number },
  threshold: number,
): boolean | null {
  const reaches = exceeds(share, threshold, true);
  const deficit = Number.isNaN(imports) || Number.isNaN(exports) ? null : imports > exports;
  if (reaches === false || deficit === false) return false;
  return reaches === null || deficit === null ? null : true;
}
