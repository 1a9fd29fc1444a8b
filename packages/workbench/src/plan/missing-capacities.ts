import type { Problem } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import type { PlanDocument } from './read-plan.ts';
import { hasCapacity, type SharesOfItem } from './terms.ts';

/** Find suppliers that deliver nothing today and of which neither the plan nor the chain says what they could deliver. */
export function missingCapacities(
  { plan, document }: PlanDocument,
  shares: ReadonlyMap<string, SharesOfItem>,
): Problem[] {
  return plan.items.flatMap((item, m) =>
    Object.keys(item.suppliers)
      .filter((code) => (item.today?.shares[code] ?? 0) === 0)
      .filter((code) => !hasCapacity(plan, item, code, shares.get(item.id)))
      .map(
        (code): Problem => ({
          kind: 'invalid-input',
          place: document.place(['items', m, 'suppliers', code]),
          found: everyTranslation((t) => t('phrase.nothing')),
          expected: everyTranslation((t) => t('plan.phrase.capacity')),
        }),
      ),
  );
}
