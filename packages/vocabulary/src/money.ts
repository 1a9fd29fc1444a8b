import { z } from 'zod';
import type { Language } from './contract/local-text.ts';

/** The schema of the unit of amounts of money. */
export const moneyUnitSchema = z.strictObject({
  currency: z
    .string()
    .refine((code) => currencies.has(code), { error: 'expected a currency of ISO 4217' })
    .describe('The currency, as a code of ISO 4217.'),
  multiplier: z
    .union([z.literal(1), z.literal(1e3), z.literal(1e6), z.literal(1e9)])
    .describe('How many units of the currency one stands for.'),
});

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The unit of amounts of money: a currency of ISO 4217 and a multiplier, such as millions of US dollars. */
export type MoneyUnit = z.infer<typeof moneyUnitSchema>;

/** The unit of Musubi's own results. */
export const usdMillion: MoneyUnit = { currency: 'USD', multiplier: 1e6 };

/**
 * Convert an amount to another multiplier of the same currency; an unknown amount stays unknown.
 *
 * @throws RangeError if the currencies differ: exchange rates are data, not arithmetic.
 *
 * @example
 * ```ts
 * import { convertMoney, usdMillion } from '@musubi/vocabulary';
 * assert.equal(convertMoney(66.86, usdMillion, { currency: 'USD', multiplier: 1e3 }), 66_860);
 * assert.equal(convertMoney(null, usdMillion, usdMillion), null);
 * ```
 */
export function convertMoney<Amount extends number | null>(
  amount: Amount,
  from: MoneyUnit,
  to: MoneyUnit,
): Amount extends number ? number : number | null;
export function convertMoney(amount: number | null, from: MoneyUnit, to: MoneyUnit): number | null {
  if (from.currency !== to.currency) {
    throw new RangeError(
      `convertMoney requires one currency, not ${from.currency} and ${to.currency}`,
    );
  }
  if (amount === null) return null;
  return from.multiplier >= to.multiplier
    ? amount * (from.multiplier / to.multiplier)
    : amount / (to.multiplier / from.multiplier);
}

const scaleWords = {
  1e3: { en: 'thousand', ja: '千', ko: '천' },
  1e6: { en: 'million', ja: '百万', ko: '백만' },
  1e9: { en: 'billion', ja: '十億', ko: '십억' },
} as const satisfies Record<Exclude<MoneyUnit['multiplier'], 1>, Record<Language, string>>;

/** Name a unit for the head of a table: `USD million`, `百万米ドル`, `백만 미국 달러`. */
export function moneyUnitName({ currency, multiplier }: MoneyUnit, language: Language): string {
  const scale = multiplier === 1 ? '' : scaleWords[multiplier][language];
  if (language === 'en') return `${currency} ${scale}`.trimEnd();
  const name = new Intl.DisplayNames([language], { type: 'currency' }).of(currency) ?? currency;
  return language === 'ja' ? `${scale}${name}` : `${scale} ${name}`.trimStart();
}

const locales = { en: 'en-001', ja: 'ja', ko: 'ko' } as const satisfies Record<Language, string>;

/**
 * Write an amount for a sentence, in the large numbers of the language: `US$66.9m`, `$6690万`, `US$6690만`.
 *
 * @param significantDigits - digits kept, three if left out.
 */
export function formatMoney(
  amount: number,
  { currency, multiplier }: MoneyUnit,
  language: Language,
  significantDigits = 3,
): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: significantDigits,
  }).format(amount * multiplier);
}
