import { describe, expect, test } from 'vitest';
import { drawIntervalChart, type IntervalChart } from './interval-chart.ts';
import { drawPayersChart, type PayersChart } from './payers-chart.ts';
import { layRows } from './row-layout.ts';
import { drawWaterfallChart, layWaterfall, type WaterfallStep } from './waterfall-chart.ts';

const tick = (amount: number) => `${amount}`;

function step(
  kind: WaterfallStep['kind'],
  amount: number,
  band: WaterfallStep['band'] = null,
): WaterfallStep {
  return { label: `Step <${amount}>`, kind, amount, band, text: `t${amount}`, sumText: 's' };
}

const steps = [
  step('change', 30),
  step('change', -50),
  step('total', -20),
  step('change', 15),
  step('total', -5, { low: -9, high: 2 }),
  step('difference', 15, { low: 4, high: 20 }),
];

const waterfall = (width: number, given = steps) =>
  drawWaterfallChart({
    steps: given,
    width,
    columns: ['Change', 'Sum'],
    axis: 'Money',
    alternative: 'What leads where',
    tick,
  });

const interval: IntervalChart = {
  groups: [
    {
      heading: 'Japan',
      rows: [
        {
          label: 'Short run',
          horizon: 'short',
          value: 1,
          text: '+1',
          interval: { low: -4, p25: 0, median: 0.5, p75: 2, high: 6 },
        },
        { label: 'Long run', horizon: 'long', value: -2, text: '−2', interval: null },
      ],
    },
  ],
  width: 720,
  column: 'Central',
  axis: 'Change',
  alternative: 'Intervals',
  tick,
};

const payers: PayersChart = {
  groups: [
    {
      heading: 'Korea <&>',
      rows: [
        {
          label: 'Short run',
          horizon: 'short',
          without: 10,
          with: -40,
          withoutText: '+10',
          withText: '−40',
          band: { low: -60, high: -5 },
        },
        {
          label: 'Long run',
          horizon: 'long',
          without: -10,
          with: -20,
          withoutText: '−10',
          withText: '−20',
          band: null,
        },
      ],
    },
  ],
  width: 720,
  columns: ['Without', 'With'],
  axis: 'Money',
  alternative: 'Payers',
  tick,
};

describe('the steps of a waterfall', () => {
  const laid = layWaterfall(steps);

  test('each change begins where the one before ended', () => {
    expect(laid.map(({ from, to }) => [from, to])).toEqual([
      [0, 30],
      [30, -20],
      [0, -20],
      [-20, -5],
      [0, -5],
      [-20, -5],
    ]);
  });

  test('a band stands around the end of its step, wherever the step begins', () => {
    expect(laid.map(({ bandFrom, bandTo }) => [bandFrom, bandTo]).slice(4)).toEqual([
      [-9, 2],
      [-16, 0],
    ]);
  });
});

describe('the waterfall', () => {
  test('fills gains, leaves losses hollow and joins neighbours by a line', () => {
    const svg = waterfall(720);
    expect([...svg.matchAll(/<rect[^>]*fill="var\(--gain\)"/gu)]).toHaveLength(3);
    expect([...svg.matchAll(/<rect[^>]*stroke="var\(--loss\)"/gu)]).toHaveLength(1);
    const joints = /<g [^>]*stroke-dasharray="2 2"[^>]*>(.*?)<\/g>/su.exec(svg)![1]!;
    expect([...joints.matchAll(/<path/gu)]).toHaveLength(steps.length - 1);
  });

  test('writes every amount beside its step', () => {
    for (const { text } of steps) expect(waterfall(330)).toContain(`>${text}<`);
  });

  test('draws a band as a line with two caps, under a rim', () => {
    const bands = (given: WaterfallStep[]) =>
      [...waterfall(720, given).matchAll(/<path[^>]*stroke="var\(--ink\)"/gu)].length;
    const without = steps.map((one) => ({ ...one, band: null }));
    expect(bands(steps) - bands(without)).toBe(2 + 4);
  });
});

