import { link, type Markish } from '@observablehq/plot';
import { colours } from './palette.ts';

/** Where an amount lies when parameters are drawn, in the amounts of the chart. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const capHeight = 4;

/** Draw each band as a line with a cap at both ends, at the middle of its row. */
export function whiskers(
  bands: readonly (Band & { readonly middle: number; readonly colour?: string })[],
): Markish[] {
  const rim = { stroke: colours.paper, strokeWidth: 4 };
  const line = {
    stroke: ({ colour }: { readonly colour?: string }) => colour ?? colours.ink,
    strokeWidth: 1.5,
  };
  const caps = bands.flatMap((band) => [band.low, band.high].map((x) => ({ ...band, x })));
  const along = { x1: 'low', x2: 'high', y1: 'middle', y2: 'middle' };
  const across = {
    x1: 'x',
    x2: 'x',
    y1: ({ middle }: { readonly middle: number }) => middle - capHeight,
    y2: ({ middle }: { readonly middle: number }) => middle + capHeight,
  };
  return [rim, line].flatMap((style) => [
    link(bands, { ...along, ...style }),
    link(caps, { ...across, ...style }),
  ]);
}
