import type { Language } from '@musubi/vocabulary';
import { link, type Markish, rect, text } from '@observablehq/plot';
import { type Cell, type ChainLayout, cellSize, type LaidNode, layChain } from './chain-layout.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A node of the chart; shares are fractions, null where nothing is known. */
interface ChartNode extends LaidNode {
  readonly alliance: readonly [low: number, high: number] | null;
  readonly target: readonly [low: number, high: number] | null;
  readonly closes: 'certain' | 'possible' | 'no' | 'unknown';
}

/** A link of the chart. */
export interface ChartLink {
  readonly from: string;
  readonly to: string;
  readonly isEssential: boolean;
  /** Whether it carries the exposure that is told. */
  readonly isTold: boolean;
}

/** What the chart shows and in what words. */
export interface ChainChart {
  readonly stages: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly ChartNode[];
  readonly links: readonly ChartLink[];
  readonly threshold: number;
  readonly width: number;
  readonly language: Language;
  readonly alternative: string;
}

/** Where links are drawn: on a phone they would hide what they join. */
const narrowestWithLinks = 500;
const lane = { height: 4, alliance: 32, target: 37 } as const;
const fontSize = 11;

/** Draw a chain as bands of cells, each with the alliance's share from the left and the target's from the right. */
export function drawChainChart(chart: ChainChart): string {
  const { width, language, threshold } = chart;
  const layout = layChain(chart, { width, language });
  return drawSvg(
    {
      width,
      height: layout.height,
      margin: 0,
      x: { domain: [0, width], range: [0, width], axis: null },
      y: { domain: [0, layout.height], range: [0, layout.height], axis: null },
      marks: [
        ...(width < narrowestWithLinks ? [] : linkMarks(chart.links, layout)),
        ...frameMarks(layout),
        ...toldMarks(chart.links, layout),
        ...laneMarks(layout, threshold),
        ...textMarks(layout),
      ],
    },
    chart.alternative,
  );
}

