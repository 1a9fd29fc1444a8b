import { economyName, type Simulation } from '@musubi/vocabulary';
import { worldOf } from '../../content.ts';
import type { Edition } from '../../edition.ts';
import { figureId } from '../../figures/figure.ts';
import { outcomesOf } from '../../figures/group-figures.ts';
import { sectorLabel } from '../../names.ts';
import { html, type Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { number } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import { type RowGroup, table } from '../../page/table.ts';
import { chainSectors } from '../../select.ts';

/** Shades of the heat table, from nearly none to the largest change in it. */
const shades = 5;

function outputOf(simulation: Simulation, economy: string, sector: string): number | null {
  const outcome = simulation.sectors.find(
    (candidate) => candidate.economy === economy && candidate.sector === sector,
  );
  return outcome?.outputPercent ?? null;
}

/** A cell whose shade is its size relative to the largest of the table; the sign is in the number. */
function heatCell(content: Markup, percent: number | null, largest: number): Markup {
  if (percent === null || largest === 0) return content;
  const shade = Math.ceil((Math.abs(percent) / largest) * shades);
  const cell = html`<span class="heat ${percent > 0 ? 'up' : 'down'}${shade}">${content}</span>`;
  return { ...content, ...cell };
}

function groupsOf(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): RowGroup[] {
  const { content, language } = edition;
  const members = outcomesOf(headline, 'members').map(({ economy }) => economy);
  const sectors = chainSectors(worldOf(content, headline)).filter((sector) =>
    headline.sectors.some((outcome) => outcome.sector === sector),
  );
  const outputs = sectors.flatMap((sector) =>
    members.flatMap((economy) => simulations.map((each) => outputOf(each, economy, sector))),
  );
  const largest = Math.max(0, ...outputs.map((output) => Math.abs(output ?? 0)));
  const cellsOf = (economy: string, sector: string) =>
    simulations.map((each) =>
      heatCell(
        number(edition, figureId(each.scenario.id, each.horizon, economy, sector, 'output')),
        outputOf(each, economy, sector),
        largest,
      ),
    );
  return sectors.map((sector) => ({
    heading: sectorLabel(content, headline, sector, language),
    rows: members.map((economy) => ({
      head: economyName(economy, language),
      cells: cellsOf(economy, sector),
    })),
  }));
}

/** The heat table of the members' output in the sectors that make the chains' goods. */
export function sectorsTable(
  edition: Edition,
  simulations: readonly Simulation[],
  headline: Simulation,
): Markup {
  const { t } = edition;
  return table(edition, {
    id: `sectors-${headline.scenario.id}`,
    caption: t('exhibit.caption.sectors'),
    columns: [
      { label: t('exhibit.column.sectorMember') },
      ...simulations.map(({ horizon }) => ({ label: t(`term.horizon.${horizon}`), numeric: true })),
    ],
    groups: groupsOf(edition, simulations, headline),
    note: sentences(edition, [
      t('page.note.sectors'),
      exhibitNote(edition, headline, {
        unit: t('exhibit.unit.percentChange'),
        horizon: t('exhibit.allHorizons'),
      }),
    ]),
  });
}
