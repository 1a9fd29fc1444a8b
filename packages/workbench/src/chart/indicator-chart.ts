import { axisX, axisY, dot, gridY, line, type Markish, ruleX, text } from '@observablehq/plot';
import { labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A value at a moment. */
export interface TimedValue {
  /** ISO 8601. */
  readonly date: string;
  readonly value: number;
}

/** The limits of a figure at a moment. */
export interface TimedLimits {
  readonly date: string;
  readonly low: number;
  readonly high: number;
}

/** What the chart shows and in what words. */
export interface IndicatorChart {
  /** The figures in force that are known. */
  readonly figures: readonly TimedValue[];
  /** Figures of which limits only are known. */
  readonly limits: readonly TimedLimits[];
  /** Figures that were replaced, at the moments that they are about. */
  readonly replaced: readonly TimedValue[];
  readonly baseline: TimedValue | null;
  readonly target: TimedValue | null;
  readonly targetText: string;
  readonly baselineText: string;
  readonly width: number;
  readonly alternative: string;
  readonly tick: (value: number) => string;
}

const height = { wide: 280, narrow: 250 };
const narrowest = 500;
const pixelsPerYear = 62;

interface Placed {
  readonly date: Date;
  readonly value: number;
}

function placed({ date, value }: TimedValue): Placed {
  return { date: new Date(date), value };
}

/** The straight way from the baseline to the target, and the target as a level after it. */
function pathMarks({ baseline, target, baselineText, targetText }: IndicatorChart): Markish[] {
  const ends = [baseline, target].flatMap((end) => (end === null ? [] : [placed(end)]));
  const label = {
    x: 'date',
    y: 'value',
    fontSize: 12,
    fontWeight: 600,
    fill: colours.muted,
  } as const;
  const halo = { stroke: colours.paper, strokeWidth: 4 } as const;
  return [
    line(ends, {
      x: 'date',
      y: 'value',
      stroke: colours.muted,
      strokeWidth: 1.5,
      strokeDasharray: '6 4',
    }),
    dot(baseline === null ? [] : [placed(baseline)], {
      x: 'date',
      y: 'value',
      symbol: 'square',
      r: 5,
      fill: colours.muted,
    }),
    dot(target === null ? [] : [placed(target)], {
      x: 'date',
      y: 'value',
      symbol: 'diamond',
      r: 7,
      fill: colours.gain,
    }),
    text(baseline === null ? [] : [placed(baseline)], {
      ...label,
      ...halo,
      text: () => baselineText,
      textAnchor: 'start',
      dx: 2,
      dy: -14,
    }),
    text(target === null ? [] : [placed(target)], {
      ...label,
      ...halo,
      text: () => targetText,
      textAnchor: 'end',
      dx: -2,
      dy: 16,
      fill: colours.gain,
    }),
  ];
}

/** Each replaced figure as an open circle, with a line to the one in its place. */
function revisionMarks({ replaced, figures }: IndicatorChart): Markish[] {
  const now = new Map(figures.map(({ date, value }) => [date, value]));
  const moves = replaced.flatMap(({ date, value }) => {
    const after = now.get(date);
    return after === undefined ? [] : [{ date: new Date(date), before: value, after }];
  });
  return [
    ruleX(moves, { x: 'date', y1: 'before', y2: 'after', stroke: colours.loss, strokeWidth: 1.5 }),
    dot(replaced.map(placed), {
      x: 'date',
      y: 'value',
      r: 4.5,
      fill: colours.paper,
      stroke: colours.loss,
      strokeWidth: 1.75,
    }),
  ];
}

/** Draw an indicator over time against its baseline, its path and its target, with what was revised. */
export function drawIndicatorChart(chart: IndicatorChart): string {
  const { figures, limits, replaced, baseline, target, width, tick } = chart;
  const shown = figures.map(placed);
  const bars = limits.map(({ date, ...ends }) => ({ date: new Date(date), ...ends }));
  const values = [
    ...[...figures, ...replaced, ...[baseline, target].filter((end) => end !== null)].map(
      ({ value }) => value,
    ),
    ...limits.flatMap(({ low, high }) => [low, high]),
  ];
  const most = Math.max(...values);
  const least = Math.min(0, ...values);
  return drawSvg(
    {
      width,
      height: width >= narrowest ? height.wide : height.narrow,
      marginTop: 24,
      marginBottom: 28,
      marginLeft: Math.max(34, labelWidth([tick(Number(most.toPrecision(2)))]) - 2),
      marginRight: 18,
      x: { type: 'utc', label: null, inset: 10 },
      y: { domain: [least, most + 0.1 * (most - least)], nice: true, label: null },
      marks: [
        gridY({ ticks: 5, stroke: colours.rule, strokeOpacity: 1 }),
        axisY({ ticks: 5, tickSize: 0, tickFormat: tick, fontSize: 12 }),
        axisX({
          ticks: Math.max(2, Math.floor(width / pixelsPerYear)),
          tickSize: 4,
          tickFormat: (date: Date) => date.toISOString().slice(0, 4),
          fontSize: 12,
        }),
        ...pathMarks(chart),
        ruleX(bars, { x: 'date', y1: 'low', y2: 'high', stroke: colours.ink, strokeWidth: 4 }),
        line(shown, { x: 'date', y: 'value', stroke: colours.ink, strokeWidth: 2 }),
        dot(shown, { x: 'date', y: 'value', r: 3.5, fill: colours.ink }),
        ...revisionMarks(chart),
      ],
    },
    chart.alternative,
  );
}
