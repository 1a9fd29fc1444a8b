import { barX, ruleX, text } from '@observablehq/plot';
import { fitLabel, labelWidth } from './label.ts';
import { colours } from './palette.ts';
import { drawSvg } from './svg.ts';

/** A bar of the chart; the value is an amount of money in any one unit. */
export interface WinnerBar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written at the end of the bar. */
  readonly text: string;
}

/** What the chart shows and in what words. */
export interface WinnersChart {
  readonly bars: readonly WinnerBar[];
  readonly width: number;
  readonly alternative: string;
}

const rowHeight = 26;
const valueGap = 5;

/** Draw gains to the right and losses to the left of zero, each bar with its value. */
export function drawWinnersChart({ bars, width, alternative }: WinnersChart): string {
  const marginLeft = Math.min(labelWidth(bars.map(({ label }) => label)), width * 0.45);
  const room = labelWidth(bars.map((bar) => bar.text));
  const rows = bars.map((bar, at) => ({ ...bar, key: String(at) }));
  const gains = rows.filter(({ value }) => value > 0);
  const losses = rows.filter(({ value }) => value <= 0);
  const value = { x: 'value', y: 'key', text: 'text', fontSize: 12, fill: colours.ink };
  return drawSvg(
    {
      width,
      height: rows.length * rowHeight + 8,
      marginLeft,
      marginRight: 0,
      marginTop: 4,
      marginBottom: 4,
      x: {
        axis: null,
        domain: [
          Math.min(0, ...bars.map((b) => b.value)),
          Math.max(0, ...bars.map((b) => b.value)),
        ],
        insetLeft: losses.length > 0 ? room : 0,
        insetRight: gains.length > 0 ? room : 0,
      },
      y: { domain: rows.map(({ key }) => key), axis: null, padding: 0.28 },
      marks: [
        barX(gains, { x: 'value', y: 'key', fill: colours.gain }),
        barX(losses, { x: 'value', y: 'key', fill: colours.loss }),
        ruleX([0], { stroke: colours.ink }),
        text(gains, { ...value, textAnchor: 'start', dx: valueGap }),
        text(losses, { ...value, textAnchor: 'end', dx: -valueGap }),
        text(rows, {
          y: 'key',
          text: ({ label }) => fitLabel(label, marginLeft),
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -marginLeft,
          fontSize: 12.5,
          fill: colours.ink,
        }),
      ],
    },
    alternative,
  );
}
