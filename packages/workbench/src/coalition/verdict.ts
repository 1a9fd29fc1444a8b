import type { Coalition } from '@musubi/vocabulary';

/** The share of the draws with a figure's sign from which the figure is told apart from zero. */
const enoughDraws = 0.9;

/**
 * Say whether an alliance is more than its pairs.
 *
 * `none`: no premium, as with fewer than three members, whose only deal is the alliance. `unclear`: fewer than nine in ten
 * draws have the sign of the premium. Where no draw has a result only the central parameters speak, and `drawn` is false.
 */
export type PremiumVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'more' | 'less'; readonly drawn: boolean };

/** Read the verdict on an alliance from its premium. */
export function premiumVerdict({ members, ledger }: Coalition): PremiumVerdict {
  const { value, doubt } = ledger.premiumUsdMillion;
  if (members.length < 3 || value === 0) return { kind: 'none' };
  const share = doubt?.signShare ?? null;
  if (share !== null && share < enoughDraws) return { kind: 'unclear' };
  return { kind: value > 0 ? 'more' : 'less', drawn: share !== null };
}
