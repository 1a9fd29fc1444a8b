import type { SourcingResult } from '@musubi/vocabulary';
import { toCsv } from '../file/csv.ts';

/** Write what is bought from whom as CSV, one item and supplier a row. */
export function purchasesCsv({ plan, year, purchases }: SourcingResult): string {
  const columns = [
    'item',
    'supplier',
    'todayUsdMillion',
    'planUsdMillion',
    'todayShare',
    'planShare',
    'capacityUsdMillion',
    'pricePercent',
  ] as const;
  return toCsv(
    ['plan', 'year', ...columns],
    purchases.map((row) => [plan.id, year, ...columns.map((column) => row[column])]),
  );
}

/** Write the frontier as CSV, one point a row; today and the chosen plan are rows of their own. */
export function frontierCsv({ plan, today, chosen, frontier }: SourcingResult): string {
  return toCsv(
    ['plan', 'point', 'lossUsdMillion', 'costUsdMillion', 'costPerLossAvoided'],
    [
      [plan.id, 'today', today.lossUsdMillion, 0, null],
      [plan.id, 'chosen', chosen.lossUsdMillion, chosen.costUsdMillion.total, null],
      ...frontier.map((point) => [
        plan.id,
        'frontier',
        point.lossUsdMillion,
        point.costUsdMillion,
        point.costPerLossAvoided,
      ]),
    ],
  );
}

/** Write the bounds that bind as CSV, with their shadow prices. */
export function bindingCsv({ plan, binding }: SourcingResult): string {
  const columns = ['kind', 'item', 'supplier', 'limit', 'shadowPriceUsd'] as const;
  return toCsv(
    ['plan', ...columns],
    binding.map((row) => [plan.id, ...columns.map((column) => row[column])]),
  );
}
