import type { Bounds } from '@musubi/economics';
import type { Language } from '@musubi/vocabulary';
import { formatPrinted } from '../language/number-format.ts';
import { translator } from '../language/translator.ts';

/**
 * Write a share that is known within bounds in percent, without the sign: `87.5`, `0–34.2`, or that it is unknown.
 *
 * @example
 * ```ts
 * import { percentBounds } from '@musubi/workbench';
 * assert.equal(percentBounds({ low: 0.875, high: 0.875 }, 'en'), '87.5');
 * assert.equal(percentBounds({ low: 0, high: 0.342 }, 'en'), '0.0–34.2');
 * assert.equal(percentBounds(null, 'ja'), '不明');
 * ```
 */
export function percentBounds(bounds: Bounds | null, language: Language, digits = 1): string {
  return boundsText(bounds && { low: 100 * bounds.low, high: 100 * bounds.high }, language, digits);
}

/** Write a number that is known within bounds with some decimals: one number where the bounds read alike. */
export function boundsText(bounds: Bounds | null, language: Language, digits: number): string {
  if (bounds === null) return translator(language)('term.unknown');
  const low = formatPrinted(bounds.low, language, digits);
  const high = formatPrinted(bounds.high, language, digits);
  return low === high ? low : `${low}–${high}`;
}

/** Tell whether a share is a range to a reader: its bounds differ in the digits that are shown. */
export function isRange({ low, high }: Bounds): boolean {
  return high - low >= 0.0005;
}
