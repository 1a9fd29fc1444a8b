import type { Horizon } from '@musubi/vocabulary';
import { dot, link, type Markish, rect } from '@observablehq/plot';
import { colours, horizonMarks } from './palette.ts';
import {
  amountAxis,
  type ChartRow,
  frameOf,
  layRows,
  type PlacedRow,
  rowTexts,
} from './row-layout.ts';
import { drawSvg } from './svg.ts';
import { type Band, whiskers } from './whisker.ts';

/** Where a figure lies when parameters are drawn: its median, its middle half and its band. */
export interface Interval extends Band {
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
}

/** A row of the chart: a figure at a horizon, with its interval; null where none is known. */
interface IntervalRow {
  readonly label: string;
  readonly horizon: Horizon;
  readonly value: number;
  readonly text: string;
  readonly interval: Interval | null;
}

/** Rows under one heading, or under none. */
export interface IntervalGroup {
  readonly heading: string | null;
  readonly rows: readonly IntervalRow[];
}

/** What the chart shows and in what words. */
export interface IntervalChart {
  readonly groups: readonly IntervalGroup[];
  readonly width: number;
  readonly column: string;
  readonly axis: string;
  readonly alternative: string;
  readonly tick: (amount: number) => string;
}

type Row = ChartRow & Partial<IntervalRow>;

function rowsOf(groups: readonly IntervalGroup[]): Row[] {
  return groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [{ label: heading, heading: true, texts: [] }]),
    ...rows.map((row) => ({ ...row, texts: [row.text] })),
  ]);
}

interface Drawn extends Interval {
  readonly barTop: number;
  readonly barBottom: number;
  readonly middle: number;
  readonly colour: string;
}

function intervalMarks(placed: readonly PlacedRow<Row>[]): Markish[] {
  const drawn = placed.flatMap(({ row, ...place }): Drawn[] =>
    row.interval && row.horizon
      ? [{ ...place, ...row.interval, colour: horizonMarks[row.horizon].colour }]
      : [],
  );
  return [
    ...whiskers(drawn),
    rect(drawn, {
      x1: 'p25',
      x2: 'p75',
      y1: 'barTop',
      y2: 'barBottom',
      fill: colours.paper,
      stroke: 'colour',
      strokeWidth: 1.5,
    }),
    rect(drawn, {
      x1: 'p25',
      x2: 'p75',
      y1: 'barTop',
      y2: 'barBottom',
      fill: 'colour',
      fillOpacity: 0.25,
    }),
    link(drawn, {
      x1: 'median',
      x2: 'median',
      y1: 'barTop',
      y2: 'barBottom',
      stroke: colours.ink,
      strokeWidth: 2.5,
    }),
  ];
}

function valueMarks(placed: readonly PlacedRow<Row>[]): Markish {
  const values = placed.flatMap(({ row, middle }) =>
    row.horizon === undefined ? [] : [{ value: row.value, middle, ...horizonMarks[row.horizon] }],
  );
  return dot(values, {
    x: 'value',
    y: 'middle',
    symbol: 'symbol',
    fill: 'colour',
    stroke: colours.paper,
    strokeWidth: 1,
    r: 4.5,
  });
}

/** Draw figures with their intervals: whiskers from low to high, a box for the middle half, a line at the median, a symbol at the value. */
export function drawIntervalChart(chart: IntervalChart): string {
  const columns = [chart.column];
  const layout = layRows(rowsOf(chart.groups), { width: chart.width, columns });
  return drawSvg(
    {
      ...frameOf(layout, chart.width),
      x: { nice: true, label: null, inset: 8 },
      symbol: { type: 'identity' },
      color: { type: 'identity' },
      marks: [
        ...amountAxis(layout, chart),
        ...intervalMarks(layout.placed),
        valueMarks(layout.placed),
        ...rowTexts(layout, columns),
      ],
    },
    chart.alternative,
  );
}
