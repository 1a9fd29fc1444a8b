import type { Coalition } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

const pairsShown = 6;
const end = { align: 'end' } as const;

/** Set what each clause adds; with the standard error of a Shapley value that was sampled. */
export function clauseTable({ clauses }: Coalition, { t, language }: Session): TableParts {
  const amount = (value: number | null) =>
    value === null ? t('term.unknown') : formatNumber(value, language, 'signed');
  const sampled = clauses.orders !== null;
  return [
    [
      { title: t('coalition.column.clause') },
      ...(sampled
        ? []
        : [
            { title: t('coalition.column.alone'), ...end },
            { title: t('coalition.column.last'), ...end },
          ]),
      { title: t('coalition.column.shapley'), ...end },
      ...(sampled ? [{ title: t('coalition.column.error'), ...end }] : []),
    ],
    clauses.shares.map((share) => [
      share.clause,
      ...(sampled ? [] : [amount(share.aloneUsdMillion), amount(share.lastUsdMillion)]),
      amount(share.shapleyUsdMillion),
      ...(sampled ? [formatNumber(share.standardErrorUsdMillion!, language)] : []),
    ]),
  ];
}

/** Set the pairs of clauses that help or hurt each other most. */
export function clausePairTable({ clauses }: Coalition, { t, language }: Session): TableParts {
  return [
    [
      { title: t('coalition.column.clause') },
      { title: t('coalition.column.otherClause') },
      { title: t('coalition.column.interaction'), ...end },
    ],
    clauses.interactions
      .slice(0, pairsShown)
      .map(({ a, b, shapleyUsdMillion }) => [
        a,
        b,
        formatNumber(shapleyUsdMillion, language, 'signed'),
      ]),
  ];
}
