import { type Dependence, economyName, sectorName } from '@musubi/vocabulary';
import type { Markup } from '../page/markup.ts';
import { number } from '../page/number.ts';
import { sentences } from '../page/sentences.ts';
import { table } from '../page/table.ts';
import type { Pen } from '../pen.ts';
import { sectorFigureId } from './dependence-figures.ts';
import { worldNote } from './source-note.ts';

/** The table of inputs at face value and through inputs of inputs; nothing where the measure is on nobody or the world knows no importer. */
export function inputsTable(pen: Pen, { exposure, on, importers }: Dependence): Markup | null {
  const { t, language } = pen;
  if (exposure === null || on === null || exposure.sectors.length === 0) return null;
  const parts = [
    ['face', 'faceValue'],
    ['through', 'lookThrough'],
    ['foreign', 'foreign'],
  ] as const;
  return table(pen, {
    id: 'dependence-inputs',
    caption: t('measure.brief.inputs', { on: economyName(on.code, language) }),
    columns: [
      { label: t('measure.exposure.column.sector') },
      ...parts.map(([, column]) => ({
        label: t(`measure.exposure.column.${column}`).replace('\n', ' '),
        numeric: true,
      })),
    ],
    groups: importers.map(({ code }) => ({
      heading: economyName(code, language),
      rows: exposure.sectors
        .filter(({ importer }) => importer === code)
        .map((row) => ({
          head: `${row.sector} ${sectorName(row.sector.split('+'), language)}`,
          cells: parts.map(([part]) => number(pen, sectorFigureId(row, part), 'given')),
        })),
    })),
    note: sentences(pen, [t('measure.brief.inputsNote'), worldNote(pen, { exposure })]),
  });
}
