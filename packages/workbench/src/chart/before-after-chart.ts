import { type Markish, rect } from '@observablehq/plot';
import { colours } from './palette.ts';
import {
  amountAxis,
  type ChartRow,
  frameOf,
  layRows,
  type PlacedRow,
  rowTexts,
} from './row-layout.ts';
import { drawSvg } from './svg.ts';

/** An amount before and after; in any one unit. */
interface BeforeAfterRow {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  /** Both amounts as they are written. */
  readonly beforeText: string;
  readonly afterText: string;
}

/** Rows under a heading. */
export interface BeforeAfterGroup {
  readonly heading: string;
  readonly rows: readonly BeforeAfterRow[];
}

/** What the chart shows and in what words. */
export interface BeforeAfterChart {
  readonly groups: readonly BeforeAfterGroup[];
  readonly width: number;
  readonly columns: readonly [before: string, after: string];
  readonly axis: string;
  readonly alternative: string;
  readonly tick: (amount: number) => string;
}

type Row = ChartRow & Partial<BeforeAfterRow>;

const lane = { bar: 8, gap: 2 };

function rowsOf(groups: readonly BeforeAfterGroup[]): Row[] {
  return groups.flatMap(({ heading, rows }) => [
    { label: heading, heading: true, texts: [] },
    ...rows.map((row) => ({ ...row, texts: [row.beforeText, row.afterText] })),
  ]);
}

/** A hollow bar of before above a solid bar of after, each from zero. */
function bars(placed: readonly PlacedRow<Row>[]): Markish[] {
  const drawn = placed.flatMap(({ row: { before, after }, barTop, barBottom }) =>
    before === undefined || after === undefined
      ? []
      : [
          {
            before,
            after,
            barTop,
            barBottom,
            above: barTop + lane.bar,
            below: barBottom - lane.bar,
          },
        ],
  );
  return [
    rect(drawn, {
      x1: () => 0,
      x2: 'before',
      y1: 'barTop',
      y2: 'above',
      fill: colours.paper,
      stroke: colours.muted,
      strokeWidth: 1.25,
    }),
    rect(drawn, { x1: () => 0, x2: 'after', y1: 'below', y2: 'barBottom', fill: colours.gain }),
  ];
}

/** Draw amounts before and after, by group. */
export function drawBeforeAfterChart(chart: BeforeAfterChart): string {
  const drawingHeight = 2 * lane.bar + lane.gap;
  const layout = layRows(rowsOf(chart.groups), { ...chart, drawingHeight });
  return drawSvg(
    {
      ...frameOf(layout, chart.width),
      x: { nice: true, zero: true, label: null, inset: 6 },
      marks: [
        ...amountAxis(layout, chart),
        ...bars(layout.placed),
        ...rowTexts(layout, chart.columns),
      ],
    },
    chart.alternative,
  );
}
