import { type Coalition, economyName } from '@musubi/vocabulary';
import type { Sentence } from '../../../../language/sentence.ts';
import type { Edition } from '../../../edition.ts';
import { moneySpan, percentSpan } from '../../../figure-text.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import { html, type Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { number, prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { table } from '../../../page/table.ts';

function smallestText(edition: Edition, coalition: Coalition): Sentence {
  const { say } = edition;
  const { smallest } = coalition.burden;
  const amount = (part: string) =>
    moneySpan(edition, coalitionFigureId(coalition, 'smallest', part));
  if (smallest.status === 'shortfall') {
    return say('synergy.smallest.shortfall', { amount: amount('shortfall') });
  }
  return smallest.totalUsdMillion === 0
    ? say('synergy.smallest.none')
    : say('synergy.smallest.found', { amount: amount('total') });
}

/** The transfers that leave no member worse off, and those after which all change alike. */
export function transfersBlock(edition: Edition, coalition: Coalition): Markup {
  const { t, say, language } = edition;
  const { smallest, equal } = coalition.burden;
  const columns = [
    ...(smallest.status === 'found' ? (['smallest'] as const) : []),
    'equal' as const,
  ];
  const equalText = say('synergy.equal', {
    amount: moneySpan(edition, coalitionFigureId(coalition, 'equal', 'total')),
    percent: percentSpan(edition, coalitionFigureId(coalition, 'equal', 'percent')),
  });
  return html`<h4>${t('synergy.transfers')}</h4>
<p>${sentences(edition, [prose(smallestText(edition, coalition)), prose(equalText)])}</p>
${table(edition, {
  id: `transfers-${coalition.scenario.id}`,
  caption: t('synergy.caption.transfers'),
  columns: [
    { label: t('synergy.column.member') },
    ...columns.map((column) => ({ label: t(`synergy.column.${column}`), numeric: true })),
  ],
  groups: [
    {
      heading: null,
      rows: equal.transfers.map(({ member }) => ({
        head: economyName(member, language),
        cells: columns.map((column) =>
          number(edition, coalitionFigureId(coalition, column, member)),
        ),
      })),
    },
  ],
  note: sentences(edition, [
    t('synergy.transfersNote'),
    exhibitNote(edition, coalition, {
      unit: t('exhibit.unit.variation'),
      horizon: t(`term.run.${coalition.horizon}`),
    }),
  ]),
})}`;
}
