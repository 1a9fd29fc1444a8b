import { type Coalition, economyName } from '@musubi/vocabulary';
import { formatMoney, formatNumber, formatPercent } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import type { TableParts } from '../sheet.ts';

const end = { align: 'end' } as const;

/** Set what each member receives under the smallest and under the equal transfers. */
export function transferTable(
  { burden: { smallest, equal } }: Coalition,
  { t, language }: Session,
): TableParts {
  const signed = (value: number) => formatNumber(value, language, 'signed');
  const found = smallest.status === 'found' ? smallest : null;
  const orNone = (value: number | undefined) =>
    value === undefined ? t('term.none') : signed(value);
  return [
    [
      { title: t('coalition.column.member') },
      { title: t('coalition.column.smallest'), ...end },
      { title: t('coalition.column.equal'), ...end },
    ],
    [
      ...equal.transfers.map(({ member, usdMillion }, m) => [
        economyName(member, language),
        orNone(found?.transfers[m]?.usdMillion),
        signed(usdMillion),
      ]),
      [
        t('coalition.row.total'),
        found === null ? t('term.none') : formatNumber(found.totalUsdMillion, language),
        formatNumber(equal.totalUsdMillion, language),
      ],
    ],
  ];
}

/** The smallest amount, in US$ million, that changes hands in a sentence. */
const smallestAmount = 0.005;

/** Say what the two transfers do. */
export function transferText(
  { burden: { smallest, equal } }: Coalition,
  { t, language }: Session,
): string {
  return [
    leastText(smallest, t, language),
    t('coalition.equal', { percent: formatPercent(equal.realIncomePercent, language, 'signed') }),
    t('coalition.sign'),
  ].join('\n');
}

function leastText(
  smallest: Coalition['burden']['smallest'],
  t: Session['t'],
  language: Session['language'],
): string {
  if (smallest.status === 'shortfall')
    return t('coalition.smallest.shortfall', {
      amount: formatMoney(smallest.usdMillion, language),
    });
  return smallest.totalUsdMillion < smallestAmount
    ? t('coalition.smallest.none')
    : t('coalition.smallest.found', { amount: formatMoney(smallest.totalUsdMillion, language) });
}
