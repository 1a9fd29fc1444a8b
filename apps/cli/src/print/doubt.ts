import type { Doubt, ParameterFile } from '@musubi/vocabulary';
import { formatNumber, parameterName } from '@musubi/workbench';
import type { Session } from '../session.ts';

/** Write the 5–95 % band of a figure; unknown where no draw has a result, empty where none were made. */
export function bandText(
  doubt: Doubt | null | undefined,
  { t, language }: Pick<Session, 't' | 'language'>,
): string {
  if (!doubt) return '';
  const { low, high } = doubt;
  if (low === null || high === null) return t('term.unknown');
  return t('cli.doubt.range', {
    low: formatNumber(low, language, 'signed'),
    high: formatNumber(high, language, 'signed'),
  });
}

/** Write the share of the draws, in percent, that have the sign of a figure. */
export function sameSignText(
  doubt: Doubt | null | undefined,
  { t, language }: Pick<Session, 't' | 'language'>,
): string {
  if (!doubt) return '';
  const { signShare } = doubt;
  if (signShare === null) return t('term.unknown');
  return formatNumber(100 * signShare, language, 'plain', 0);
}

/** Name the parameters that move a figure most, each with its rank correlation; empty where none stands out. */
export function driversText(
  { drivers }: Doubt,
  parameters: ParameterFile,
  { t, language }: Pick<Session, 't' | 'language'>,
): string {
  const named = drivers.map(({ parameter, rankCorrelation }) =>
    t('cli.doubt.driver', {
      parameter: parameterName(parameter, parameters, language),
      correlation: formatNumber(rankCorrelation, language, 'signed', 2),
    }),
  );
  return new Intl.ListFormat(language).format(named);
}

/** Say how many draws there were, and how many have no result. */
export function drawnText({ draws, seed, failed }: Doubt, { t }: Pick<Session, 't'>): string {
  return t('cli.doubt.drawn', { draws, seed, failed });
}
