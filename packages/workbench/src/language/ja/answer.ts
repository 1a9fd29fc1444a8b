import type { answer as english } from '../en/answer.ts';
import type { Translation } from '../translation.ts';

/** Sentences that state a result, in Japanese. */
export const answer: Translation<typeof english> = {
  members: {
    gain_other: '{{group}}を合わせると、どの期間でも利益が生じる（{{amounts}}）。',
    loss_other: '{{group}}を合わせると、どの期間でも損失が生じる（{{amounts}}）。',
    mixed_other: '{{group}}を合わせた結果は、期間によって異なる（{{amounts}}）。',
    single_other: '{{group}}を合わせた結果は、{{amounts}}である。',
  },
  excluded: {
    gain_other: '除外対象の{{group}}には、どの期間でも利益が生じる（{{amounts}}）。',
    loss_other: '除外対象の{{group}}には、どの期間でも損失が生じる（{{amounts}}）。',
    mixed_other: '除外対象の{{group}}の結果は、期間によって異なる（{{amounts}}）。',
    single_other: '除外対象の{{group}}の結果は、{{amounts}}である。',
  },
  outsiders: {
    gain_other: '非参加国・地域を合わせると、どの期間でも利益が生じる（{{amounts}}）。',
    loss_other: '非参加国・地域を合わせると、どの期間でも損失が生じる（{{amounts}}）。',
    mixed_other: '非参加国・地域を合わせた結果は、期間によって異なる（{{amounts}}）。',
    single_other: '非参加国・地域を合わせた結果は、{{amounts}}である。',
  },
  amountAt: '{{horizon}}は{{amount}}',
  gainAt: '{{horizon}}は{{amount}}の利益',
  lossAt: '{{horizon}}は{{amount}}の損失',
  nothingAt: '{{horizon}}は測定できる変化なし',
  place: '{{economy}}（{{percent}}）',
  ownIncome: 'その実質所得の変化は、{{changes}}である。',
  realIncome: {
    both: '{{horizon}}の実質所得は、{{rising}}で増加し、{{falling}}で減少する。',
    rise: '{{horizon}}の実質所得は、{{rising}}で増加する。',
    fall: '{{horizon}}の実質所得は、{{falling}}で減少する。',
    none: '{{horizon}}の実質所得は、{{unchanged}}で測定できるほどには変化しない。',
  },
  outside: {
    count:
      '{{horizon}}の実質所得は、非参加の{{total}}か国・地域のうち、{{gaining}}か国・地域で増加し、{{losing}}か国・地域で減少する。',
    countAndStill_other:
      '{{horizon}}の実質所得は、非参加の{{total}}か国・地域のうち、{{gaining}}か国・地域で増加し、{{losing}}か国・地域で減少する。残る{{still}}か国・地域では、変化が四捨五入でゼロになる。',
    none: '{{horizon}}の実質所得は、非参加の{{total}}か国・地域のいずれにおいても、測定できるほどには変化しない。',
    both: '増加が最も大きいのは{{rising}}、減少が最も大きいのは{{falling}}である。',
    rise: '増加が最も大きいのは{{rising}}である。',
    fall: '減少が最も大きいのは{{falling}}である。',
  },
  basis: '金額は年間の等価変分（{{year}}年の米ドル）、百分率は実質所得の厳密な変化率である。',
};
