import type { Propagation } from '@musubi/vocabulary';
import {
  assumptionText,
  stageEconomyName,
  stageName,
} from '../../../propagate/propagation-text.ts';
import { type Content, html, type Markup } from '../../page/markup.ts';
import { referencesTo } from '../../page/note.ts';
import { number, prose } from '../../page/number.ts';
import { sentences } from '../../page/sentences.ts';
import { table } from '../../page/table.ts';
import type { Pen } from '../../pen.ts';
import { sourceNote } from './propagation-charts.ts';
import {
  listedEconomies,
  listedNodes,
  propagationFigureId,
  propagationId,
} from './propagation-figures.ts';

type Names = readonly [value: string, low: string, high: string];

/** What stages and economies lose, and when they fall below half. */
export function effectTable(pen: Pen, propagation: Propagation): Markup {
  const { t, language } = pen;
  const cell = (of: readonly string[], names: Names, isDay: boolean): Content =>
    withEnds(pen, propagation, of, names, isDay);
  const row = (head: string, ...of: string[]) => ({
    head,
    cells: [
      cell(of, ['loss', 'loss-low', 'loss-high'], false),
      cell(of, ['half', 'half-low', 'half-high'], true),
      cell(of, ['stopped', 'stopped-low', 'stopped-high'], true),
    ],
  });
  return table(pen, {
    id: `effects-${propagationId(propagation)}`,
    caption: t('propagate.caption.effects'),
    columns: [
      { label: t('propagate.table.of') },
      { label: t('propagate.table.loss') },
      { label: t('propagate.table.half') },
      { label: t('propagate.table.stopped') },
    ],
    groups: [
      {
        heading: t('propagate.heading.nodes'),
        rows: listedNodes(propagation).map(({ node }) =>
          row(stageName(propagation, node, language), 'node', node),
        ),
      },
      {
        heading: t('propagate.heading.economies'),
        rows: listedEconomies(propagation).map(({ economy }) =>
          row(stageEconomyName(economy, language), 'economy', economy),
        ),
      },
    ],
    note: sentences(pen, [t('propagate.bounds'), sourceNote(pen, propagation)]),
  });
}

/** The stockpiles that would have bridged the stop; null where nothing is cut off at once. */
export function bridgingTable(pen: Pen, propagation: Propagation): Markup | null {
  const { t, language } = pen;
  if (propagation.bridging.length === 0) return null;
  const percent = String(propagation.bridgedLossPercent);
  return table(pen, {
    id: `stocks-${propagationId(propagation)}`,
    caption: t('propagate.heading.bridging'),
    columns: [
      { label: t('propagate.table.input') },
      { label: t('propagate.table.economy') },
      { label: t('propagate.table.stock') },
    ],
    groups: [
      {
        heading: null,
        rows: propagation.bridging.map(({ input, economy }) => ({
          head: stageName(propagation, input, language),
          cells: [
            stageEconomyName(economy, language),
            withEnds(
              pen,
              propagation,
              ['stock', input, economy ?? 'all'],
              ['value', 'low', 'high'],
              true,
              t('propagate.noStock'),
            ),
          ],
        })),
      },
    ],
    note: sentences(pen, [t('propagate.bridgingNote', { percent }), t('propagate.bounds')]),
  });
}

/** What is assumed, with who says so. */
export function assumptionList(pen: Pen, propagation: Propagation): Markup {
  const items = propagation.assumptions.map((assumption) => {
    const references = referencesTo(pen, assumption.sources);
    const text = assumptionText(assumption, propagation, pen.language);
    return html`<li>${text} ${prose(references)}</li>`;
  });
  return html`<h3>${pen.t('propagate.heading.assumptions')}</h3><ul>${items}</ul>`;
}

/** A number with its ends, where they differ; a day that never comes is said in words. */
function withEnds(
  pen: Pen,
  propagation: Propagation,
  of: readonly string[],
  names: Names,
  isDay: boolean,
  never: string = pen.t('propagate.never'),
): Content {
  const id = (name: string) => propagationFigureId(propagation, ...of, name);
  const write = (name: string): Content =>
    isDay && pen.cite(id(name)).value === null
      ? never
      : number(pen, id(name), isDay ? 'given' : 'level');
  const [value, low, high] = names;
  return pen.cite(id(low)).value === pen.cite(id(high)).value
    ? write(value)
    : html`${write(value)} [${write(low)}, ${write(high)}]`;
}
