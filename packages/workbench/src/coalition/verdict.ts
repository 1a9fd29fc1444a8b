import type { Coalition } from '@musubi/vocabulary';
import { toldFromZero } from '../uncertainty/told-from-zero.ts';

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
  if (!toldFromZero(doubt)) return { kind: 'unclear' };
  const drawn = (doubt?.signShare ?? null) !== null;
  return { kind: value > 0 ? 'more' : 'less', drawn };
}
