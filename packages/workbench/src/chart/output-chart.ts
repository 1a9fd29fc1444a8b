import { axisX, axisY, gridY, line, rect, ruleY, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';
import { lineStyles } from './trend-chart.ts';

/** What one stage or economy makes, day by day, percent of normal. */
export interface OutputLine {
  readonly label: string;
  readonly output: readonly number[];
}

/** What the chart shows and in what words. */
export interface OutputChart {
  readonly lines: readonly OutputLine[];
  readonly width: number;
  /** The first day of the stop, and the first day after it. */
  readonly stop: readonly [from: number, to: number];
  readonly stopLabel: string;
  readonly dayAxis: string;
  readonly outputAxis: string;
  readonly alternative: string;
}

const height = 260;
const margin = { top: 28, bottom: 40, left: 38 };
const labelGap = 15;
const pixelsPerTick = 60;
const largestLabelShare = 0.4;
const normal = 100;

/** Draw what is made day by day: a line for each with its name at its end, the days of the stop shaded. */
export function drawOutput(chart: OutputChart): string {
  const { lines, width, stop, stopLabel, dayAxis, outputAxis, alternative } = chart;
  const days = Math.max(...lines.map(({ output }) => output.length));
  const top = Math.max(normal + 10, ...lines.flatMap(({ output }) => output));
  const marginRight = Math.min(
    labelWidth(lines.map(({ label }) => label)),
    width * largestLabelShare,
  );
  const room = width - margin.left - marginRight;
  const drawn = lines.map((each, at) => ({ ...each, style: lineStyles[at % lineStyles.length]! }));
  return drawSvg(
    {
      width,
      height,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      marginRight,
      x: { domain: [0, days - 1] },
      y: { domain: [0, top] },
      marks: [
        rect([{ from: stop[0], to: Math.min(stop[1], days - 1) }], {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: top,
          fill: colours.muted,
          fillOpacity: 0.14,
        }),
        text([stopLabel], {
          x: (stop[0] + Math.min(stop[1], days - 1)) / 2,
          y: top,
          dy: -8,
          textAnchor: 'middle',
          fontSize: 12,
          fill: colours.muted,
        }),
        gridY({ ticks: 5, stroke: colours.rule, strokeOpacity: 1 }),
        ruleY([normal], { stroke: colours.muted }),
        axisY({ ticks: 5, tickSize: 0, fontSize: 12, label: outputAxis, labelArrow: 'none' }),
        axisX({
          ticks: Math.max(2, Math.floor(room / pixelsPerTick)),
          tickSize: 0,
          fontSize: 12,
          label: dayAxis,
          labelAnchor: 'center',
          labelArrow: 'none',
        }),
        ...drawn.map(({ output, style }) =>
          line(
            output.map((percent, day) => ({ day, percent })),
            { x: 'day', y: 'percent', strokeWidth: 2, ...style },
          ),
        ),
        ...endLabels(drawn, marginRight, top),
      ],
    },
    alternative,
  );
}

type Drawn = OutputLine & { readonly style: (typeof lineStyles)[number] };

/** The names at the ends of the lines, from the top down, moved apart where they would cover one another. */
function endLabels(lines: readonly Drawn[], room: number, top: number) {
  const step = (labelGap * top) / (height - margin.top - margin.bottom);
  const wanted = lines
    .map(({ label, style, output }) => ({ label, style, y: output.at(-1) ?? 0 }))
    .toSorted((a, b) => b.y - a.y);
  const lowest = step * (wanted.length - 1);
  let above = Number.POSITIVE_INFINITY;
  return wanted.map(({ label, style, y }, at) => {
    above = Math.min(Math.max(y, lowest - step * at), above - step);
    return text([{ y: above, label: fitLabel(label, room) }], {
      frameAnchor: 'right',
      textAnchor: 'start',
      dx: 6,
      y: 'y',
      text: 'label',
      fontSize: 12,
      fill: style.stroke,
    });
  });
}
