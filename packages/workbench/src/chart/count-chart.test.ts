import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCounts } from './count-chart.ts';

const kinds = [
  { label: 'on track', tone: 'gain', fill: 0.5 },
  { label: 'overdue', tone: 'loss', fill: 0.8 },
  { label: 'unknown', tone: 'loss', fill: 'unknown' },
] as const;

function chart(width: number, rows = [{ label: 'Japan <&>', counts: [3, 0, 5] }]) {
  return drawCounts({ kinds, rows, width, alternative: 'Japan: on track 3, unknown 5.' });
}

const rects = (svg: string) =>
  [...svg.matchAll(/<rect x="([-\d.]+)"[^>]*width="([\d.]+)"/gu)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));

describe('a chart of counts', () => {
  it('writes each number in its bar, and none where there is nothing to count', () => {
    const svg = chart(720);
    for (const text of ['3', '5', 'on track', 'overdue', 'unknown'])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toContain('>0</text>');
    expect(svg).toContain('Japan &lt;&amp;&gt;');
    expect(svg).toContain('aria-label="Japan: on track 3, unknown 5."');
  });

  it('hatches what is unknown, in the bar and in the legend, and fills the rest', () => {
    const svg = chart(720);
    expect(svg.match(/fill="none"/gu)!.length).toBeGreaterThan(0);
    expect(svg.match(/<line|<path/gu)!.length).toBeGreaterThan(2);
    const without = chart(720, [{ label: 'Japan', counts: [3, 1, 0] }]);
    expect(without.match(/<line|<path/gu)!.length).toBeLessThan(svg.match(/<line|<path/gu)!.length);
  });

  it('keeps all within its width, on a phone too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom(330, 720),
        (counts, width) => {
          const rows = counts.map((each, at) => ({ label: `Party ${at}`, counts: each }));
          for (const { x, width: wide } of rects(chart(width, rows))) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width);
          }
        },
      ),
      { seed: 5, numRuns: 50 },
    );
  });
});
