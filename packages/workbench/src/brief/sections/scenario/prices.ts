import type { Simulation } from '@musubi/vocabulary';
import type { Edition } from '../../edition.ts';
import type { Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { sentences } from '../../page/sentences.ts';
import { tableByHorizon } from './by-horizon.ts';

const quantities = ['wage', 'consumer-price', 'real-wage', 'exports', 'imports'] as const;

/** The table of wages, consumer prices, real wages, exports and imports. */
export function pricesTable(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  return tableByHorizon(edition, simulations, headline, {
    id: `prices-${headline.scenario.id}`,
    caption: t('exhibit.caption.prices'),
    columns: quantities.map((quantity) => ({ quantity, label: t(`term.quantity.${quantity}`) })),
    note: sentences(edition, [
      t('page.note.prices'),
      exhibitNote(edition, headline, {
        unit: t('exhibit.unit.percentChange'),
        horizon: t('exhibit.allHorizons'),
      }),
    ]),
  });
}
