import type { SourcingResult } from '@musubi/vocabulary';
import { formatExact, formatMoney } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

/** An assumption that moves the cost by less than this part of it at either end is left to the files. */
const shownFrom = 0.005;

/** Set the assumptions that move the cost of the plan, with what it is at both ends; what moves it most comes first. */
export function unknownTable(
  { assumptions, chosen }: SourcingResult,
  { t, language }: Session,
): { readonly table: TableParts; readonly left: number } {
  const columns = [
    { title: t('plan.column.assumption') },
    { title: t('plan.column.used'), align: 'end' },
    { title: t('plan.column.interval'), align: 'end' },
    { title: t('plan.column.unit') },
    { title: t('plan.column.costAtLow'), align: 'end' },
    { title: t('plan.column.costAtHigh'), align: 'end' },
    { title: t('plan.column.source') },
  ] as const;
  const exact = (value: number) => formatExact(Number(value.toPrecision(6)), language);
  const cost = (value: number | null) =>
    value === null ? t('plan.clash') : (value < 0 ? '−' : '') + formatMoney(value, language);
  const least = shownFrom * Math.abs(chosen.costUsdMillion.total);
  const moving = assumptions.filter((assumption) => spread(assumption) > least);
  const rows = moving
    .sort((a, b) => spread(b) - spread(a))
    .map(({ name, value, low, high, isMiddle, unit, source, costAtLow, costAtHigh }) => [
      name.replace(/^(assumptions|items)\./u, ''),
      isMiddle ? t('plan.middle', { value: exact(value) }) : exact(value),
      `${exact(low!)} – ${exact(high!)}`,
      t(`plan.unit.${unit}`),
      cost(costAtLow),
      cost(costAtHigh),
      source ?? t('plan.judgement'),
    ]);
  return { table: [columns, rows], left: assumptions.length - moving.length };
}

type Assumption = SourcingResult['assumptions'][number];

/** How far the cost moves between the ends; without end where bounds clash at one of them only. */
function spread({ low, costAtLow, costAtHigh }: Assumption): number {
  if (low === null || (costAtLow === null && costAtHigh === null)) return 0;
  if (costAtLow === null || costAtHigh === null) return Number.POSITIVE_INFINITY;
  return Math.abs(costAtHigh - costAtLow);
}
