import type { Simulation } from '@musubi/vocabulary';
import type { Edition } from '../../edition.ts';
import { html, type Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { tableByHorizon } from './by-horizon.ts';

const parts = ['linear-terms-of-trade', 'linear-volume-of-trade', 'linear-direct'] as const;

/** The table of exact real income beside the linear decomposition, with the warning that they differ. */
export function decompositionTable(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  const exhibit = tableByHorizon(edition, simulations, headline, {
    id: `decomposition-${headline.scenario.id}`,
    caption: t('exhibit.caption.decomposition'),
    columns: [
      { quantity: 'real-income', label: t('exhibit.column.exact') },
      { quantity: 'linear-welfare', label: t('exhibit.column.linear') },
      ...parts.map((quantity) => ({ quantity, label: t(`term.quantity.${quantity}`) })),
    ],
    spans: [
      { label: t('exhibit.column.headline'), columns: 1 },
      { label: t('exhibit.column.approximation'), columns: 1 },
      { label: t('exhibit.column.ofWhich'), columns: parts.length },
    ],
    note: exhibitNote(edition, headline, {
      unit: t('exhibit.unit.percentChange'),
      horizon: t('exhibit.allHorizons'),
    }),
  });
  return html`<p class="caveat">${t('page.note.decomposition')}</p>${exhibit}`;
}
