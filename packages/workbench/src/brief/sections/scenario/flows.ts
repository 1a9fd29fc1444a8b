import { economyName, type Simulation } from '@musubi/vocabulary';
import type { Edition } from '../../edition.ts';
import { flowFigureId } from '../../figures/flow-figures.ts';
import { sectorLabel } from '../../names.ts';
import type { Markup } from '../../page/markup.ts';
import { exhibitNote } from '../../page/note.ts';
import { number } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import { type Row, table } from '../../page/table.ts';

const shown = 12;

/** The table of the trade flows that change most at one horizon. */
export function flowsTable(edition: Edition, simulation: Simulation): Markup {
  const { t, language, content } = edition;
  const horizon = t(`term.run.${simulation.horizon}`);
  const rows = simulation.flows.slice(0, shown).map((flow): Row => {
    const cell = (...[quantity, style]: [Parameters<typeof flowFigureId>[2], 'level' | 'change']) =>
      number(edition, flowFigureId(simulation, flow, quantity), style);
    return {
      head: t('exhibit.direction', {
        from: economyName(flow.from, language),
        to: economyName(flow.to, language),
      }),
      cells: [
        sectorLabel(content, simulation, flow.sector, language),
        cell('flow-before', 'level'),
        cell('flow-after', 'level'),
        cell('flow-change', 'change'),
        cell('flow-change-percent', 'change'),
      ],
    };
  });
  return table(edition, {
    id: `flows-${simulation.scenario.id}`,
    caption: t('exhibit.caption.flows'),
    columns: [
      { label: t('exhibit.column.direction') },
      { label: t('exhibit.column.sector') },
      { label: t('exhibit.column.before'), numeric: true },
      { label: t('exhibit.column.after'), numeric: true },
      { label: t('exhibit.column.change'), numeric: true },
      { label: t('exhibit.column.changePercent'), numeric: true },
    ],
    groups: [{ heading: null, rows }],
    note: sentences(edition, [
      t('page.note.flows'),
      exhibitNote(edition, simulation, {
        unit: t('exhibit.unit.flows'),
        horizon,
      }),
    ]),
  });
}
