import { type ChainMap, economyName, type NodeMap } from '@musubi/vocabulary';
import { figureText } from '../brief/figure-text.ts';
import { type Content, html, type Markup } from '../brief/page/markup.ts';
import { referencesTo } from '../brief/page/note.ts';
import { number, prose } from '../brief/page/number.ts';
import { type Row, table } from '../brief/page/table.ts';
import type { Pen } from '../brief/pen.ts';
import { formatPrinted } from '../language/number-format.ts';
import { mapFigureId, mapId } from './map-figures.ts';
import { chokepointMark, closedWithText, pathText, pivotText, supplyText } from './map-names.ts';

/** A number that is one, or its limits with a dash between; each is linked to its row. */
function range(map: ChainMap, pen: Pen, id: string, quantity: string): Content {
  const [low, high] = ['low', 'high'].map((end) => mapFigureId(map, id, `${quantity}-${end}`)) as [
    string,
    string,
  ];
  const [from, to] = [low, high].map((figure) => number(pen, figure, 'given')) as [Markup, Markup];
  const text = (figure: string) => figureText(pen.cite(figure), 'given', pen.language);
  return text(low) === text(high) ? from : html`${from}–${to}`;
}

function unknown({ t }: Pen): Content {
  return html`<span class="unknown">${t('term.unknown')}</span>`;
}

function byStage(map: ChainMap, pen: Pen, row: (node: NodeMap) => Row) {
  return map.stages.map(({ id, name }) => ({
    heading: name[pen.language],
    rows: map.nodes.filter(({ stage }) => stage === id).map(row),
  }));
}

/** Who holds each node: the alliance, the target, the largest economy. */
export function holdTable(map: ChainMap, pen: Pen): Markup {
  const { t, language } = pen;
  const row = (node: NodeMap): Row => {
    const { id, name, supply, largest } = node;
    const head = [name[language], ' ', chokepointMark(node)].join('').trim();
    if (supply === null) return { head, cells: [unknown(pen), '', '', '', ''] };
    return {
      head,
      cells: [
        range(map, pen, id, 'alliance-share'),
        range(map, pen, id, 'target-share'),
        largest === null
          ? ''
          : [`${economyName(largest.economy, language)} `, range(map, pen, id, 'largest-share')],
        range(map, pen, id, 'concentration'),
        [supplyText(supply, t), ' ', prose(referencesTo(pen, [map.sources[supply.source]!]))],
      ],
    };
  };
  return table(pen, {
    id: `${mapId(map)}-hold`,
    caption: t('map.caption.hold'),
    columns: [
      { label: t('map.column.node') },
      { label: t('map.column.alliance'), numeric: true },
      { label: t('map.column.target'), numeric: true },
      { label: t('map.column.largest') },
      { label: t('map.column.hhi'), numeric: true },
      { label: t('map.column.origin') },
    ],
    groups: byStage(map, pen, row),
    note: [t('map.note.hold'), ' ', t('map.legend')],
  });
}

/** Who must be in for a node to be closed, and how exposed it is. */
export function neededTable(map: ChainMap, pen: Pen): Markup {
  const { t, language } = pen;
  const write = (code: string) => economyName(code, language);
  const row = (node: NodeMap): Row => ({
    head: node.name[language],
    cells: [
      t(`map.verdict.${node.closes}`),
      pivotText(node, write),
      closedWithText(node, t, write),
      range(map, pen, node.id, 'exposure'),
      range(map, pen, node.id, 'substituted'),
      pathText(node.atOnce.path, map, language, t),
    ],
  });
  return table(pen, {
    id: `${mapId(map)}-needed`,
    caption: t('map.caption.needed'),
    columns: [
      { label: t('map.column.node') },
      { label: t('map.column.closes') },
      { label: t('map.column.pivotal') },
      { label: t('map.column.with') },
      { label: t('map.column.atOnce'), numeric: true },
      { label: t('map.column.substituted'), numeric: true },
      { label: t('map.column.via') },
    ],
    groups: byStage(map, pen, row),
    note: t('map.note.needed', { threshold: formatPrinted(100 * map.threshold, language, 0) }),
  });
}

/** For how many nodes each member is pivotal. */
export function memberTable(map: ChainMap, pen: Pen): Markup {
  const { t, language } = pen;
  return table(pen, {
    id: `${mapId(map)}-members`,
    caption: t('map.caption.members'),
    columns: [
      { label: t('map.column.economy') },
      { label: t('map.column.pivotalFor'), numeric: true },
      { label: t('map.column.mayBePivotalFor'), numeric: true },
    ],
    groups: [
      {
        heading: null,
        rows: map.totals.members.map(({ economy }) => ({
          head: economyName(economy, language),
          cells: ['nodes-pivotal', 'nodes-perhaps-pivotal'].map((quantity) =>
            number(pen, mapFigureId(map, economy, quantity), 'given'),
          ),
        })),
      },
    ],
  });
}

/** As many outsiders as a reader compares; those that are always on the board stay. */
const mostOutsiders = 12;

/** What outsiders would bring. */
export function outsiderTable(map: ChainMap, pen: Pen): Markup {
  const { t, language } = pen;
  const quantities = ['nodes-closed-with', 'nodes-perhaps-closed-with', 'nodes-indispensable'];
  return table(pen, {
    id: `${mapId(map)}-outsiders`,
    caption: t('map.caption.outsiders'),
    columns: [
      { label: t('map.column.economy') },
      { label: t('map.column.closesMore'), numeric: true },
      { label: t('map.column.mayCloseMore'), numeric: true },
      { label: t('map.column.indispensable'), numeric: true },
    ],
    groups: [
      {
        heading: null,
        rows: map.totals.outsiders
          .filter(({ onBoard }, at) => onBoard || at < mostOutsiders)
          .map(({ economy }) => ({
            head: economyName(economy, language),
            cells: quantities.map((quantity) =>
              number(pen, mapFigureId(map, economy, quantity), 'given'),
            ),
          })),
      },
    ],
    note: t('map.note.outsiders'),
  });
}
