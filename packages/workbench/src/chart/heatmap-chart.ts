import { link, type Markish, rect, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A share of the map, known within bounds; null where it is unknown. */
export interface HeatCell {
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** The share as it is written in the cell. */
  readonly text: string;
}

/** A row of the map with a cell for each column; null where there is nothing to measure. */
export interface HeatRow {
  readonly label: string;
  readonly cells: readonly (HeatCell | null)[];
}

/** What the map shows and in what words. */
export interface HeatmapChart {
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly width: number;
  readonly alternative: string;
}

interface PlacedCell extends HeatCell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly stacked: boolean;
  readonly rowHeight: number;
}

const narrowest = 500;
const headHeight = 28;
const cellHeight = 26;
const labelHeight = 20;
const gap = 3;
const largestLabelShare = 0.42;
/** How opaque a share of one is; ink stays readable on it. */
const fullest = 0.6;
const hatchStep = 9;

/** Draw a map of shares: the darker a cell, the larger the share, which is written in it; unknown ones are hatched. */
export function drawHeatmap({ columns, rows, width, alternative }: HeatmapChart): string {
  const stacked = width < narrowest;
  const label = Math.min(labelWidth(rows.map((row) => row.label)), width * largestLabelShare);
  const left = stacked ? 0 : label;
  const rowHeight = cellHeight + gap + (stacked ? labelHeight : 0);
  const cellWidth = (width - left) / columns.length;
  const place = { left, top: headHeight, cellWidth, stacked, rowHeight };
  const cells = rows.flatMap((row, at) => placedCells(row, at, place));
  const height = headHeight + rows.length * rowHeight;
  return drawSvg(
    {
      width,
      height,
      margin: 0,
      x: { domain: [0, width], range: [0, width], axis: null },
      y: { domain: [0, height], range: [0, height], axis: null },
      marks: [
        heads(columns, place),
        ...labels(rows, place, stacked ? width : left),
        ...fills(cells),
        text(cells, {
          x: ({ x1, x2 }: PlacedCell) => (x1 + x2) / 2,
          y: ({ y1, y2 }: PlacedCell) => (y1 + y2) / 2,
          text: 'text',
          fill: colours.ink,
          stroke: colours.paper,
          strokeWidth: ({ bounds }: PlacedCell) => (bounds === null ? 4 : 0),
          fontSize: 12,
        }),
      ],
    },
    alternative,
  );
}

function placedCells({ cells }: HeatRow, at: number, place: Place): PlacedCell[] {
  const y1 = place.top + at * place.rowHeight + (place.stacked ? labelHeight : 0);
  return cells.flatMap((cell, column) => {
    if (cell === null) return [];
    const x1 = place.left + column * place.cellWidth;
    return [{ ...cell, x1: x1 + 1, x2: x1 + place.cellWidth - 1, y1, y2: y1 + cellHeight }];
  });
}

function heads(columns: readonly string[], { left, cellWidth }: Place): Markish {
  return text(columns, {
    x: (_: string, column: number) => left + (column + 0.5) * cellWidth,
    y: () => headHeight / 2,
    text: (name: string) => fitLabel(name, cellWidth),
    fill: colours.muted,
    fontSize: 12,
  });
}

function labels(rows: readonly HeatRow[], place: Place, room: number): Markish[] {
  const middle = place.stacked ? labelHeight / 2 + 2 : cellHeight / 2;
  return [
    text(rows, {
      x: () => 0,
      y: (_: HeatRow, at: number) => place.top + at * place.rowHeight + middle,
      text: ({ label }: HeatRow) => fitLabel(label, room),
      textAnchor: 'start',
      fill: colours.ink,
      fontSize: 12.5,
    }),
  ];
}

/** Known shares are filled, ranges by their lowest value with a broken rim, unknown ones hatched. */
function fills(cells: readonly PlacedCell[]): Markish[] {
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  const known = cells.filter(({ bounds }) => bounds !== null);
  const unknown = cells.filter(({ bounds }) => bounds === null);
  const ranges = known.filter(({ bounds }) => bounds!.high - bounds!.low > 0.005);
  return [
    rect(known, {
      ...box,
      fill: colours.loss,
      fillOpacity: ({ bounds }: PlacedCell) => fullest * bounds!.low,
      stroke: colours.rule,
    }),
    rect(ranges, { ...box, fill: 'none', stroke: colours.muted, strokeDasharray: '3 2' }),
    rect(unknown, { ...box, fill: 'none', stroke: colours.rule }),
    link(unknown.flatMap(hatches), { ...box, stroke: colours.rule }),
  ];
}

function hatches({ x1, x2, y1, y2 }: PlacedCell) {
  const lines = [];
  const height = y2 - y1;
  for (let x = x1; x < x2 - height; x += hatchStep)
    lines.push({ x1: x, y1: y2, x2: x + height, y2: y1 });
  return lines;
}
