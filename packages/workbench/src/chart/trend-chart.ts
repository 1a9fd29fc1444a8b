import { axisX, axisY, dot, gridY, line, type Markish, ruleX, text } from '@observablehq/plot';
import { labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A share in a year, percent, known within bounds. */
interface TrendPoint {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** The shares of one importer over the years. */
export interface TrendLine {
  readonly label: string;
  /** Which of the styles it has, so that an importer looks alike in every chart. */
  readonly style: number;
  readonly points: readonly TrendPoint[];
}

/** What the chart shows and in what words. */
export interface TrendChart {
  readonly lines: readonly TrendLine[];
  readonly width: number;
  readonly axis: string;
  readonly alternative: string;
}

/** How lines are told apart: colour, and the dashes that do without it. */
export const lineStyles = [
  { stroke: colours.loss, strokeDasharray: 'none' },
  { stroke: colours.gain, strokeDasharray: '7 3' },
  { stroke: colours.ink, strokeDasharray: '2 3' },
  { stroke: colours.muted, strokeDasharray: '9 3 2 3' },
];
/** How many lines a chart can tell apart. */
export const mostLines = lineStyles.length;

const height = 220;
const margin = { top: 22, bottom: 30, left: 34 };
const labelGap = 15;
const percentPerPixel = 100 / (height - margin.top - margin.bottom);

/** Draw shares over the years, a line for each importer with its name at its end; a year known within bounds is a bar. */
export function drawTrend({ lines, width, axis, alternative }: TrendChart): string {
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const marginRight = labelWidth(lines.map(({ label }) => label)) + 4;
  const ticks = Math.max(2, Math.floor((width - margin.left - marginRight) / 60));
  return drawSvg(
    {
      width,
      height,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      marginRight,
      x: { domain: first === last ? [first - 1, last + 1] : [first, last] },
      y: { domain: [0, 100] },
      marks: [
        gridY({ ticks: 5, stroke: colours.rule, strokeOpacity: 1 }),
        axisY({ ticks: 5, tickSize: 0, fontSize: 12, label: axis, labelArrow: 'none' }),
        axisX({ ticks, tickSize: 0, fontSize: 12, label: null, tickFormat: String }),
        ...lines.flatMap((each) => marksOf(each, styleOf(each))),
        ...ends(lines),
      ],
    },
    alternative,
  );
}

function marksOf({ points }: TrendLine, style: (typeof lineStyles)[number]): Markish[] {
  const exact = points.filter(({ low, high }) => high - low < 0.5);
  const ranges = points.filter(({ low, high }) => high - low >= 0.5);
  return [
    line(exact, { x: 'year', y: 'high', strokeWidth: 2, ...style }),
    dot(exact, { x: 'year', y: 'high', r: 2.5, fill: style.stroke }),
    ruleX(ranges, { x: 'year', y1: 'low', y2: 'high', stroke: style.stroke, strokeWidth: 3 }),
  ];
}

function styleOf({ style }: Pick<TrendLine, 'style'>) {
  return lineStyles[style % lineStyles.length]!;
}

/** The names at the ends of the lines, from the top down, moved apart where they would cover one another. */
function ends(lines: readonly TrendLine[]): Markish[] {
  const step = labelGap * percentPerPixel;
  const wanted = lines
    .map(({ label, style, points }) => ({ label, style, y: points.at(-1)?.high ?? 0 }))
    .toSorted((a, b) => b.y - a.y);
  let above = Number.POSITIVE_INFINITY;
  return wanted.map((each) => {
    above = Math.min(each.y, above - step);
    return text([{ ...each, y: above }], {
      frameAnchor: 'right',
      textAnchor: 'start',
      dx: 6,
      y: 'y',
      text: 'label',
      fontSize: 12,
      fill: styleOf(each).stroke,
    });
  });
}
