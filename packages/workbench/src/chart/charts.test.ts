import { describe, expect, test } from 'vitest';
import { drawIncomeChart, type IncomeChart } from './income-chart.ts';
import { fitLabel, labelWidth } from './label.ts';
import { drawWinnersChart } from './winners-chart.ts';

const income: IncomeChart = {
  groups: [
    {
      heading: 'Members',
      rows: [
        {
          label: 'Japan',
          values: [
            { horizon: 'short', percent: -0.5 },
            { horizon: 'medium', percent: 0.1 },
            { horizon: 'long', percent: 1.25 },
          ],
        },
        {
          label: 'Korea <&>',
          values: [
            { horizon: 'short', percent: null },
            { horizon: 'long', percent: 0 },
          ],
        },
      ],
    },
  ],
  width: 600,
  axis: 'Change, %',
  unknown: 'unknown',
  alternative: 'What the picture says',
  tick: (percent) => `${percent}`,
};

function countOf(svg: string, pattern: RegExp): number {
  return [...svg.matchAll(pattern)].length;
}

/** The horizontal position of each symbol of a colour. */
function positionsOf(svg: string, colour: string): number[] {
  const symbols = new RegExp(
    `fill="var\\(--${colour}\\)"[^>]*transform="translate\\(([\\d.]+),`,
    'gu',
  );
  return [...svg.matchAll(symbols)].map((match) => Number(match[1]));
}

describe('the chart of real income', () => {
  const svg = drawIncomeChart(income);

  test('draws one symbol for each known value and says which is unknown', () => {
    expect(positionsOf(svg, 'short')).toHaveLength(1);
    expect(positionsOf(svg, 'medium')).toHaveLength(1);
    expect(positionsOf(svg, 'long')).toHaveLength(2);
    expect(countOf(svg, />unknown</gu)).toBe(1);
  });

  test('draws a loss left of zero and a gain right of it', () => {
    const zero = positionsOf(svg, 'long')[1]!;
    expect(positionsOf(svg, 'short')[0]).toBeLessThan(zero);
    expect(positionsOf(svg, 'long')[0]).toBeGreaterThan(zero);
  });

  test('is one image with one text alternative, without style, script or identifier', () => {
    const image = /^<svg[^>]*>/u.exec(svg)![0];
    expect(image).toContain(' role="img"');
    expect(image).toContain(' aria-label="What the picture says"');
    expect(countOf(svg, /aria-/gu)).toBe(1);
    expect(svg).not.toMatch(/<style|<script| id="|NaN|undefined/u);
  });

  test('escapes the labels', () => {
    expect(svg).toContain('Korea &lt;&amp;&gt;');
  });

  test('is the same bytes each time it is drawn', () => {
    expect(drawIncomeChart(income)).toBe(svg);
  });
});

describe('the chart of gains and losses', () => {
  const draw = (values: number[]) =>
    drawWinnersChart({
      bars: values.map((value) => ({
        label: `E${Math.abs(value)}`,
        value,
        text: `${Math.abs(value)}`,
      })),
      width: 340,
      alternative: 'bars',
    });

  test('draws a bar for each economy with its value as text', () => {
    const svg = draw([30, 4, -12]);
    expect(countOf(svg, /<rect/gu)).toBe(3);
    for (const text of ['>30<', '>4<', '>12<']) expect(svg).toContain(text);
  });

  test('draws losses alone as it draws gains alone', () => {
    const widths = (svg: string) =>
      [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/gu)].map((match) => Number(match[1])).sort();
    expect(widths(draw([-30, -4]))).toEqual(widths(draw([30, 4])));
  });
});

test('a label that is too wide is cut and marked', () => {
  expect(fitLabel('Japan', 200)).toBe('Japan');
  const cut = fitLabel('オーストリア・ベルギー・アイルランド', 120);
  expect(cut.endsWith('…')).toBe(true);
  expect(labelWidth([cut])).toBeLessThanOrEqual(120);
});
