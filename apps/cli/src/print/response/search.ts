import type { Answer } from '@musubi/vocabulary';
import { formatExact, formatMoney, formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';

/** Say what was searched, and what the grid of deviations found. */
export function searchText(search: Answer['search'], session: Session): string {
  const { t, language } = session;
  const { starts, optima, variables, solves, gradients, lowestPercent, highestPercent } = search;
  const exact = (value: number) => formatExact(value, language);
  const found = t('respond.search.found', {
    starts,
    optima,
    variables,
    solves: exact(solves),
    gradients: exact(gradients),
    low: exact(lowestPercent),
    high: exact(highestPercent),
  });
  return `${found}\n${gridText(search, session)}`;
}

function gridText(search: Answer['search'], { t, language }: Session): string {
  const { gridPoints, largestGainUsdMillion: gain, largestDeviation: deviation } = search;
  if (gain === null) return t('respond.search.noGrid');
  const points = formatExact(gridPoints, language);
  return deviation === null
    ? t('respond.search.noGain', { points, gain: formatNumber(gain, language, 'signed') })
    : t('respond.search.gain', { points, gain: formatMoney(gain, language), deviation });
}
