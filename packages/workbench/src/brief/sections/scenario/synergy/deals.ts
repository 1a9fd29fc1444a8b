import type { Coalition, Scenario } from '@musubi/vocabulary';
import { worldOf } from '../../../content.ts';
import { dealNames } from '../../../deal-names.ts';
import type { Edition } from '../../../edition.ts';
import { givenSpan } from '../../../figure-text.ts';
import { coalitionFigureId } from '../../../figures/coalition-figures.ts';
import type { Markup } from '../../../page/markup.ts';
import { exhibitNote } from '../../../page/note.ts';
import { number, prose } from '../../../page/number.ts';
import { sentences } from '../../../page/sentences.ts';
import { table } from '../../../page/table.ts';
import { dealPairsShown } from '../../../select.ts';

const parts = ['premium', 'vertical', 'overlap', 'rest'] as const;

/** The table of the pairs of deals that make most of the premium; nothing where no two deals make any. */
export function dealsTable(
  edition: Edition,
  coalition: Coalition,
  scenario: Scenario,
): Markup | null {
  const { t, say, language, content } = edition;
  const { dealPairs, exact } = coalition.ledger;
  if (dealPairs.length === 0) return null;
  const names = dealNames(coalition, scenario, worldOf(content, coalition));
  const id = (...of: string[]) => coalitionFigureId(coalition, ...of);
  const more = () =>
    prose(say('synergy.moreDeals', { number: givenSpan(edition, id('more-deals')) }));
  return table(edition, {
    id: `deals-${scenario.id}`,
    caption: t('synergy.caption.deals'),
    columns: [
      { label: t('synergy.column.dealPair') },
      { label: t('synergy.column.total'), numeric: true },
      { label: t('synergy.column.vertical'), numeric: true },
      { label: t('synergy.column.overlap'), numeric: true },
      { label: t('synergy.column.rest'), numeric: true },
    ],
    groups: [
      {
        heading: null,
        rows: dealPairs.slice(0, dealPairsShown).map(({ a, b }, at) => ({
          head: names.ofPair(a, b)[language],
          cells: parts.map((part) => number(edition, id('deals', `${at + 1}`, part))),
        })),
      },
    ],
    note: sentences(edition, [
      ...(dealPairs.length > dealPairsShown ? [more()] : []),
      ...(exact ? [] : [t('synergy.dealsInexact')]),
      exhibitNote(edition, coalition, {
        unit: t('exhibit.unit.variation'),
        horizon: t(`term.run.${coalition.horizon}`),
      }),
    ]),
  });
}
