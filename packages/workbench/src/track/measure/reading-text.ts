import type { Language } from '@musubi/vocabulary';
import { formatMoney } from '../../language/money-format.ts';
import { formatNumber } from '../../language/number-format.ts';
import { translator } from '../../language/translator.ts';
import { amountText } from '../../warn/amount-text.ts';
import type { Reading } from '../status/judge-status.ts';

/** Write a figure with its unit; its limits where only they are known; that it is unknown where nothing is. */
export function readingText(
  { value, interval }: Reading,
  unit: string,
  language: Language,
): string {
  const t = translator(language);
  if (value !== null) return figureText(value, unit, language);
  if (interval === undefined) return t('term.unknown');
  const [low, high] = interval.map((end) => figureText(end, unit, language));
  return t('trackWorth.amount.interval', { low: low!, high: high! });
}

/** Write a figure with its unit. */
export function figureText(value: number, unit: string, language: Language): string {
  if (value < 0) return `−${figureText(-value, unit, language)}`;
  if (unit === 'usdMillion') return formatMoney(value, language);
  if (unit !== 'percent') return amountText(value, unit, language);
  const amount = formatNumber(value, language, 'plain', 1);
  return translator(language)('trackWorth.amount.percent', { amount });
}
