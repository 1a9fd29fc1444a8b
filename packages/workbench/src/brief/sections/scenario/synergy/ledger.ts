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

function doubtOfPair({ pairs }: Coalition['ledger'], members: readonly string[]): Doubt | null {
  const key = members.join();
  return pairs.find((pair) => pair.members.join() === key)?.usdMillion.doubt ?? null;
}

/** Makes a row of the ledger: a figure at each horizon, with its band where it has one. */
type MakeRow = (
  head: string,
  id: readonly string[],
  doubtOf?: (ledger: Coalition['ledger']) => Doubt | null,
) => Row;

function rowMaker(edition: Edition, coalitions: readonly Coalition[]): MakeRow {
  return (head, id, doubtOf = () => null) => ({
    head,
    cells: coalitions.map((coalition) =>
      bandedNumber(edition, coalitionFigureId(coalition, ...id), doubtOf(coalition.ledger)),
    ),
  });
}

/** What the members do alone, where it is not nothing at every horizon, and what the pairs do. */
function apartRows(
  { t, language }: Edition,
  coalitions: readonly Coalition[],
  row: MakeRow,
): Row[] {
  const { alone, pairs } = coalitions[0]!.ledger;
  const acts = (member: string) =>
    coalitions.some(({ ledger }) =>
      ledger.alone.some((one) => one.member === member && one.usdMillion !== 0),
    );
  return [
    ...alone
      .filter(({ member }) => acts(member))
      .map(({ member }) =>
        row(t('synergy.ledger.alone', { member: economyName(member, language) }), [
          'alone',
          member,
        ]),
      ),
    ...pairs.map(({ members }) =>
      row(
        t('synergy.ledger.pair', { pair: partiesOf(members)[language] }),
        ['pair', members.join('-')],
        (ledger) => doubtOfPair(ledger, members),
      ),
    ),
    row(t('synergy.ledger.pairsTotal'), ['pairs-total']),
  ];
}

/** The premium by mechanism and whole, and what all members bring together. */
function premiumRows({ t }: Edition, row: MakeRow): Row[] {
  return [
    ...parts.map((part) => row(t(`synergy.ledger.${part}`), [part])),
    ...(['premium', 'together'] as const).map((whole) =>
      row(t(`synergy.ledger.${whole}`), [whole], (ledger) => ledger[`${whole}UsdMillion`].doubt),
    ),
  ];
}

/** The table of the ledger by horizon: pairs, members alone, the premium by mechanism, and all together. */
export function ledgerTable(edition: Edition, coalitions: readonly Coalition[]): Markup {
  const { t } = edition;
  const [first] = coalitions;
  const row = rowMaker(edition, coalitions);
  return table(edition, {
    id: `ledger-${first!.scenario.id}`,
    caption: t('synergy.caption.ledger'),
    columns: [
      { label: t('synergy.column.item') },
      ...coalitions.map(({ horizon }) => ({ label: t(`term.horizon.${horizon}`), numeric: true })),
    ],
    groups: [
      { heading: t('synergy.group.apart'), rows: apartRows(edition, coalitions, row) },
      { heading: t('synergy.group.premium'), rows: premiumRows(edition, row) },
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
