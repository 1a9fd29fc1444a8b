import type { SourcingResult } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

/** Set the frontier from the least loss on, with today and the chosen plan at their places. */
export function frontierTable(result: SourcingResult, { t, language }: Session): TableParts {
  const { frontier, today, chosen } = result;
  const points = [
    ...frontier.map((point) => ({ ...point, mark: '' })),
    {
      lossUsdMillion: chosen.lossUsdMillion,
      costUsdMillion: chosen.costUsdMillion.total,
      costPerLossAvoided: null,
      mark: t('plan.point.chosen'),
    },
    {
      lossUsdMillion: today.lossUsdMillion,
      costUsdMillion: 0,
      costPerLossAvoided: null,
      mark: t('plan.point.today'),
    },
  ].sort((a, b) => a.lossUsdMillion - b.lossUsdMillion);
  const columns = [
    { title: t('plan.column.loss'), align: 'end' },
    { title: t('plan.column.cost'), align: 'end' },
    { title: t('plan.column.perLoss'), align: 'end' },
    { title: '' },
  ] as const;
  const rows = points.map(({ lossUsdMillion, costUsdMillion, costPerLossAvoided, mark }) => [
    formatNumber(lossUsdMillion, language, 'plain', 2),
    formatNumber(costUsdMillion, language, 'signed', 3),
    costPerLossAvoided === null ? '' : formatNumber(costPerLossAvoided, language, 'plain', 6),
    mark,
  ]);
  return [columns, rows];
}
