import {
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  type Markish,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import { labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A month of a trend; null where it is not known. */
export interface TrendPoint {
  /** The first day of the month, ISO 8601. */
  readonly date: string;
  readonly value: number | null;
}

/** A line of the chart; lines differ in dashes as well as in colour. */
interface TrendLine {
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

/** A mark at a date. */
interface TrendMark {
  readonly date: string;
  readonly label: string;
}

/** What the chart shows and in what words. */
export interface SeriesChart {
  /** At most four; the first is drawn strongest. */
  readonly lines: readonly TrendLine[];
  /** What was to be expected, drawn as a thin dashed line; empty for none. */
  readonly expected: readonly TrendPoint[];
  /** Events as vertical lines with their labels above. */
  readonly events: readonly TrendMark[];
  /** Alerts as triangles on the first line, at the month that raised them. */
  readonly alerts: readonly TrendMark[];
  readonly width: number;
  readonly alternative: string;
  readonly tick: (value: number) => string;
  readonly month: (date: Date) => string;
}

const strokes = [
  { stroke: colours.ink, strokeWidth: 2, strokeDasharray: null },
  { stroke: 'var(--short)', strokeWidth: 2, strokeDasharray: '7 3' },
  { stroke: 'var(--medium)', strokeWidth: 2, strokeDasharray: '2 3' },
  { stroke: 'var(--long)', strokeWidth: 2, strokeDasharray: '9 3 2 3' },
] as const;

const height = { wide: 300, narrow: 260 };
const narrowest = 500;
const pixelsPerMonthTick = 85;
const eventRow = 15;

interface Drawn {
  readonly date: Date;
  readonly value: number;
}

/** Give the points as drawn; an unknown one is NaN, which breaks the line. */
function drawnPoints(points: readonly TrendPoint[]): Drawn[] {
  return points.map(({ date, value }) => ({ date: new Date(date), value: value ?? Number.NaN }));
}

function lineMarks(lines: readonly TrendLine[]): Markish[] {
  return lines
    .map(({ points }, at) => {
      const { strokeDasharray, ...stroke } = strokes[at]!;
      return lineY(drawnPoints(points), {
        x: 'date',
        y: 'value',
        ...stroke,
        ...(strokeDasharray !== null && { strokeDasharray }),
      });
    })
    .reverse();
}

/** Put a label at the end of each line, as far apart as they need. */
function lineLabels(lines: readonly TrendLine[], span: number): Markish[] {
  if (lines.length < 2) return [];
  const ends = lines
    .flatMap(({ label, points }, at) => {
      const last = drawnPoints(points).findLast(({ value }) => !Number.isNaN(value));
      return last === undefined ? [] : [{ label, ...last, at }];
    })
    .sort((a, b) => a.value - b.value);
  let lowest = Number.NEGATIVE_INFINITY;
  const placed = ends.map((end) => {
    lowest = Math.max(end.value, lowest + span);
    return { ...end, value: lowest };
  });
  return placed.map((end) =>
    text([end], {
      x: 'date',
      y: 'value',
      text: 'label',
      textAnchor: 'start',
      dx: 6,
      fontSize: 12,
      fill: strokes[end.at]!.stroke,
      fontWeight: 600,
    }),
  );
}

/** Events as vertical lines; labels stand in rows above the frame, so that near ones do not overlap. */
function eventMarks(events: readonly TrendMark[]): Markish[] {
  return events.flatMap(({ date, label }, at) => {
    const place = [{ date: new Date(date), label }];
    return [
      ruleX(place, { x: 'date', stroke: colours.muted, strokeDasharray: '3 3' }),
      text(place, {
        x: 'date',
        text: 'label',
        frameAnchor: 'top',
        dy: -8 - eventRow * (at % 2),
        fontSize: 12,
        fontWeight: 600,
        fill: colours.ink,
      }),
    ];
  });
}

function alertMarks({ alerts, lines }: SeriesChart): Markish {
  const values = new Map(lines[0]!.points.map(({ date, value }) => [date, value]));
  const placed = alerts.flatMap(({ date }) => {
    const value = values.get(date) ?? null;
    return value === null ? [] : [{ date: new Date(date), value }];
  });
  return dot(placed, {
    x: 'date',
    y: 'value',
    symbol: 'triangle',
    rotate: 180,
    r: 6,
    dy: -11,
    fill: colours.loss,
    stroke: colours.paper,
    strokeWidth: 1.5,
  });
}

/** Draw monthly lines over time, what was to be expected, the events, and the alerts. */
export function drawSeriesChart(chart: SeriesChart): string {
  const { lines, expected, events, width, tick, month } = chart;
  const known = [...lines.flatMap(({ points }) => points), ...expected];
  const most = Math.max(1e-12, ...known.map(({ value }) => value ?? 0));
  const isWide = width >= narrowest;
  const tall = isWide ? height.wide : height.narrow;
  const labels = lines.length < 2 ? [] : lines.map(({ label }) => label);
  const ticks = Math.max(2, Math.floor((width - 120) / pixelsPerMonthTick));
  return drawSvg(
    {
      width,
      height: tall,
      marginTop: events.length > 0 ? 16 + 2 * eventRow : 14,
      marginLeft: Math.max(34, labelWidth([tick(Number(most.toPrecision(2)))]) - 4),
      marginRight: Math.max(16, labels.length === 0 ? 0 : labelWidth(labels)),
      x: { type: 'utc', label: null },
      y: { domain: [0, most * 1.06], nice: true, label: null },
      marks: [
        gridY({ ticks: 5, stroke: colours.rule, strokeOpacity: 1 }),
        axisY({ ticks: 5, tickSize: 0, tickFormat: tick, fontSize: 12 }),
        axisX({ ticks, tickSize: 4, tickFormat: month, fontSize: 12 }),
        ruleY([0], { stroke: colours.ink }),
        ...eventMarks(events),
        ...(expected.length === 0
          ? []
          : [
              lineY(drawnPoints(expected), {
                x: 'date',
                y: 'value',
                stroke: colours.muted,
                strokeWidth: 1.25,
                strokeDasharray: '4 3',
              }),
            ]),
        ...lineMarks(lines),
        ...lineLabels(lines, (most * 1.06 * 15) / (tall - 80)),
        alertMarks(chart),
      ],
    },
    chart.alternative,
  );
}
