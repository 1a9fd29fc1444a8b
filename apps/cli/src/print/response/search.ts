import type { Answer } from '@musubi/vocabulary';
import {
  deviationText,
  formatExact,
  formatMoney,
  formatNumber,
  leastGainUsdMillion,
} from '@musubi/workbench';
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
  const rates = search.ratesAtHighest;
  const lines = [
    found,
    ...(rates > 0 ? [t('respond.search.atHighest', { rates })] : []),
    gridText(search, session),
  ];
  return lines.join('\n');
}

function gridText(search: Answer['search'], { t, language }: Session): string {
  const { gridPoints, largestGainUsdMillion: gain, largestDeviation: deviation } = search;
  if (gain === null || deviation === null) return t('respond.search.noGrid');
  const points = formatExact(gridPoints, language);
  if (gain < leastGainUsdMillion)
    return t('respond.search.noGain', { points, gain: formatNumber(gain, language, 'signed') });
  const { toPercent } = deviation;
  return t('respond.search.gain', {
    points,
    gain: formatMoney(gain, language),
    deviation: deviationText(deviation, language),
    rate: toPercent === null ? t('term.size.ban') : `${formatExact(toPercent, language)}%`,
  });
}
