import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawSeriesChart, type SeriesChart } from './series-chart.ts';

const points = [3, 4, null, 1].map((value, at) => ({ date: `2019-0${at + 5}-01`, value }));
const chart: SeriesChart = {
  lines: [{ label: 'Japan', points }],
  expected: [],
  events: [{ date: '2019-07-04', label: '1' }],
  alerts: [{ date: '2019-08-01', label: '2019-08' }],
  width: 720,
  alternative: 'Imports by month.',
  tick: String,
  month: (date) => date.toISOString().slice(0, 7),
};

function drawn(given: SeriesChart) {
  const { document } = parseHTML(`<body>${drawSeriesChart(given)}</body>`);
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
  const paths = [...document.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  return { document, texts, paths };
}

describe('drawSeriesChart', () => {
  it('has a text alternative and names its events', () => {
    const { document, texts } = drawn(chart);
    expect(document.querySelector('svg')!.getAttribute('aria-label')).toBe('Imports by month.');
    expect(texts).toContain('1');
  });

  it('breaks the line where a month is not known', () => {
    const { paths } = drawn(chart);
    expect(paths.some((path) => (path.match(/M/gu) ?? []).length === 2)).toBe(true);
  });

  it('tells lines apart without colour, by their dashes and their names', () => {
    const other = { label: 'China', points: points.map((point) => ({ ...point, value: 2 })) };
    const { document, texts } = drawn({ ...chart, lines: [...chart.lines, other] });
    const dashes = [...document.querySelectorAll('g[stroke-dasharray]')].map((group) =>
      group.getAttribute('stroke-dasharray'),
    );
    expect(dashes).toContain('7 3');
    expect(texts).toEqual(expect.arrayContaining(['Japan', 'China']));
  });

  it('draws no alert in a month that is not known', () => {
    const alerts = [{ date: '2019-07-01', label: '2019-07' }];
    const none = drawn({ ...chart, alerts: [] }).paths.length;
    expect(drawn({ ...chart, alerts }).paths).toHaveLength(none);
    expect(drawn(chart).paths).toHaveLength(none + 1);
  });
});
