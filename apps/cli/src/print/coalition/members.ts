import { type Coalition, economyName } from '@musubi/vocabulary';
import { formatMoney, formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText } from '../doubt.ts';
import type { TableParts } from '../sheet.ts';

const end = { align: 'end' } as const;

/** Set what each member brings beside what it gets. */
export function memberTable({ game, draws }: Coalition, session: Session): TableParts {
  const { t, language } = session;
  const signed = (value: number) => formatNumber(value, language, 'signed');
  const band = draws === null ? [] : [{ title: t('cli.doubt.band'), ...end }];
  return [
    [
      { title: t('coalition.column.member') },
      { title: t('coalition.column.alone'), ...end },
      { title: t('coalition.column.last'), ...end },
      { title: t('coalition.column.shapley'), ...end },
      ...band,
      { title: t('coalition.column.own'), ...end },
      ...band,
    ],
    game.shares.map(
      ({ member, aloneUsdMillion, lastUsdMillion, shapleyUsdMillion, ownUsdMillion }) => [
        economyName(member, language),
        signed(aloneUsdMillion),
        signed(lastUsdMillion),
        ...[shapleyUsdMillion, ownUsdMillion].flatMap(({ value, doubt }) => [
          signed(value),
          ...(draws === null ? [] : [bandText(doubt, session)]),
        ]),
      ],
    ),
  ];
}

/** Say whether the gain can be shared so that nobody would rather be on its own. */
export function coreText({ game: { core } }: Coalition, { t, language }: Session): string {
  if (core.empty)
    return t('coalition.core.empty', { epsilon: formatMoney(core.leastCoreUsdMillion, language) });
  const inside = t(core.shapleyInCore ? 'coalition.core.inside' : 'coalition.core.outside');
  return `${t('coalition.core.whole')}\n${inside}`;
}
