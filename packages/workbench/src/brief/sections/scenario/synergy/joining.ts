import { type Coalition, economyName } from '@musubi/vocabulary';
import { bandedNumber } from '../../../doubt-text.ts';
import type { Edition } from '../../../edition.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { table } from '../../../page/table.ts';

/** What it brings if an outsider joins; nothing where none was tried. */
export function joiningBlock(edition: Edition, coalition: Coalition): Markup | null {
  const { t, language } = edition;
  if (coalition.joining.length === 0) return null;
  const cell = (joiner: string, part: string, doubt: Parameters<typeof bandedNumber>[2]) =>
    bandedNumber(edition, coalitionFigureId(coalition, 'joining', joiner, part), doubt);
  return html`<h4>${t('synergy.joining')}</h4>
<p>${t('synergy.joiningText')}</p>
${table(edition, {
  id: `joining-${coalition.scenario.id}`,
  caption: t('synergy.caption.joining'),
  columns: [
    { label: t('synergy.column.joiner') },
    { label: t('synergy.column.joinerOwn'), numeric: true },
    { label: t('synergy.column.joinerMembers'), numeric: true },
    { label: t('synergy.column.joinerPremium'), numeric: true },
  ],
  groups: [
    {
      heading: null,
      rows: coalition.joining.map((one) => ({
        head: economyName(one.joiner, language),
        cells: [
          cell(one.joiner, 'own', one.joinerUsdMillion.doubt),
          cell(one.joiner, 'members', one.membersUsdMillion.doubt),
          cell(one.joiner, 'premium', one.premiumUsdMillion.doubt),
        ],
      })),
    },
  ],
  note: exhibitNote(edition, coalition, {
    unit: t('exhibit.unit.variation'),
    horizon: t(`term.run.${coalition.horizon}`),
  }),
})}`;
}
