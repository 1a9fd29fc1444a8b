import { type Coalition, type Doubt, economyName, type Language } from '@musubi/vocabulary';
import { formatPrinted } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText, sameSignText } from '../doubt.ts';
import type { TableParts } from '../sheet.ts';
import { partiesOf } from './names.ts';

const end = { align: 'end' } as const;

/** Set what members alone and pairs bring, what all bring together, and the premium between the two. */
export function ledgerTable({ ledger }: Coalition, session: Session): TableParts {
  const { t, language } = session;
  const { alone, pairs, togetherUsdMillion: together, premiumUsdMillion: premium } = ledger;
  const write = writer(ledger, language);
  const row = (name: string, value: number, doubt: Doubt | null) => [
    name,
    write(value),
    ...(premium.doubt === null ? [] : [bandText(doubt, session), sameSignText(doubt, session)]),
  ];
  return [
    [
      { title: t('coalition.column.acts') },
      { title: t('coalition.column.usdMillion'), ...end },
      ...(premium.doubt === null
        ? []
        : [
            { title: t('cli.doubt.band'), ...end },
            { title: t('cli.doubt.sameSign'), ...end },
          ]),
    ],
    [
      ...alone
        .filter(({ usdMillion }) => usdMillion !== 0)
        .map(({ member, usdMillion }) =>
          row(
            t('coalition.row.alone', { member: economyName(member, language) }),
            usdMillion,
            null,
          ),
        ),
      ...pairs.map(({ members, usdMillion }) =>
        row(
          t('coalition.row.pair', { pair: partiesOf(members, language) }),
          usdMillion.value,
          usdMillion.doubt,
        ),
      ),
      row(t('coalition.row.premium'), premium.value, premium.doubt),
      row(t('coalition.row.together'), together.value, together.doubt),
    ],
  ];
}

/** Set the premium by mechanism. */
export function mechanismTable({ ledger }: Coalition, { t, language }: Session): TableParts {
  const { verticalUsdMillion, overlapUsdMillion, restUsdMillion } = ledger.mechanisms;
  const write = writer(ledger, language);
  return [
    [
      { title: t('coalition.column.mechanism') },
      { title: t('coalition.column.usdMillion'), ...end },
    ],
    [
      [t('coalition.row.vertical'), write(verticalUsdMillion)],
      [t('coalition.row.overlap'), write(overlapUsdMillion)],
      [t('coalition.row.rest'), write(restUsdMillion)],
      [t('coalition.row.premium'), write(ledger.premiumUsdMillion.value)],
    ],
  ];
}

const mostDecimals = 6;

/** Write the figures of a ledger with as many decimals as show two digits of its premium, so that the reader can add them up. */
export function writer(
  { premiumUsdMillion: { value } }: Pick<Coalition['ledger'], 'premiumUsdMillion'>,
  language: Language,
): (value: number) => string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.min(mostDecimals, Math.max(0, 1 - size));
  return (figure) => {
    if (figure === 0) return '0';
    if (Math.abs(figure) < 0.5 * 10 ** -decimals) return '≈ 0';
    return `${figure > 0 ? '+' : ''}${formatPrinted(figure, language, decimals)}`;
  };
}
