import { type Language, productName, sectorName } from '@musubi/vocabulary';
import { translator } from '../language/translator.ts';

const hs6 = 6;

/**
 * Name an item of a trade table in a language: a product of the Harmonized System or of Korea's tariff, or a sector.
 *
 * @example
 * ```ts
 * import { itemName } from '@musubi/workbench';
 * assert.equal(itemName('850511', 'ja'), '永久磁石（金属製、NdFeBを含む）');
 * assert.equal(itemName('C26', 'en'), 'Computers, electronics and optics');
 * ```
 */
export function itemName(code: string, language: Language): string {
  const t = translator(language);
  switch (code) {
    case 'C24B':
      return t('measure.item.C24B');
    case '3707901010':
      return t('measure.item.3707901010');
    case '8542321010':
      return t('measure.item.8542321010');
    case '8542321030':
      return t('measure.item.8542321030');
    case '7002311000':
      return t('measure.item.7002311000');
    case '8486':
      return t('measure.item.8486');
    case '8541':
      return t('measure.item.8541');
    case '8542':
      return t('measure.item.8542');
  }
  return /^\d/u.test(code)
    ? productName(code.slice(0, hs6), language)
    : sectorName([code], language);
}
