import type { Horizon } from '@musubi/vocabulary';
import { axisX, dot, gridX, groupY, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours, horizonMarks } from './palette.ts';
import { drawSvg } from './svg.ts';

/** An economy of the chart with its change at each horizon, in percent; null where it is unknown. */
interface IncomeRow {
  readonly label: string;
  readonly values: readonly { readonly horizon: Horizon; readonly percent: number | null }[];
}

/** Economies under one heading. */
export interface IncomeGroup {
  readonly heading: string;
  readonly rows: readonly IncomeRow[];
}

/** What the chart shows and in what words. */
export interface IncomeChart {
  readonly groups: readonly IncomeGroup[];
  readonly width: number;
  readonly axis: string;
  readonly unknown: string;
  readonly alternative: string;
  readonly tick: (percent: number) => string;
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly heading: boolean;
  readonly values: IncomeRow['values'];
}

const rowHeight = 21;
const axisHeight = 40;
const pixelsPerTick = 80;

function linesOf(groups: readonly IncomeGroup[]): Line[] {
  return groups.flatMap(({ heading, rows }, group) => [
    { key: `${group}`, label: heading, heading: true, values: [] },
    ...rows.map((row, at) => ({ ...row, key: `${group}.${at}`, heading: false })),
  ]);
}

/** The axis above and below, its grid, and the line of no change. */
function axisMarks({ width, tick, axis }: IncomeChart, marginLeft: number): Markish[] {
  const common = {
    tickFormat: tick,
    ticks: Math.max(2, Math.floor((width - marginLeft) / pixelsPerTick)),
    tickSize: 0,
    fontSize: 12,
  };
  return [
    gridX({ ticks: common.ticks, stroke: colours.rule, strokeOpacity: 1 }),
    ruleX([0], { stroke: colours.ink }),
    axisX({ ...common, anchor: 'top', label: null }),
    axisX({ ...common, label: axis, labelAnchor: 'center', labelArrow: 'none' }),
  ];
}

function labelMarks(lines: readonly Line[], marginLeft: number): Markish[] {
  const labels = {
    y: 'key',
    text: ({ label }: Line) => fitLabel(label, marginLeft),
    frameAnchor: 'left',
    textAnchor: 'start',
    dx: -marginLeft,
    fontSize: 12.5,
  } as const;
  const [headings, rows] = [true, false].map((heading) =>
    lines.filter((line) => line.heading === heading),
  );
  return [
    text(headings!, { ...labels, fontWeight: 600, fill: colours.muted }),
    text(rows!, { ...labels, fill: colours.ink }),
  ];
}

/** A symbol for each known value, a line from the lowest to the highest, a word where one is unknown. */
function valueMarks(rows: readonly Line[], unknown: string): Markish[] {
  const known = rows.flatMap(({ key, values }) =>
    values.flatMap(({ horizon, percent }) =>
      percent === null ? [] : [{ key, percent, ...horizonMarks[horizon] }],
    ),
  );
  const partly = rows.filter(({ values }) => values.some(({ percent }) => percent === null));
  return [
    ruleY(
      known,
      groupY(
        { x1: 'min', x2: 'max' },
        {
          x1: 'percent',
          x2: 'percent',
          y: 'key',
          stroke: colours.muted,
          strokeOpacity: 0.6,
        },
      ),
    ),
    dot(known, {
      x: 'percent',
      y: 'key',
      symbol: 'symbol',
      fill: 'colour',
      stroke: colours.paper,
      strokeWidth: 1,
      r: 5,
    }),
    text(partly, { x: 0, y: 'key', text: () => unknown, dx: 6, textAnchor: 'start' }),
  ];
}

/** Draw the change of real income of each economy: one row an economy, one symbol a horizon. */
export function drawIncomeChart(chart: IncomeChart): string {
  const lines = linesOf(chart.groups);
  const marginLeft = Math.min(labelWidth(lines.map(({ label }) => label)), chart.width / 2);
  return drawSvg(
    {
      width: chart.width,
      height: lines.length * rowHeight + 2 * axisHeight,
      marginLeft,
      marginRight: 16,
      marginTop: axisHeight,
      marginBottom: axisHeight,
      x: { nice: true, label: null, inset: 8 },
      y: { domain: lines.map(({ key }) => key), axis: null, type: 'point', padding: 0.5 },
      symbol: { type: 'identity' },
      color: { type: 'identity' },
      marks: [
        ...axisMarks(chart, marginLeft),
        ...labelMarks(lines, marginLeft),
        ...valueMarks(lines, chart.unknown),
      ],
    },
    chart.alternative,
  );
}
