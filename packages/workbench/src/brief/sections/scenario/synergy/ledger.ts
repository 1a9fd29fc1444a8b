import { type Coalition, type Doubt, economyName } from '@musubi/vocabulary';
import { bandedNumber } from '../../../doubt-text.ts';
import { partiesOf } from '../../../economy-names.ts';
import type { Edition } from '../../../edition.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import type { Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { sentences } from '../../../page/sentences.ts';
import { type Row, table } from '../../../page/table.ts';

const parts = ['vertical', 'overlap', 'rest'] as const;

/** The table of the ledger by horizon: pairs, members alone, the premium by mechanism, and all together. */
export function ledgerTable(edition: Edition, coalitions: readonly Coalition[]): Markup {
  const { t, language } = edition;
  const [first] = coalitions;
  const row = (
    head: string,
    id: readonly string[],
    doubtOf: (coalition: Coalition) => Doubt | null = () => null,
  ): Row => ({
    head,
    cells: coalitions.map((coalition) =>
      bandedNumber(edition, coalitionFigureId(coalition, ...id), doubtOf(coalition)),
    ),
  });
  const apart = [
    ...first!.ledger.alone
      .filter(({ member }) =>
        coalitions.some(({ ledger }) =>
          ledger.alone.some((one) => one.member === member && one.usdMillion !== 0),
        ),
      )
      .map(({ member }) =>
        row(t('synergy.ledger.alone', { member: economyName(member, language) }), [
          'alone',
          member,
        ]),
      ),
    ...first!.ledger.pairs.map(({ members }, at) =>
      row(
        t('synergy.ledger.pair', { pair: partiesOf(members)[language] }),
        ['pair', members.join('-')],
        ({ ledger }) => ledger.pairs[at]!.usdMillion.doubt,
      ),
    ),
    row(t('synergy.ledger.pairsTotal'), ['pairs-total']),
  ];
  const premium = [
    ...parts.map((part) => row(t(`synergy.ledger.${part}`), [part])),
    row(t('synergy.ledger.premium'), ['premium'], ({ ledger }) => ledger.premiumUsdMillion.doubt),
    row(
      t('synergy.ledger.together'),
      ['together'],
      ({ ledger }) => ledger.togetherUsdMillion.doubt,
    ),
  ];
  return table(edition, {
    id: `ledger-${first!.scenario.id}`,
    caption: t('synergy.caption.ledger'),
    columns: [
      { label: t('synergy.column.item') },
      ...coalitions.map(({ horizon }) => ({ label: t(`term.horizon.${horizon}`), numeric: true })),
    ],
    groups: [
      { heading: t('synergy.group.apart'), rows: apart },
      { heading: t('synergy.group.premium'), rows: premium },
    ],
    note: sentences(edition, [
      exhibitNote(edition, first!, {
        unit: t('exhibit.unit.variation'),
        horizon: coalitions.map(({ horizon }) => t(`term.run.${horizon}`)).join(', '),
      }),
      coalitions.some(({ draws }) => draws !== null) ? t('doubt.small') : t('doubt.none'),
    ]),
  });
}
