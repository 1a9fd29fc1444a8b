import { economyName, type Simulation } from '@musubi/vocabulary';
import type { Edition } from '../../edition.ts';
import { pivotalFigureId } from '../../figures/warning-figures.ts';
import { sectorLabel } from '../../names.ts';
import { html, type Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { number } from '../../page/number.ts';
import { table } from '../../page/table.ts';
import { warningsOf } from '../../warnings.ts';

/** The table of the outsiders on which the clauses' sectors depend, or a word that there is none. */
export function outsidersTable(edition: Edition, simulation: Simulation): Markup {
  const { t, language, content } = edition;
  const pivotal = warningsOf(simulation).flatMap((warning) =>
    warning.kind === 'pivotal-outsider' ? [warning.values] : [],
  );
  if (pivotal.length === 0) return html`<p>${t('page.note.noOutsiders')}</p>`;
  return html`<p>${t('page.note.outsiders')}</p>${table(edition, {
    id: `outsiders-${simulation.scenario.id}`,
    caption: t('exhibit.caption.outsiders'),
    columns: [
      { label: t('exhibit.column.economy') },
      { label: t('exhibit.column.sector') },
      { label: t('term.quantity.members-imports-share'), numeric: true },
      { label: t('term.quantity.world-exports-share'), numeric: true },
    ],
    groups: [
      {
        heading: null,
        rows: pivotal.map(({ economy, sector }) => ({
          head: economyName(economy, language),
          cells: [
            sectorLabel(content, simulation, sector, language),
            number(edition, pivotalFigureId(simulation, economy, 'members-imports-share'), 'given'),
            number(edition, pivotalFigureId(simulation, economy, 'world-exports-share'), 'given'),
          ],
        })),
      },
    ],
    note: exhibitNote(edition, simulation, {
      unit: t('exhibit.unit.share'),
      horizon: t('exhibit.beforeClauses'),
    }),
  })}`;
}
