import type { Horizon } from '@musubi/vocabulary';
import { axisX, dot, gridX, ruleX, ruleY, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours, horizonMarks } from './palette.ts';
import { drawSvg } from './svg.ts';

/** An economy of the chart with its change at each horizon, in percent; null where it is unknown. */
export interface IncomeRow {
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

function linesOf(groups: readonly IncomeGroup[]): Line[] {
  return groups.flatMap(({ heading, rows }, group) => [
    { key: `${group}`, label: heading, heading: true, values: [] },
    ...rows.map((row, at) => ({ ...row, key: `${group}.${at}`, heading: false })),
  ]);
}

/** Draw the change of real income of each economy: one row an economy, one symbol a horizon. */
export function drawIncomeChart(chart: IncomeChart): string {
  const lines = linesOf(chart.groups);
  const rows = lines.filter(({ heading }) => !heading);
  const headings = lines.filter(({ heading }) => heading);
  const marginLeft = Math.min(labelWidth(lines.map(({ label }) => label)), chart.width * 0.5);
  const labels = {
    y: 'key',
    text: ({ label }: Line) => fitLabel(label, marginLeft),
    frameAnchor: 'left',
    textAnchor: 'start',
    dx: -marginLeft,
    fontSize: 12.5,
  } as const;
  const points = rows.flatMap(({ key, values }) =>
    values.map(({ horizon, percent }) => ({ key, horizon, percent, ...horizonMarks[horizon] })),
  );
  const known = points.filter(({ percent }) => percent !== null);
  const unknown = rows.filter(({ values }) => values.some(({ percent }) => percent === null));
  const ranges = rows.map(({ key }) => {
    const own = known.filter((point) => point.key === key).map(({ percent }) => percent!);
    return { key, low: Math.min(...own), high: Math.max(...own) };
  });
  const axis = { tickFormat: chart.tick, ticks: Math.floor(chart.width / 110), fontSize: 12 };
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
      marks: [
        gridX({ ticks: axis.ticks, stroke: colours.rule, strokeOpacity: 1 }),
        ruleX([0], { stroke: colours.ink }),
        axisX({ ...axis, anchor: 'top', tickSize: 0, label: null }),
        axisX({
          ...axis,
          tickSize: 0,
          label: chart.axis,
          labelAnchor: 'center',
          labelArrow: 'none',
        }),
        text(headings, { ...labels, fontWeight: 600, fill: colours.muted }),
        text(rows, { ...labels, fill: colours.ink }),
        ruleY(
          ranges.filter(({ low }) => Number.isFinite(low)),
          {
            y: 'key',
            x1: 'low',
            x2: 'high',
            stroke: colours.muted,
            strokeOpacity: 0.6,
          },
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
        text(unknown, { x: 0, y: 'key', text: () => chart.unknown, dx: 6, textAnchor: 'start' }),
      ],
      symbol: { type: 'identity' },
      color: { type: 'identity' },
    },
    chart.alternative,
  );
}
