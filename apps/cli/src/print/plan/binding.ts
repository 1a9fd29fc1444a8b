import type { PlanBound, SourcingResult } from '@musubi/vocabulary';
import { boundText, formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

/** Set the bounds that bind with what loosening each is worth; that needs are met always binds and is left out. */
export function bindingTable(result: SourcingResult, { t, language }: Session): TableParts {
  const columns = [
    { title: t('plan.column.bound') },
    { title: t('plan.column.shadow'), align: 'end' },
  ] as const;
  const rows = result.binding
    .filter(({ kind }) => kind !== 'demand')
    .map((bound) => {
      const amount = formatNumber(Math.abs(bound.shadowPriceUsd), language, 'plain', 6);
      return [boundText(bound, result.items, t, language), t(`plan.${unitOf(bound)}`, { amount })];
    });
  return [columns, rows];
}

function unitOf({ kind }: Pick<PlanBound, 'kind'>): 'perPoint' | 'perDay' | 'perDollar' {
  if (kind === 'cap') return 'perPoint';
  return kind === 'stock' ? 'perDay' : 'perDollar';
}

/** Say which bounds today's purchases break; null where they keep all. */
export function boundsBrokenText(
  { today, items }: SourcingResult,
  { t, language }: Session,
): string | null {
  if (today.breaks.length === 0) return null;
  const list = today.breaks.map((bound) => boundText(bound, items, t, language)).join('; ');
  return t('plan.answer.breaks', { list });
}
