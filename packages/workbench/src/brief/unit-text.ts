import type { Translate } from '../language/translator.ts';
import type { KnownUnit } from './figures/figure.ts';

const known = {
  percent: 'percent',
  '%': 'percent',
  usdMillion: 'usdMillion',
  'US$ million': 'usdMillion',
  points: 'points',
  count: 'count',
  ratio: 'ratio',
  share: 'share',
  'percent of income': 'percentOfIncome',
  days: 'days',
  years: 'years',
  fraction: 'fraction',
  usdPerPoint: 'usdPerPoint',
  usdPerDay: 'usdPerDay',
  none: 'none',
} as const satisfies Readonly<Record<string, KnownUnit>>;

/** Name a unit in the language; a unit that the catalogue does not hold is its own name. */
export function unitText(unit: string, t: Translate): string {
  return unit in known ? t(`term.unit.${known[unit as keyof typeof known]}`) : unit;
}
