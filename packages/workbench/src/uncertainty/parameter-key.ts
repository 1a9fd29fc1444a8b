import type { ParameterFile } from '@musubi/vocabulary';

/** Name a row of the sectoral list: `theta.C26`, or `theta.C10-C12` by its first and last code. */
export function thetaKey({ isic4 }: Pick<ParameterFile['sectoralTheta'][number], 'isic4'>): string {
  return isic4.length === 1 ? `theta.${isic4[0]}` : `theta.${isic4[0]}-${isic4.at(-1)}`;
}
