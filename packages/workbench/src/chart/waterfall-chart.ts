import { link, type Markish, rect } from '@observablehq/plot';
import { colours } from './palette.ts';
import {
  amountAxis,
  type ChartRow,
  frameOf,
  layRows,
  type PlacedRow,
  type RowLayout,
  rowTexts,
} from './row-layout.ts';
import { drawSvg } from './svg.ts';
import { type Band, whiskers } from './whisker.ts';

/** A step of the waterfall; amounts are in any one unit. */
export interface WaterfallStep {
  readonly label: string;
  /** A change moves the sum; a total shows it from zero; a difference shows the last change of the sum again. */
  readonly kind: 'change' | 'total' | 'difference';
  readonly amount: number;
  /** The amount and the sum after it, as they are written. */
  readonly text: string;
  readonly sumText: string;
  /** The band of the amount; null where none is known. */
  readonly band: Band | null;
}

/** What the chart shows and in what words. */
export interface WaterfallChart {
  readonly steps: readonly WaterfallStep[];
  readonly width: number;
  readonly columns: readonly [amount: string, sum: string];
  readonly axis: string;
  readonly alternative: string;
  readonly tick: (amount: number) => string;
}

/** A step with the amounts at which its bar begins and ends, and at which its band does. */
export interface LaidStep extends WaterfallStep {
  readonly from: number;
  readonly to: number;
  readonly bandFrom: number | null;
  readonly bandTo: number | null;
}

/** Lay the steps one after another: each change begins where the one before ended. */
export function layWaterfall(steps: readonly WaterfallStep[]): LaidStep[] {
  let sum = 0;
  return steps.map((step) => {
    if (step.kind === 'change') sum += step.amount;
    if (step.kind === 'total') sum = step.amount;
    const from = step.kind === 'total' ? 0 : sum - step.amount;
    const { band } = step;
    return {
      ...step,
      from,
      to: sum,
      bandFrom: band === null ? null : from + band.low,
      bandTo: band === null ? null : from + band.high,
    };
  });
}

type Row = ChartRow & LaidStep;

/** Solid bars are gains and totals above zero, hollow bars are losses: readable without colour. */
function bars(placed: readonly PlacedRow<Row>[]): Markish[] {
  const common = { x1: 'from', x2: 'to', y1: 'barTop', y2: 'barBottom', strokeWidth: 1.5 };
  const drawn = placed.map(({ row, ...place }) => ({ ...place, ...row }));
  const isUp = ({ from, to }: LaidStep) => to >= from;
  const colourOf = (step: LaidStep) => {
    if (step.kind === 'total') return colours.muted;
    return isUp(step) ? colours.gain : colours.loss;
  };
  return [
    rect(drawn.filter(isUp), { ...common, fill: colourOf, stroke: colourOf }),
    rect(
      drawn.filter((step) => !isUp(step)),
      { ...common, fill: colours.paper, stroke: colourOf },
    ),
  ];
}

/** A line from the end of each bar to the next, at the sum reached. */
function connectors(placed: readonly PlacedRow<Row>[]): Markish {
  const joints = placed.slice(1).map((next, at) => {
    const last = placed[at]!;
    const x = next.row.kind === 'difference' ? next.row.from : last.row.to;
    return { x, y1: last.barBottom, y2: next.barTop };
  });
  return link(joints, {
    x1: 'x',
    x2: 'x',
    y1: 'y1',
    y2: 'y2',
    stroke: colours.muted,
    strokeDasharray: '2 2',
  });
}

/** Draw what leads to a total step by step: gains to the right, losses to the left, each with its amount and the sum so far. */
export function drawWaterfallChart(chart: WaterfallChart): string {
  const rows = layWaterfall(chart.steps).map(
    (step): Row => ({ ...step, texts: [step.text, step.sumText] }),
  );
  const layout: RowLayout<Row> = layRows(rows, chart);
  return drawSvg(
    {
      ...frameOf(layout, chart.width),
      x: { nice: true, label: null, inset: 6 },
      marks: [
        ...amountAxis(layout, chart),
        connectors(layout.placed),
        ...bars(layout.placed),
        ...whiskers(
          layout.placed.flatMap(({ row: { bandFrom, bandTo }, middle }) =>
            bandFrom === null || bandTo === null ? [] : [{ low: bandFrom, high: bandTo, middle }],
          ),
        ),
        ...rowTexts(layout, chart.columns),
      ],
    },
    chart.alternative,
  );
}