describe('the intervals', () => {
  const svg = drawIntervalChart(interval);

  test('draw a box and a median only where draws were made, and a symbol for every value', () => {
    expect([...svg.matchAll(/<rect[^>]*stroke="var\(--short\)"/gu)]).toHaveLength(1);
    expect([...svg.matchAll(/<rect[^>]*stroke="var\(--long\)"/gu)]).toHaveLength(0);
    expect([...svg.matchAll(/<path[^>]*fill="var\(--long\)"[^>]*transform/gu)]).toHaveLength(1);
    expect([...svg.matchAll(/<path[^>]*fill="var\(--short\)"[^>]*transform/gu)]).toHaveLength(1);
  });
});

describe('the payers', () => {
  const svg = drawPayersChart(payers);

  test('draw the amount without the answer hollow and the amount with it solid', () => {
    expect([...svg.matchAll(/<rect[^>]*fill="var\(--short\)"/gu)]).toHaveLength(1);
    expect([...svg.matchAll(/<rect[^>]*fill="var\(--long\)"/gu)]).toHaveLength(1);
    const hollow =
      /<g[^>]*stroke="var\(--muted\)"[^>]*>((?:<rect[^>]*><\/rect>|<rect[^>]*>)+)<\/g>/u;
    expect([...hollow.exec(svg)![1]!.matchAll(/<rect/gu)]).toHaveLength(2);
  });

  test('escape the names of those who pay', () => {
    expect(svg).toContain('Korea &lt;&amp;&gt;');
  });
});

test.each([
  ['waterfall', (width: number) => waterfall(width)],
  ['intervals', (width: number) => drawIntervalChart({ ...interval, width })],
  ['payers', (width: number) => drawPayersChart({ ...payers, width })],
])(
  'the chart of %s is one image with a text, the same bytes each time, wide and narrow',
  (_, draw) => {
    for (const width of [720, 330]) {
      const svg = draw(width);
      expect(draw(width)).toBe(svg);
      const image = /^<svg[^>]*>/u.exec(svg)![0];
      expect(image).toMatch(/ role="img"/u);
      expect(image).toMatch(/ aria-label="[^"]+"/u);
      expect(image).toContain(` width="${width}"`);
      expect(svg).not.toMatch(/<style|<script| id="|NaN|undefined/u);
    }
  },
);

describe('rows', () => {
  const columns = ['変化', '累計'];
  const rows = [
    { label: '見出し', heading: true, texts: [] },
    { label: '二者間：アメリカ・韓国', texts: ['−1,230', '12,300'] },
    { label: 'B', texts: ['+1', '2'] },
  ];

  test('stand one under another without overlapping', () => {
    for (const width of [720, 330]) {
      const { placed, height } = layRows(rows, { width, columns });
      const ends = placed.map(({ barBottom }) => barBottom);
      for (const [at, { labelAt }] of placed.slice(1).entries()) {
        expect(labelAt).toBeGreaterThan(placed[at]!.row.heading ? 0 : ends[at]!);
      }
      expect(height).toBeGreaterThan(ends.at(-1)!);
    }
  });

  test('leave the drawing most of the width: beside its label, or under it on a phone', () => {
    const room = (width: number) => {
      const { marginLeft, marginRight } = layRows(rows, { width, columns });
      return (width - marginLeft - marginRight) / width;
    };
    expect(room(720)).toBeGreaterThan(0.5);
    expect(room(330)).toBeGreaterThan(0.9);
  });

  test('keep a label clear of the numbers beside it', () => {
    const { labelRoom, textWidths, stacked } = layRows(rows, { width: 330, columns });
    expect(stacked).toBe(true);
    expect(labelRoom + textWidths[0]! + textWidths[1]!).toBeLessThanOrEqual(330);
  });
});
