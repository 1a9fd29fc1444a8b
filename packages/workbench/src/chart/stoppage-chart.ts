import { dot, link, type Markish, rect } from '@observablehq/plot';
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

/** The day on which a stage falls below half, with the earliest and the latest it may be; null for never. */
interface StoppageRow {
  readonly label: string;
  readonly day: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly text: string;
}

/** What the chart shows and in what words. */
export interface StoppageChart {
  readonly rows: readonly StoppageRow[];
  readonly width: number;
  /** The days that were followed; what does not stop reaches beyond them. */
  readonly horizonDays: number;
  readonly column: string;
  readonly axis: string;
  readonly alternative: string;
  readonly tick: (amount: number) => string;
}

type Row = ChartRow & StoppageRow;

/** Draw for each stage the days until it falls below half: a bar to the day, a line from the earliest to the latest day. */
export function drawStoppages(chart: StoppageChart): string {
  const { width, horizonDays, column, alternative } = chart;
  const rows = chart.rows.map((row): Row => ({ ...row, texts: [row.text] }));
  const layout = layRows(rows, { width, columns: [column] });
  return drawSvg(
    {
      ...frameOf(layout, width),
      x: { domain: [0, horizonDays], inset: 6 },
      marks: [
        ...amountAxis(layout, chart),
        ...bars(layout.placed, horizonDays),
        ...rowTexts(layout, [column]),
      ],
    },
    alternative,
  );
}

function bars(placed: readonly PlacedRow<Row>[], horizonDays: number): Markish[] {
  const drawn = placed.map(({ row, ...place }) => ({
    ...place,
    stops: row.day !== null,
    day: row.day ?? horizonDays,
    earliest: row.earliest ?? horizonDays,
    latest: row.latest ?? horizonDays,
  }));
  const stopping = drawn.filter(({ stops }) => stops);
  return [
    rect(stopping, { x1: 0, x2: 'day', y1: 'barTop', y2: 'barBottom', fill: colours.loss }),
    link(drawn, {
      x1: 'earliest',
      x2: 'latest',
      y1: 'middle',
      y2: 'middle',
      stroke: colours.ink,
      strokeWidth: 1.5,
    }),
    dot(stopping, { x: 'day', y: 'middle', r: 3.5, fill: colours.ink }),
  ];
}
