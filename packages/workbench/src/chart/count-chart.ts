import { link, type Markish, rect, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** How many of a row are of a kind. */
interface Count {
  /** How it is filled: 0 not at all to 1 fully, or hatched where it is unknown. */
  readonly fill: number | 'unknown';
  readonly tone: 'gain' | 'loss';
  readonly label: string;
}

/** What the chart shows and in what words. */
export interface CountChart {
  /** The kinds in their order, which is that of the legend. */
  readonly kinds: readonly Count[];
  /** Each row has a number for each kind. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
  readonly width: number;
  readonly alternative: string;
}

interface Segment extends Count {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** What stands in it. */
  readonly text: string;
  /** What stands beside it, in the legend. */
  readonly beside: string;
}

const swatch = 14;
const legendHeight = 24;
const barHeight = 26;
const gap = 8;
const labelHeight = 20;
const narrowest = 500;
/** Room for the digit of a narrow bar at either end. */
const inset = 4;
const hatchStep = 8;

/** Draw how many of each row are of each kind, as bars of one scale with their numbers, under a legend; unknown ones are hatched. */
export function drawCounts({ kinds, rows, width, alternative }: CountChart): string {
  const legend = placeLegend(kinds, width);
  const top = legend.height + gap;
  const isStacked = width < narrowest;
  const left = isStacked ? inset : labelWidth(rows.map(({ label }) => label));
  const rowHeight = barHeight + gap + (isStacked ? labelHeight : 0);
  const most = Math.max(1, ...rows.map(({ counts }) => counts.reduce((sum, n) => sum + n, 0)));
  const scale = (width - left - inset) / most;
  const segments = rows.flatMap(({ counts }, at) => {
    const y1 = top + at * rowHeight + (isStacked ? labelHeight : 0);
    return segmentsOf(kinds, counts, { left, scale, y1 });
  });
  const height = top + rows.length * rowHeight;
  return drawSvg(
    {
      width,
      height,
      margin: 0,
      x: { domain: [0, width], range: [0, width], axis: null },
      y: { domain: [0, height], range: [0, height], axis: null },
      marks: [
        ...fills([...legend.swatches, ...segments]),
        text(rows, {
          x: () => 0,
          y: (_: unknown, at: number) => top + at * rowHeight + (isStacked ? 9 : barHeight / 2),
          text: ({ label }: { label: string }) => fitLabel(label, isStacked ? width : left),
          textAnchor: 'start',
          fill: colours.ink,
          fontSize: 13,
        }),
        text(legend.swatches, { ...middle('y1', 'y2'), x: 'x2', dx: 6, text: 'beside', ...word }),
        text(segments, {
          ...middle('y1', 'y2'),
          x: ({ x1, x2 }: Segment) => (x1 + x2) / 2,
          ...number,
        }),
      ],
    },
    alternative,
  );
}

const word = { textAnchor: 'start', fill: colours.ink, fontSize: 13 } as const;
const number = {
  text: 'text',
  fill: colours.ink,
  stroke: colours.paper,
  strokeWidth: 4,
  fontSize: 13,
} as const;
const middle = (low: 'y1', high: 'y2') => ({ y: (one: Segment) => (one[low] + one[high]) / 2 });

function placeLegend(kinds: readonly Count[], width: number) {
  const swatches: Segment[] = [];
  let x1 = 1;
  let line = 0;
  for (const kind of kinds) {
    const needed = swatch + labelWidth([kind.label]) + gap;
    if (x1 > 1 && x1 + needed > width) {
      x1 = 1;
      line += 1;
    }
    const y1 = line * legendHeight + 4;
    const box = { x1, x2: x1 + swatch, y1, y2: y1 + swatch };
    swatches.push({ ...kind, ...box, text: '', beside: kind.label });
    x1 += needed;
  }
  return { swatches, height: (line + 1) * legendHeight };
}

function segmentsOf(
  kinds: readonly Count[],
  counts: readonly number[],
  { left, scale, y1 }: { readonly left: number; readonly scale: number; readonly y1: number },
): Segment[] {
  let before = 0;
  return kinds.flatMap((kind, at) => {
    const count = counts[at]!;
    const x1 = left + before * scale;
    before += count;
    if (count === 0) return [];
    const x2 = left + before * scale;
    return [{ ...kind, x1, x2, y1, y2: y1 + barHeight, text: String(count), beside: '' }];
  });
}

function fills(segments: readonly Segment[]): Markish[] {
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  const known = segments.filter(({ fill }) => fill !== 'unknown');
  const unknown = segments.filter(({ fill }) => fill === 'unknown');
  return [
    rect(known, {
      ...box,
      fill: ({ tone }: Segment) => colours[tone],
      fillOpacity: 'fill',
      stroke: ({ tone }: Segment) => colours[tone],
    }),
    link(unknown.flatMap(hatches), { ...box, stroke: colours.muted, strokeWidth: 1 }),
    rect(unknown, { ...box, fill: 'none', stroke: colours.muted }),
  ];
}

/** Lines from the lower left to the upper right that end at the edges of a box. */
function hatches({ x1, x2, y1, y2 }: Segment) {
  const height = y2 - y1;
  const lines = [];
  for (let x = x1 - height + hatchStep; x < x2; x += hatchStep) {
    const from = Math.max(x, x1);
    const to = Math.min(x + height, x2);
    lines.push({ x1: from, y1: y2 - (from - x), x2: to, y2: y2 - (to - x) });
  }
  return lines;
}