interface Curve {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Join two cells: from below to above where the second stands lower, else from side to side. */
function curveOf(from: Cell<ChartNode>, to: Cell<ChartNode>): Curve {
  const middle = ({ left, right }: Cell<ChartNode>) => (left + right) / 2;
  if (to.top >= from.bottom)
    return { x1: middle(from), y1: from.bottom, x2: middle(to), y2: to.top };
  if (from.top >= to.bottom)
    return { x1: middle(from), y1: from.top, x2: middle(to), y2: to.bottom };
  const level = (from.top + from.bottom) / 2;
  return from.left < to.left
    ? { x1: from.right, y1: level, x2: to.left, y2: level }
    : { x1: from.left, y1: level, x2: to.right, y2: level };
}

function linkMarks(links: readonly ChartLink[], { cells }: ChainLayout<ChartNode>): Markish[] {
  const cellOf = new Map(cells.map((cell) => [cell.node.id, cell]));
  const curves = links.flatMap((one) => {
    const [from, to] = [cellOf.get(one.from), cellOf.get(one.to)];
    return from && to ? [{ ...one, ...curveOf(from, to) }] : [];
  });
  const place = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', curve: 'bump-y' } as const;
  const drawn = (essential: boolean) =>
    curves.filter(({ isEssential, isTold }) => !isTold && isEssential === essential);
  return [
    link(drawn(true), { ...place, stroke: colours.rule, strokeWidth: 1 }),
    link(drawn(false), { ...place, stroke: colours.rule, strokeWidth: 1, strokeDasharray: '3 3' }),
    link(
      curves.filter(({ isTold }) => isTold),
      { ...place, stroke: colours.loss, strokeWidth: 2 },
    ),
  ];
}

/** A stripe at the edge of the cells by which the exposure comes, because other cells hide parts of the links. */
function toldMarks(links: readonly ChartLink[], { cells }: ChainLayout<ChartNode>): Markish[] {
  const told = new Set(links.flatMap(({ from, to, isTold }) => (isTold ? [from, to] : [])));
  return [
    link(
      cells.filter(({ node }) => told.has(node.id)),
      {
        x1: ({ left }: Cell<ChartNode>) => left + 2,
        x2: ({ left }: Cell<ChartNode>) => left + 2,
        y1: ({ top }: Cell<ChartNode>) => top + 4,
        y2: ({ bottom }: Cell<ChartNode>) => bottom - 4,
        stroke: colours.loss,
        strokeWidth: 4,
      },
    ),
  ];
}

const frames = {
  certain: { stroke: colours.ink, strokeWidth: 2 },
  possible: { stroke: colours.ink, strokeWidth: 1.2, strokeDasharray: '5 3' },
  no: { stroke: colours.muted, strokeWidth: 0.8 },
  unknown: { stroke: colours.muted, strokeWidth: 1, strokeDasharray: '1 3' },
} as const;

function frameMarks({ cells, bands }: ChainLayout<ChartNode>): Markish[] {
  const place = { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', rx: 4 } as const;
  const verdicts = Object.keys(frames) as (keyof typeof frames)[];
  return [
    rect(cells, { ...place, fill: colours.paper }),
    rect(cells, {
      ...place,
      fill: colours.gain,
      fillOpacity: ({ node }: Cell<ChartNode>) => 0.3 * (node.alliance?.[0] ?? 0),
    }),
    ...verdicts.map((verdict) =>
      rect(
        cells.filter(({ node }) => node.closes === verdict),
        { ...place, fill: 'none', ...frames[verdict] },
      ),
    ),
    text(bands, {
      x: () => 2,
      y: ({ top }: { top: number }) => top + 12,
      text: 'title',
      textAnchor: 'start',
      fontSize: 12.5,
      fontWeight: 600,
      fill: colours.muted,
      stroke: colours.paper,
      strokeWidth: 4,
    }),
  ];
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** A lane from the left edge of a cell (side 1) or from its right edge (side −1), between two shares. */
function piecesOf(
  cells: readonly Cell<ChartNode>[],
  shareOf: (node: ChartNode) => readonly [number, number] | null,
  given: { readonly side: 1 | -1; readonly top: number; readonly part: 'certain' | 'possible' },
): Piece[] {
  return cells.flatMap(({ node, left, right, top }) => {
    const share = shareOf(node);
    if (share === null) return [];
    const [low, high] = given.part === 'certain' ? [0, share[0]] : share;
    if (high - low < 0.002) return [];
    const [from, room] = [left + cellSize.inset, right - left - 2 * cellSize.inset];
    const at = (each: number) => from + room * (given.side === 1 ? each : 1 - each);
    return [{ from: at(low), to: at(high), level: top + given.top + lane.height / 2 }];
  });
}

function laneMarks({ cells }: ChainLayout<ChartNode>, threshold: number): Markish[] {
  const place = { x1: 'from', x2: 'to', y1: 'level', y2: 'level', strokeLinecap: 'butt' } as const;
  const sides = [
    {
      share: (node: ChartNode) => node.alliance,
      side: 1,
      top: lane.alliance,
      stroke: colours.gain,
    },
    { share: (node: ChartNode) => node.target, side: -1, top: lane.target, stroke: colours.loss },
  ] as const;
  const known = cells.filter(({ node }) => node.alliance !== null);
  const tick = ({ left, right }: Cell<ChartNode>) =>
    left + cellSize.inset + threshold * (right - left - 2 * cellSize.inset);
  return [
    ...sides.flatMap(({ share, side, top, stroke }) => [
      link(piecesOf(cells, share, { side, top, part: 'certain' }), {
        ...place,
        stroke,
        strokeWidth: lane.height,
      }),
      link(piecesOf(cells, share, { side, top, part: 'possible' }), {
        ...place,
        stroke,
        strokeWidth: lane.height,
        strokeDasharray: '1.5 2.5',
      }),
    ]),
    link(known, {
      x1: tick,
      x2: tick,
      y1: ({ top }: Cell<ChartNode>) => top + lane.alliance - 2,
      y2: ({ top }: Cell<ChartNode>) => top + lane.alliance + lane.height + 1,
      stroke: colours.ink,
      strokeWidth: 1.2,
    }),
  ];
}

function textMarks({ cells }: ChainLayout<ChartNode>): Markish[] {
  const line = (at: number): Markish =>
    text(
      cells.filter(({ lines }) => lines[at] !== undefined),
      {
        x: ({ left }: Cell<ChartNode>) => left + cellSize.inset,
        y: ({ top }: Cell<ChartNode>) => top + 10 + at * 13,
        text: ({ lines }: Cell<ChartNode>) => lines[at]!,
        textAnchor: 'start',
        fontSize,
        fill: ({ node }: Cell<ChartNode>) =>
          node.closes === 'unknown' ? colours.muted : colours.ink,
      },
    );
  return [
    line(0),
    line(1),
    text(
      cells.filter(({ node }) => node.marks !== ''),
      {
        x: ({ right }: Cell<ChartNode>) => right - cellSize.inset,
        y: ({ top }: Cell<ChartNode>) => top + 23,
        text: ({ node }: Cell<ChartNode>) => node.marks,
        textAnchor: 'end',
        fontSize: 9.5,
        fill: colours.ink,
      },
    ),
  ];
}
