/** A form in which an amount is written; its groups are number, scale and unit. */
interface QuantityForm {
  readonly form: RegExp;
  readonly unitOf: (unit: string) => string;
}

/** How a language writes amounts. */
export interface QuantityPatterns {
  readonly forms: readonly QuantityForm[];
  /** What words of scale multiply by, in lower case. */
  readonly scales: Readonly<Record<string, number>>;
  /** These are tried on forty characters before an amount, a bar, and twelve after it. */
  readonly atLeast: RegExp;
  readonly atMost: RegExp;
  readonly down: RegExp;
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  dollars: 'USD',
  'u.s. dollars': 'USD',
  euros: 'EUR',
  yen: 'JPY',
  won: 'KRW',
  ドル: 'USD',
  米ドル: 'USD',
  円: 'JPY',
  ユーロ: 'EUR',
  ウォン: 'KRW',
  달러: 'USD',
  미달러: 'USD',
  엔: 'JPY',
  원: 'KRW',
  유로: 'EUR',
};

const currencyOf = (unit: string) => currencies[unit] ?? currencies[unit.toLowerCase()] ?? unit;
const percent = () => 'percent';
const number = '(?<!\\d)(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
const eastScales = {
  万: 1e4,
  億: 1e8,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  百万: 1e6,
  십억: 1e9,
  백만: 1e6,
};

/** How English writes amounts. */
export const englishQuantities: QuantityPatterns = {
  forms: [
    {
      form: new RegExp(
        `(?<unit>US\\$|[$€£¥₩])\\s?${number}(?:[ -](?<scale>thousand|million|billion|trillion))?`,
        'giu',
      ),
      unitOf: currencyOf,
    },
    {
      form: new RegExp(
        `\\b${number} ?(?<scale>million|billion|trillion)? (?<unit>U\\.S\\. dollars|dollars|euros|yen|won)\\b`,
        'giu',
      ),
      unitOf: currencyOf,
    },
    { form: new RegExp(`\\b${number} ?(?:percent|per cent|%)`, 'giu'), unitOf: percent },
    {
      form: new RegExp(
        `\\b${number}(?: (?<scale>thousand|million|billion))? (?:[\\w-]+ ){0,2}?(?<unit>doses|scholarships|people|students|countries|economies|jobs|workers|projects|vehicles|tons|tonnes|megawatts|gigawatts|MW|GW|ships|reactors|grants|fellows)\\b`,
        'giu',
      ),
      unitOf: (unit) => unit.toLowerCase(),
    },
  ],
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  atLeast: /\b(?:at least|no less than|more than|over|a minimum of)\s*\|/iu,
  atMost: /\b(?:up to|at most|no more than|below|a maximum of)\s*\|/iu,
  down: /\b(?:reduc|cut|lower|decreas|halv)\w*[^|]*\|/iu,
};

/** How Japanese writes amounts. */
export const japaneseQuantities: QuantityPatterns = {
  forms: [
    {
      form: new RegExp(
        `${number}(?<scale>百万|[万億兆])?(?<unit>米ドル|ドル|円|ユーロ|ウォン)`,
        'gu',
      ),
      unitOf: currencyOf,
    },
    { form: new RegExp(`${number}(?:%|％|パーセント)`, 'gu'), unitOf: percent },
    {
      form: new RegExp(`${number}(?<scale>[万億])?(?<unit>人|名|件|か国|回分|社|隻|トン)`, 'gu'),
      unitOf: (unit) => unit,
    },
  ],
  scales: eastScales,
  atLeast: /(?:少なくとも|最低)[^|]*\||\|以上/u,
  atMost: /最大[^|]*\||\|以下/u,
  down: /\|[^|]*(?:削減|減ら|引き下げ)/u,
};

/** How Korean writes amounts. */
export const koreanQuantities: QuantityPatterns = {
  forms: [
    {
      form: new RegExp(
        `${number}\\s*(?<scale>십억|백만|[만억조])?\\s*(?<unit>미달러|달러|엔|원|유로)`,
        'gu',
      ),
      unitOf: currencyOf,
    },
    { form: new RegExp(`${number}\\s*(?:%|퍼센트)`, 'gu'), unitOf: percent },
    {
      form: new RegExp(`${number}\\s*(?<scale>[만억])?\\s*(?<unit>명|개국|건|회분|척|톤)`, 'gu'),
      unitOf: (unit) => unit,
    },
  ],
  scales: eastScales,
  atLeast: /(?:최소|적어도)[^|]*\||\|\s*이상/u,
  atMost: /최대[^|]*\||\|\s*이하/u,
  down: /\|[^|]*(?:감축|줄이|축소)/u,
};
