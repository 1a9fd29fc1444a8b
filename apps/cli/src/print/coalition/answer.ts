import type { Coalition } from '@musubi/vocabulary';
import { formatMoney, premiumVerdict } from '@musubi/workbench';
import type { Session } from '../../session.ts';
import { bandText, sameSignText } from '../doubt.ts';

/** Answer in one sentence whether an alliance is more than the sum of its parts. */
export function answerText(coalition: Coalition, session: Session): string {
  const { t, language } = session;
  const { value, doubt } = coalition.ledger.premiumUsdMillion;
  const verdict = premiumVerdict(coalition);
  if (verdict.kind === 'none') return t('coalition.answer.none');
  const premium = `${value > 0 ? '+' : '−'}${formatMoney(value, language)}`;
  if (verdict.kind !== 'unclear' && !verdict.drawn)
    return t(`coalition.answer.${verdict.kind}Undrawn`, { premium });
  return t(`coalition.answer.${verdict.kind}`, {
    premium,
    share: sameSignText(doubt, session),
    band: bandText(doubt, session),
  });
}
