import type { Language } from '@musubi/vocabulary';
import { formatMoney } from '../language/money-format.ts';
import { formatNumber } from '../language/number-format.ts';
import { translator } from '../language/translator.ts';

const kilogramsOfTonne = 1000;
const usdOfMillion = 1_000_000;

/** Write a value of a series with its unit: tonnes from a tonne up, money in the scale of the language, shares in percent. */
export function amountText(value: number, unit: string, language: Language): string {
  const t = translator(language);
  switch (unit) {
    case 'kg':
      return value >= kilogramsOfTonne
        ? t('warn.unit.tonnes', { amount: formatNumber(value / kilogramsOfTonne, language) })
        : t('warn.unit.kg', { amount: formatNumber(value, language) });
    case 'usd':
      return formatMoney(value / usdOfMillion, language);
    case 'usd-per-kg':
      return t('warn.unit.usdPerKg', { amount: formatNumber(value, language) });
    case 'fraction':
      return `${formatNumber(100 * value, language, 'plain', 1)}%`;
    default:
      return formatNumber(value, language);
  }
}
