import { everyTranslation } from '../language/every-translation.ts';
import type { ParquetIdentity } from './parquet-folder.ts';
import type { BaciPlan } from './plan-baci.ts';

/** Say what a table from BACI is, whom it is cited as, and under which licence it stands. */
export function baciIdentity(
  { nomenclature, edition }: Pick<BaciPlan, 'nomenclature' | 'edition'>,
  knownFrom: string,
): Omit<ParquetIdentity, 'id'> {
  return {
    format: 'musubi-trade-parquet/1',
    title: everyTranslation((t) => t('trade.baci.title', { nomenclature, edition })),
    source: 'baci',
    nomenclature,
    edition,
    knownFrom,
    sources: [
      {
        title: `BACI: International Trade Database at the Product-Level, ${nomenclature}, version ${edition}`,
        publisher: 'CEPII',
        authors: 'Gaulier, G. and Zignago, S.',
        year: Number(edition.slice(0, 4)),
        url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
        licence: 'etalab-2.0',
      },
    ],
  };
}
