import { type Language, type ParameterFile, sectorName } from '@musubi/vocabulary';
import { divisionRanges } from '../brief/names.ts';
import { translator } from '../language/translator.ts';
import { thetaKey } from './parameter-key.ts';

const named = ['theta', 'thetaFactor', 'epsilon', 'eta', 'sigma', 'mu', 'ownLossBudget'] as const;

/** Name a drawn parameter; a row of the sectoral list by the divisions and the name of its sector. */
export function parameterName(key: string, file: ParameterFile, language: Language): string {
  const t = translator(language);
  const name = named.find((known) => known === key);
  if (name !== undefined) return t(`term.parameter.${name}`);
  const row = file.sectoralTheta.find((one) => thetaKey(one) === key);
  if (row === undefined) return key;
  const sector = `${divisionRanges(row.isic4)} ${sectorName(row.isic4, language)}`;
  return t('term.parameter.thetaOf', { sector });
}
