import type { Language } from '@musubi/vocabulary';
import { formatNumber, roundToShown } from './number-format.ts';
import { translator } from './translator.ts';

/** The units that readers of a language count in, largest first, each as its size in US$ million. */
const scales: Readonly<Record<Language, readonly [number, number, number]>> = {
  en: [1_000_000, 1_000, 1],
  ja: [1_000_000, 100, 0.01],
  ko: [1_000_000, 100, 0.01],
};
const names = ['term.money.large', 'term.money.middle', 'term.money.small'] as const;

/**
 * Write an amount in US$ million for a sentence, without its sign and in the scale that readers
 * of the language count in.
 *
 * @example
 * ```ts
 * import { formatMoney } from '@musubi/workbench';
 * assert.equal(formatMoney(-12_345, 'en'), 'US$12.3 billion');
 * assert.equal(formatMoney(12_345, 'ja'), '123億ドル');
 * assert.equal(formatMoney(45.6, 'ko'), '4,560만 달러');
 * ```
 */
export function formatMoney(usdMillion: number, language: Language): string {
  const size = roundToShown(Math.abs(usdMillion));
  const fitting = scales[language].findIndex((million) => size >= million);
  const scale = fitting === -1 ? names.length - 1 : fitting;
  const amount = formatNumber(size / scales[language][scale]!, language, 'plain', 2);
  return translator(language)(names[scale]!, { amount });
}
