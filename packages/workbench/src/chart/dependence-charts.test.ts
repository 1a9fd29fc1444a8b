import { describe, expect, it } from 'vitest';
import { drawHeatmap } from './heatmap-chart.ts';
import { drawTrend } from './trend-chart.ts';

const exact = (share: number, text: string) => ({ bounds: { low: share, high: share }, text });

function map(width: number) {
  return drawHeatmap({
    columns: ['Japan', 'Korea'],
    rows: [
      { label: 'Magnets', cells: [exact(0.28, '28'), exact(0.88, '88')] },
      { label: 'Chips <&>', cells: [{ bounds: null, text: '?' }, null] },
      { label: 'Gases', cells: [{ bounds: { low: 0, high: 0.3 }, text: '0–30' }, exact(0, '0')] },
    ],
    width,
    alternative: 'What the picture says',
  });
}

const opacities = (svg: string) =>
  [...svg.matchAll(/fill-opacity="([\d.]+)"/gu)].map(([, value]) => Number(value));

describe('the map of shares', () => {
  it('writes each share in its cell, and is stronger where it is larger', () => {
    const svg = map(720);
    for (const text of ['28', '88', '0–30', '?']) expect(svg).toContain(`>${text}</text>`);
    const [small, large] = opacities(svg);
    expect(large).toBeGreaterThan(small!);
  });

  it('hatches what is unknown, rims a range, and leaves a place without imports empty', () => {
    const svg = map(720);
    expect(svg).toContain('stroke-dasharray="3 2"');
    expect([...svg.matchAll(/<rect/gu)].length).toBe(4 + 1 + 1);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('Chips &lt;&amp;&gt;');
  });

  it('is taller on a phone, where names stand above their cells', () => {
    const heightOf = (svg: string) => Number(/height="(\d+)"/u.exec(svg)![1]);
    expect(heightOf(map(330))).toBeGreaterThan(heightOf(map(720)));
  });
});

describe('the trend of shares', () => {
  const line = (label: string, style: number, last: number) => ({
    label,
    style,
    points: [
      { year: 2019, low: 0, high: 40 },
      { year: 2020, low: 30, high: 30 },
      { year: 2021, low: last, high: last },
    ],
  });
  const svg = drawTrend({
    lines: [line('Japan', 0, 99), line('Korea', 1, 98)],
    width: 330,
    axis: '%',
    alternative: 'What the picture says',
  });

  it('ends each line with its name, none above the other', () => {
    const heights = ['Japan', 'Korea'].map((name) =>
      Number(new RegExp(`translate\\([\\d.]+,([\\d.]+)\\)"[^>]*>${name}<`, 'u').exec(svg)![1]),
    );
    expect(heights[1]! - heights[0]!).toBeGreaterThan(12);
  });

  it('draws a year that is known within bounds as a bar, not as a point', () => {
    expect([...svg.matchAll(/<circle/gu)].length).toBe(4);
    expect([...svg.matchAll(/stroke-width="3"/gu)].length).toBeGreaterThan(0);
  });
});
