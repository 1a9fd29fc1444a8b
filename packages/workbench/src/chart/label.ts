import { displayWidth } from '../language/display-width.ts';

const pixelsPerColumn = 6.9;
const gap = 14;

/** Estimate the pixels that the widest of some labels takes at the charts' font size. */
export function labelWidth(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map(displayWidth)) * pixelsPerColumn) + gap;
}

/** Shorten a label that is wider than some pixels, and mark the cut with an ellipsis. */
export function fitLabel(label: string, pixels: number): string {
  if (labelWidth([label]) <= pixels) return label;
  const kept = [...label];
  while (kept.length > 1 && labelWidth([`${kept.join('')}…`]) > pixels) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
