import { type Coalition, economyName } from '@musubi/vocabulary';
import { formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText } from '../doubt.ts';
import type { TableParts } from '../sheet.ts';

const end = { align: 'end' } as const;

type Joining = Coalition['joining'][number];

/** Tell whether joining changes anything; it does not where clauses name economies instead of the members. */
export function changesAnything({ joinerUsdMillion, membersUsdMillion }: Joining): boolean {
  return joinerUsdMillion.value !== 0 || membersUsdMillion.value !== 0;
}

/** Set what it brings if outsiders join, one at a time. */
export function joiningTable(
  joining: readonly Joining[],
  { draws }: Coalition,
  session: Session,
): TableParts {
  const { t, language } = session;
  const band = draws === null ? [] : [{ title: t('cli.doubt.band'), ...end }];
  return [
    [
      { title: t('coalition.column.joiner') },
      { title: t('coalition.column.joinerGets'), ...end },
      ...band,
      { title: t('coalition.column.membersGet'), ...end },
      ...band,
      { title: t('coalition.column.joiningPremium'), ...end },
      ...band,
    ],
    joining.map(({ joiner, joinerUsdMillion, membersUsdMillion, premiumUsdMillion }) => [
      economyName(joiner, language),
      ...[joinerUsdMillion, membersUsdMillion, premiumUsdMillion].flatMap(({ value, doubt }) => [
        formatNumber(value, language, 'signed'),
        ...(draws === null ? [] : [bandText(doubt, session)]),
      ]),
    ]),
  ];
}
