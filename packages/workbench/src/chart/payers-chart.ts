import type { Horizon } from '@musubi/vocabulary';
import { type Markish, rect } from '@observablehq/plot';
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

/** What one payer gains or loses at a horizon, without and with the answer; amounts in any one unit. */
export interface PayerRow {
  readonly label: string;
  readonly horizon: Horizon;
  readonly without: number;
  readonly with: number;
  /** Both amounts as they are written. */
  readonly withoutText: string;
  readonly withText: string;
  /** The band of the amount with the answer; null where none is known. */
  readonly band: Band | null;
}

/** A payer with its rows. */
export interface PayerGroup {
  readonly heading: string;
  readonly rows: readonly PayerRow[];
}

/** What the chart shows and in what words. */
export interface PayersChart {
  readonly groups: readonly PayerGroup[];
  readonly width: number;
  readonly columns: readonly [without: string, withAnswer: string];
  readonly axis: string;
  readonly alternative: string;
  readonly tick: (amount: number) => string;
}

type Row = ChartRow & Partial<PayerRow>;

function rowsOf(groups: readonly PayerGroup[]): Row[] {
  return groups.flatMap(({ heading, rows }) => [
    { label: heading, heading: true, texts: [] },
    ...rows.map((row) => ({ ...row, texts: [row.withoutText, row.withText] })),
  ]);
}

/** The heights of the three lanes of a row: without the answer, with it, and the band of the latter. */
const lane = { bar: 8, gap: 2, band: 7 };
const drawingHeight = 2 * lane.bar + 2 * lane.gap + lane.band;

/** A hollow bar without the answer above a solid bar with it, each from zero. */
function bars(placed: readonly PlacedRow<Row>[]): Markish[] {
  const drawn = placed.flatMap(({ row, ...place }) =>
    row.horizon === undefined
      ? []
      : [
          {
            ...place,
            without: row.without,
            with: row.with,
            zero: 0,
            above: place.barTop + lane.bar,
            below: place.barTop + lane.bar + lane.gap,
            solidBottom: place.barTop + 2 * lane.bar + lane.gap,
            colour: horizonMarks[row.horizon].colour,
          },
        ],
  );
  return [
    rect(drawn, {
      x1: 'zero',
      x2: 'without',
      y1: 'barTop',
      y2: 'above',
      fill: colours.paper,
      stroke: colours.muted,
      strokeWidth: 1.25,
    }),
    rect(drawn, { x1: 'zero', x2: 'with', y1: 'below', y2: 'solidBottom', fill: 'colour' }),
  ];
}

/** Draw who pays: for each payer and horizon the amount without the answer, with it, and the band of the latter. */
export function drawPayersChart(chart: PayersChart): string {
  const layout = layRows(rowsOf(chart.groups), { ...chart, drawingHeight });
  const bands = layout.placed.flatMap(({ row, barBottom }) =>
    row.band ? [{ ...row.band, middle: barBottom - lane.band / 2 }] : [],
  );
  return drawSvg(
    {
      ...frameOf(layout, chart.width),
      x: { nice: true, label: null, inset: 6 },
      color: { type: 'identity' },
      marks: [
        ...amountAxis(layout, chart),
        ...bars(layout.placed),
        ...whiskers(bands),
        ...rowTexts(layout, chart.columns),
      ],
    },
    chart.alternative,
  );
}
