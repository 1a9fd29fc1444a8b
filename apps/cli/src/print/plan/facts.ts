import { economyName, type SourcingResult } from '@musubi/vocabulary';
import { formatMoney, formatNumber } from '@musubi/workbench';
import type { Session } from '../../session.ts';

/** Say who buys, how risk is counted and what is asked. */
export function planFacts(result: SourcingResult, { t, language }: Session) {
  const { buyer, year, items, risk } = result;
  const needs = items.map(
    ({ name, demandUsdMillion }) => `${name[language]} ${formatMoney(demandUsdMillion, language)}`,
  );
  return [
    [t('plan.fact.buyer'), economyName(buyer, language)],
    [t('plan.fact.year'), `${year}`],
    [t('plan.fact.need'), needs.join('; ')],
    [t('plan.fact.risk'), riskText(result, { t, language })],
    [t('plan.fact.bound'), boundOf(risk, { t, language })],
  ] as const;
}

type Words = Pick<Session, 't' | 'language'>;

function riskText({ risk, assumptions }: SourcingResult, { t, language }: Words): string {
  const { measure, fails, levelPercent, draws, seed } = risk;
  const outage = assumptions.find(({ name }) => name === 'assumptions.outageDays');
  const days = formatNumber(outage?.value ?? 0, language);
  if (measure === 'worst') return t('plan.fact.worst', { number: fails.length, days });
  const percent = formatNumber(100 - (levelPercent ?? 0), language);
  return t('plan.fact.cvar', { percent, draws: draws ?? 0, seed: seed ?? 0 });
}

function boundOf(risk: SourcingResult['risk'], { t, language }: Words): string {
  const { boundUsdMillion, budgetUsdMillion, boundIsHalfOfToday } = risk;
  if (boundUsdMillion === null)
    return t('plan.fact.boundBudget', { money: formatMoney(budgetUsdMillion ?? 0, language) });
  const money = formatMoney(boundUsdMillion, language);
  return t(`plan.fact.${boundIsHalfOfToday ? 'boundHalf' : 'boundGiven'}`, { money });
}
