import {
  economyName,
  type Language,
  type LocalText,
  type PlanBound,
  type SourcingPlanFile,
} from '@musubi/vocabulary';
import { formatMoney } from '../language/money-format.ts';
import { formatNumber } from '../language/number-format.ts';
import type { Translate } from '../language/translator.ts';
import { otherSuppliers } from './suppliers.ts';

/** The items of a plan, by which their names are found. */
export type NamedItems = readonly { readonly id: string; readonly name: LocalText }[];

/** Name a supplier in a language. */
export function supplierName(code: string, language: Language, t: Translate): string {
  return code === otherSuppliers ? t('plan.otherSuppliers') : economyName(code, language);
}

/** Say what a bound asks, in a few words. */
export function boundText(
  bound: Omit<PlanBound, 'limit'> & { readonly limit: number | null },
  items: NamedItems,
  t: Translate,
  language: Language,
): string {
  const item = items.find(({ id }) => id === bound.item)?.name[language] ?? '';
  const supplier = bound.supplier === null ? '' : supplierName(bound.supplier, language, t);
  const limit = bound.limit ?? 0;
  const money = formatMoney(limit, language);
  const number = formatNumber(limit, language);
  switch (bound.kind) {
    case 'cap':
      return t('plan.bound.cap', { supplier, item, percent: number });
    case 'stock':
      return t('plan.bound.stock', { item, days: number });
    case 'demand':
    case 'allowed':
      return t(`plan.bound.${bound.kind}`, { item, money });
    case 'risk':
    case 'budget':
      return t(`plan.bound.${bound.kind}`, { money });
    default:
      return t(`plan.bound.${bound.kind}`, { supplier, item, money });
  }
}

/** The items of a plan file with their names. */
export function namedItems({ items }: SourcingPlanFile): NamedItems {
  return items.map(({ id, name }) => ({ id, name }));
}
