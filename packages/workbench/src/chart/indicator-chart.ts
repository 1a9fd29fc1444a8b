import { axisX, axisY, dot, gridY, line, type Markish, ruleX, text } from '@observablehq/plot';
import { labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A value at a time. */
interface TimedValue {
  /** The year, with the part of it that has passed where the period is a month. */
  readonly year: number;
  readonly value: number;
}

/** The limits of a figure at a time. */
interface TimedLimits {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** What the chart shows and in what words. */
export interface IndicatorChart {
  /** The figures in force, NaN where one is not known, which breaks the line. */
  readonly figures: readonly TimedValue[];
  /** Figures of which limits only are known. */
  readonly limits: readonly TimedLimits[];
  /** Figures that were replaced, at the times that they are about. */
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

/** The straight way from the baseline to the target, and the target as a level after it. */
function pathMarks({ baseline, target, baselineText, targetText }: IndicatorChart): Markish[] {
  const ends = [baseline, target].flatMap((end) => (end === null ? [] : [end]));
  const label = {
    x: 'year',
    y: 'value',
    fontSize: 12,
    fontWeight: 600,
    fill: colours.muted,
  } as const;
  const halo = { stroke: colours.paper, strokeWidth: 4 } as const;
  return [
    line(ends, {
      x: 'year',
      y: 'value',
      stroke: colours.muted,
      strokeWidth: 1.5,
      strokeDasharray: '6 4',
    }),
    dot(baseline === null ? [] : [baseline], {
      x: 'year',
      y: 'value',
      symbol: 'square',
      r: 5,
      fill: colours.muted,
    }),
    dot(target === null ? [] : [target], {
      x: 'year',
      y: 'value',
      symbol: 'diamond',
      r: 7,
      fill: colours.gain,
    }),
    text(baseline === null ? [] : [baseline], {
      ...label,
      ...halo,
      text: () => baselineText,
      textAnchor: 'start',
      dx: 2,
      dy: -14,
    }),
    text(target === null ? [] : [target], {
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
  const now = new Map(figures.map(({ year, value }) => [year, value]));
  const moves = replaced.flatMap(({ year, value }) => {
    const after = now.get(year);
    return after === undefined ? [] : [{ year, before: value, after }];
  });
  return [
    ruleX(moves, { x: 'year', y1: 'before', y2: 'after', stroke: colours.loss, strokeWidth: 1.5 }),
    dot(replaced, {
      x: 'year',
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
  const points = [...figures, ...limits, ...[baseline, target].filter((end) => end !== null)];
  const years = points.map(({ year }) => year);
  const ticks = yearTicks(Math.min(...years), Math.max(...years), width);
  const values = [
    ...[...figures, ...replaced, ...[baseline, target].filter((end) => end !== null)].flatMap(
      ({ value }) => (Number.isNaN(value) ? [] : [value]),
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
      x: { type: 'linear', label: null, inset: 10 },
      y: { domain: [least, most + 0.1 * (most - least)], nice: true, label: null },
      marks: [
        gridY({ ticks: 5, stroke: colours.rule, strokeOpacity: 1 }),
        axisY({ ticks: 5, tickSize: 0, tickFormat: tick, fontSize: 12 }),
        axisX(ticks, { tickSize: 4, tickFormat: String, fontSize: 12 }),
        ...pathMarks(chart),
        ruleX(limits, { x: 'year', y1: 'low', y2: 'high', stroke: colours.ink, strokeWidth: 4 }),
        line(figures, { x: 'year', y: 'value', stroke: colours.ink, strokeWidth: 2 }),
        dot(figures, { x: 'year', y: 'value', r: 3.5, fill: colours.ink }),
        ...revisionMarks(chart),
      ],
    },
    chart.alternative,
  );
}

/** Whole years, as many as have room. */
function yearTicks(first: number, last: number, width: number): number[] {
  const years = Array.from(
    { length: Math.floor(last) - Math.ceil(first) + 1 },
    (_, at) => Math.ceil(first) + at,
  );
  const step = Math.max(1, Math.ceil((years.length * pixelsPerYear) / width));
  return years.filter((_, at) => at % step === 0);
}
