import type { SourcingResult } from '@musubi/vocabulary';
import { formatNumber, supplierName } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

/** A share below this stands for what the solver leaves behind. */
const shown = 5e-5;

/** Set what is bought from whom, today and under the plan, and the stock. */
export function purchaseTable(result: SourcingResult, { t, language }: Session): TableParts {
  const { items, purchases, stocks } = result;
  const number = (value: number) =>
    formatNumber(Math.abs(value) < shown ? 0 : value, language, 'plain', 1);
  const columns = [
    { title: t('plan.column.item') },
    { title: t('plan.column.supplier') },
    { title: t('plan.column.today'), align: 'end' },
    { title: t('plan.column.plan'), align: 'end' },
    { title: t('plan.column.todayShare'), align: 'end' },
    { title: t('plan.column.planShare'), align: 'end' },
    { title: t('plan.column.price'), align: 'end' },
    { title: t('plan.column.capacity'), align: 'end' },
  ] as const;
  const rows = items.flatMap(({ id, name }) => {
    const own = purchases
      .filter(({ item }) => item === id)
      .filter(({ todayShare, planShare }) => todayShare > shown || planShare > shown)
      .sort((a, b) => b.planShare - a.planShare);
    const stock = stocks.find(({ item }) => item === id)!;
    return [
      ...own.map((row, at) => [
        at === 0 ? name[language] : '',
        supplierName(row.supplier, language, t),
        number(row.todayUsdMillion),
        number(row.planUsdMillion),
        number(100 * row.todayShare),
        number(100 * row.planShare),
        formatNumber(row.pricePercent, language, 'signed', 1),
        row.capacityUsdMillion === null ? t('plan.unlimited') : number(row.capacityUsdMillion),
      ]),
      ...(stock.planDays > 0
        ? [
            [
              '',
              t('plan.stock', { item: name[language] }),
              t('plan.stockDays', { days: number(stock.todayDays) }),
              t('plan.stockDays', { days: number(stock.planDays) }),
            ],
          ]
        : []),
    ];
  });
  return [columns, rows];
}
