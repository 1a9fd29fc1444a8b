import { findEconomy, type LocalText } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import type { BaciCodes } from './baci-codes.ts';
import type { LoadedBaci } from './load-baci.ts';

const otherAsia = 490;

/** Say what the import of a year of BACI did to it, one step a line. */
export function baciTransformations(
  { merged, economies }: Extract<LoadedBaci, { status: 'loaded' }>,
  { countries, countriesFrom }: BaciCodes,
): LocalText[] {
  const own = economies.filter((code) => findEconomy(code) === undefined);
  const isTaiwan = countries.get(otherAsia) === 'TWN' && economies.includes('TWN');
  return [
    everyTranslation((t) => t('trade.baci.units')),
    everyTranslation((t) => t('trade.baci.codes', { source: countriesFrom })),
    ...(isTaiwan ? [everyTranslation((t) => t('trade.otherAsia'))] : []),
    ...(own.length > 0
      ? [everyTranslation((t) => t('trade.ownCodes', { list: own.join(', ') }))]
      : []),
    ...(merged.length > 0
      ? [everyTranslation((t) => t('trade.merged', { list: merged.join(', ') }))]
      : []),
  ];
}
