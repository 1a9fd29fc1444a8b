import type { Answer, Response } from '@musubi/vocabulary';
import { economyInText, formatMoney, formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText, sameSignText } from '../doubt.ts';

const mostNamed = 4;

/** Name the economies of one side inside a sentence; many are counted. */
export function sideName(
  codes: readonly string[],
  { t, language }: Pick<Session, 't' | 'language'>,
): string {
  if (codes.length > mostNamed) return t('respond.many', { number: codes.length });
  const names = codes.map((code) => economyInText(code, language));
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(names);
}

/** Say in one sentence what an answer does to those who answer and to those who are answered. */
export function effectText(
  { measures, responderUsdMillion, targetsUsdMillion, harmPerOwnLoss }: Answer,
  { responders, targets }: Response,
  session: Session,
): string {
  const { t, language } = session;
  if (measures.length === 0) return t('respond.effect.nothing');
  const [own, theirs] = [responderUsdMillion.value, targetsUsdMillion.value];
  const about = {
    responder: sideName(responders, session),
    targets: sideName(targets, session),
    own: formatMoney(own, language),
    theirs: formatMoney(theirs, language),
  };
  if (harmPerOwnLoss !== null)
    return t('respond.effect.bothLose', {
      ...about,
      ratio: formatNumber(harmPerOwnLoss, language, 'plain', 2),
    });
  if (own < 0) return t('respond.effect.backfires', about);
  return t(theirs < 0 ? 'respond.effect.pays' : 'respond.effect.bothGain', about);
}

/** Say how sure that is; null where no parameters were drawn. */
export function doubtText(
  { responderUsdMillion: own, targetsUsdMillion: theirs }: Answer,
  { responders, targets }: Response,
  session: Session,
): string | null {
  if (own.doubt === null || theirs.doubt === null) return null;
  return session.t('respond.doubt', {
    responder: sideName(responders, session),
    targets: sideName(targets, session),
    ownBand: bandText(own.doubt, session),
    ownShare: sameSignText(own.doubt, session),
    theirBand: bandText(theirs.doubt, session),
    theirShare: sameSignText(theirs.doubt, session),
  });
}
