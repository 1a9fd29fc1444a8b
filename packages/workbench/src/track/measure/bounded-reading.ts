import type { Reading } from '../status/judge-status.ts';

/** Limits that differ by less than this part of one, or of themselves where they are larger, are one figure to a reader. */
const oneFigure = 0.0005;

/**
 * Make a reading of limits: their middle where they are one figure to a reader, else the limits and no figure.
 *
 * @param factor - what the limits are multiplied by, 100 for percent.
 */
export function boundedReading(
  bounds: { readonly low: number; readonly high: number } | null,
  factor = 1,
): Reading {
  if (bounds === null) return { value: null };
  const { low, high } = bounds;
  if (high - low < oneFigure * Math.max(1, high)) return { value: (factor * (low + high)) / 2 };
  return { value: null, interval: [factor * low, factor * high] };
}
