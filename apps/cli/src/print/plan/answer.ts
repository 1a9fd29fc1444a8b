import type { Language, SourcingResult } from '@musubi/vocabulary';
import { formatMoney, formatNumber, sentenceSpace } from '@musubi/workbench';
import type { Session } from '../../session.ts';

/** A part of the cost smaller than this is not named. */
const smallestPart = 0.001;

/** Write an amount of money with its minus sign. */
function signed(usdMillion: number, language: Language): string {
  return (usdMillion < 0 ? '−' : '') + formatMoney(usdMillion, language);
}

/** Answer in sentences: what is at risk today, what the plan costs, for what, and how sure that is. */
export function answerText(result: SourcingResult, { t, language }: Session): string {
  const { today, chosen, ends } = result;
  const { total, ...costs } = chosen.costUsdMillion;
  const values = {
    loss: formatMoney(chosen.lossUsdMillion, language),
    cost: formatMoney(total, language),
  };
  const parts = (Object.keys(costs) as (keyof typeof costs)[])
    .filter((part) => Math.abs(costs[part]) >= smallestPart * Math.abs(total) && costs[part] !== 0)
    .map((part) => t(`plan.part.${part}`, { money: signed(costs[part], language) }));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  const riskPrice = result.binding.find(({ kind }) => kind === 'risk')?.shadowPriceUsd;
  return [
    t('plan.answer.today', { loss: formatMoney(today.lossUsdMillion, language) }),
    t(`plan.answer.${total < 0 ? 'saves' : 'chosen'}`, values),
    ...(parts.length === 0 ? [] : [t('plan.answer.parts', { list })]),
    ...(riskPrice === undefined
      ? []
      : [t('plan.answer.price', { price: formatNumber(-riskPrice, language, 'plain', 6) })]),
    endsText(ends, { t, language }),
  ].join(sentenceSpace[language]);
}

function endsText(
  { favourable, unfavourable }: SourcingResult['ends'],
  { t, language }: Pick<Session, 't' | 'language'>,
): string {
  const low = favourable === null ? t('plan.clash') : signed(favourable, language);
  return unfavourable === null
    ? t('plan.answer.endsClash', { low })
    : t('plan.answer.ends', { low, high: signed(unfavourable, language) });
}
