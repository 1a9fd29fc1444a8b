import type { answer as english } from '../en/answer.ts';
import type { Translation } from '../translation.ts';

/** Sentences that state a result, in Korean. */
export const answer: Translation<typeof english> = {
  members: {
    gain_other: '{{group}}을(를) 합하면 모든 기간에서 이익이 발생합니다({{amounts}}).',
    loss_other: '{{group}}을(를) 합하면 모든 기간에서 손실이 발생합니다({{amounts}}).',
    mixed_other: '{{group}}을(를) 합한 결과는 기간에 따라 다릅니다({{amounts}}).',
    single_other: '{{group}}을(를) 합한 결과는 {{amounts}}입니다.',
  },
  excluded: {
    gain_other: '배제 대상인 {{group}}에는 모든 기간에서 이익이 발생합니다({{amounts}}).',
    loss_other: '배제 대상인 {{group}}에는 모든 기간에서 손실이 발생합니다({{amounts}}).',
    mixed_other: '배제 대상인 {{group}}의 결과는 기간에 따라 다릅니다({{amounts}}).',
    single_other: '배제 대상인 {{group}}의 결과는 {{amounts}}입니다.',
  },
  outsiders: {
    gain_other: '비참여국을 합하면 모든 기간에서 이익이 발생합니다({{amounts}}).',
    loss_other: '비참여국을 합하면 모든 기간에서 손실이 발생합니다({{amounts}}).',
    mixed_other: '비참여국을 합한 결과는 기간에 따라 다릅니다({{amounts}}).',
    single_other: '비참여국을 합한 결과는 {{amounts}}입니다.',
  },
  amountAt: '{{horizon}} {{amount}}',
  gainAt: '{{horizon}} {{amount}} 이익',
  lossAt: '{{horizon}} {{amount}} 손실',
  nothingAt: '{{horizon}} 측정 가능한 변화 없음',
  place: '{{economy}}({{percent}})',
  ownIncome: '실질소득의 변화는 {{changes}}입니다.',
  realIncome: {
    both: '{{horizon}} 실질소득은 {{rising}}에서 늘고 {{falling}}에서 줄어듭니다.',
    rise: '{{horizon}} 실질소득은 {{rising}}에서 늘어납니다.',
    fall: '{{horizon}} 실질소득은 {{falling}}에서 줄어듭니다.',
    none: '{{horizon}} 실질소득은 {{unchanged}}에서 측정할 수 있을 만큼 변하지 않습니다.',
  },
  outside: {
    count:
      '{{horizon}} 실질소득은 비참여 국가·지역 {{total}}곳 가운데 {{gaining}}곳에서 늘고 {{losing}}곳에서 줄어듭니다.',
    countAndStill_other:
      '{{horizon}} 실질소득은 비참여 국가·지역 {{total}}곳 가운데 {{gaining}}곳에서 늘고 {{losing}}곳에서 줄어듭니다. 나머지 {{still}}곳에서는 변화가 반올림하면 영이 됩니다.',
    none: '{{horizon}} 실질소득은 비참여 국가·지역 {{total}}곳 어디에서도 측정할 수 있을 만큼 변하지 않습니다.',
    both: '가장 크게 늘어나는 곳은 {{rising}}, 가장 크게 줄어드는 곳은 {{falling}}입니다.',
    rise: '가장 크게 늘어나는 곳은 {{rising}}입니다.',
    fall: '가장 크게 줄어드는 곳은 {{falling}}입니다.',
  },
  basis: '금액은 연간 동등변화({{year}}년 미국 달러)이고, 백분율은 실질소득의 정확한 변화율입니다.',
};
