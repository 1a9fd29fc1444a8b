import type { Propagation } from '@musubi/vocabulary';
import { formatNumber, stageEconomyName, stageName } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

type Row = Propagation['bridging'][number];

/** The stockpile of each input that is cut off. */
export function bridgingTable(propagation: Propagation, session: Session): TableParts {
  const { t, language } = session;
  const end = { align: 'end' } as const;
  const hasMoney = propagation.bridging.some(({ stockUsdMillion }) => stockUsdMillion !== null);
  return [
    [
      { title: t('propagate.column.input') },
      { title: t('propagate.column.economy') },
      { title: t('propagate.column.stock'), ...end },
      ...(hasMoney ? [{ title: t('propagate.column.stockUsd'), ...end }] : []),
    ],
    propagation.bridging.map((row) => [
      stageName(propagation, row.input, language),
      stageEconomyName(row.economy, language),
      stockText(row, session),
      ...(hasMoney
        ? [
            row.stockUsdMillion === null
              ? '–'
              : formatNumber(row.stockUsdMillion, language, 'plain'),
          ]
        : []),
    ]),
  ];
}

function stockText({ stockDays: { value, low, high } }: Row, { t }: Session): string {
  const days = (of: number | null) => (of === null ? t('propagate.noStock') : String(of));
  return low === high || low === null
    ? days(value)
    : `${days(value)} [${days(low)}, ${days(high)}]`;
}
