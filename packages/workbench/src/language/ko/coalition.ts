import type { coalition as english } from '../en/coalition.ts';
import type { Translation } from '../translation.ts';

/** What an alliance is worth to its members, on the command line, in Korean. */
export const coalition: Translation<typeof english> = {
  answer: {
    more: '부분의 합보다 큽니다. 연합 프리미엄은 연간 {{premium}}이며, 추출의 {{share}}%가 양수입니다(5~95% 구간 {{band}}, 백만 달러).',
    less: '부분의 합보다 작습니다. 연합 프리미엄은 연간 {{premium}}이며, 추출의 {{share}}%가 음수입니다(5~95% 구간 {{band}}, 백만 달러).',
    unclear:
      '부분의 합과 구별되지 않습니다. 연합 프리미엄은 연간 {{premium}}이지만 이 부호는 추출의 {{share}}%에서만 나타납니다(5~95% 구간 {{band}}, 백만 달러).',
    moreUndrawn:
      '중심 매개변수에서는 부분의 합보다 큽니다. 연합 프리미엄은 연간 {{premium}}입니다. 얼마나 확실한지를 보여 줄 추출은 없습니다.',
    lessUndrawn:
      '중심 매개변수에서는 부분의 합보다 작습니다. 연합 프리미엄은 연간 {{premium}}입니다. 얼마나 확실한지를 보여 줄 추출은 없습니다.',
    none: '부분의 합과 같으며 연합 프리미엄이 없습니다. 둘의 동맹은 하나의 협정일 뿐이므로, 프리미엄이 생기려면 참여국이 셋 이상이어야 합니다.',
  },
  heading: {
    clauses: '각 조치가 더하는 금액과 서로 강화하거나 약화하는 조치',
    ledger: '양자에서 전체까지',
    mechanisms: '프리미엄의 경로별 내역',
    deals: '프리미엄의 대부분을 만드는 협정 조합',
    members: '각 참여국이 가져오는 금액과 얻는 금액',
    joining: '비참여국이 가입하는 경우',
    transfers: '부담 나누기',
  },
  fact: {
    deals: '협정',
    draws: '추출',
    solves: '계산한 균형',
    byClause: '조치와 그 당사자마다 하나',
    bySectors: '같은 부문에 대한 모든 조치와 그 당사자마다 하나',
    drawn: '{{draws}}회, 시드 {{seed}}, 결과 없음 {{failed}}회',
    undrawn: '없음',
    solved: '{{solves}}개(허용오차 {{tolerance}})',
  },
  column: {
    clause: '조치',
    otherClause: '상대 조치',
    interaction: '상호작용\n(섀플리)',
    error: '표준\n오차',
    acts: '행동하는 쪽',
    usdMillion: '백만 달러\n(연간)',
    mechanism: '경로',
    deal: '협정',
    otherDeal: '상대 협정',
    premium: '프리미엄',
    vertical: '수직 연계',
    overlap: '중복',
    rest: '나머지',
    member: '참여국',
    alone: '단독으로\n가져오는 금액',
    last: '마지막으로\n더하는 금액',
    shapley: '섀플리 값',
    own: '스스로\n얻는 금액',
    joiner: '가입국',
    joinerGets: '스스로\n얻는 금액',
    membersGet: '참여국이\n얻는 금액',
    joiningPremium: '양자 협정을\n넘는 금액',
    smallest: '손실을 없애는\n최소 이전',
    equal: '실질소득 변화를\n같게 하는 이전',
  },
  row: {
    alone: '{{member}} 단독',
    pair: '{{pair}} 협정',
    together: '전체',
    premium: '프리미엄',
    vertical: '수직 연계(한 협정의 재화가 다른 협정의 투입이 됨)',
    overlap: '중복(두 협정이 같은 부문의 재화를 같은 경제에 보냄)',
    rest: '나머지',
    total: '이전 총액',
  },
  sampled:
    '조치가 많아 모든 연합을 풀 수 없으므로 섀플리 값은 합류 순서 {{orders}}가지(역순과 짝)의 표본에서 구했습니다.',
  inexact:
    '협정이 많아 모든 조합을 계산할 수 없습니다. 두 협정의 조합만 계산했으며, 셋 이상의 협정이 함께 만드는 금액은 나머지에 들어 있습니다.',
  core: {
    whole:
      '코어가 비어 있지 않습니다. 참여국의 어느 집단도 자신의 행동이 가져오는 금액 이상을 얻도록 이익을 나눌 수 있습니다.',
    empty:
      '코어가 비어 있습니다. 어떻게 나누어도 자신의 행동이 가져오는 금액을 얻지 못하는 집단이 남으며, 그 부족액은 적어도 {{epsilon}}입니다.',
    inside: '섀플리 값은 그러한 분배입니다.',
    outside: '섀플리 값은 그러한 분배가 아닙니다.',
  },
  unchanged:
    '조치가 참여국 전체가 아니라 개별 경제를 지명하므로 가입해도 달라지는 것이 없습니다: {{economies}}',
  smallest: {
    none: '손실을 보는 참여국이 없어 이를 위한 이전은 필요하지 않습니다.',
    found: '어느 참여국도 손실을 보지 않게 하는 가장 작은 이전은 연간 {{amount}}입니다.',
    shortfall:
      '참여국 사이의 이전만으로는 모두의 손실을 없앨 수 없으며, 연간 {{amount}}이(가) 모자랍니다.',
  },
  equal: '변화를 같게 하는 이전 뒤에는 실질소득이 모든 참여국에서 {{percent}} 변합니다.',
  sign: '양수는 수령, 음수는 지급이며, 이전을 넣어 모형을 다시 풉니다.',
  note: {
    value:
      'v(S)는 S에 속한 참여국만 행동할 때 모든 참여국의 동등변화를 더한 것입니다. 두 참여국 사이의 조치에는 양쪽이 모두, 한 참여국이 다른 쪽에 하는 조치에는 그 참여국만 필요합니다.',
    deal: '협정의 금액은 두 참여국이 함께 행동할 때의 금액에서 각자의 단독 금액을 뺀 것입니다. 프리미엄은 전체에서 협정과 단독 금액을 뺀 나머지입니다. 양수가 되도록 정해져 있지 않으며, 동맹에 불리한 결과도 나올 수 있습니다.',
    mechanism:
      '비용의 0.1%부터 투입으로 봅니다. 협정 조합의 프리미엄은 셋 이상의 참여국이 있는 협정 집합이 만드는 금액 가운데 그 조합의 몫입니다. 수직 연계와 중복은 모형으로 계산하며, 나머지는 남는 금액으로 세 협정이 함께 있어야 생기는 것을 모두 담습니다.',
    joining:
      '가입은 하나씩이며, 가입국은 참여국에 미치는 모든 조치에 참여합니다. 가입을 원하는지, 다른 쪽이 대응하는지는 묻지 않습니다.',
    band: '구간은 매개변수 추출의 5% 분위수부터 95% 분위수까지이고, 부호 일치율은 수치와 같은 부호를 가진 추출의 비율입니다. 어느 것도 수치가 참일 확률이 아닙니다. 분포가 대칭이 아니므로 수치가 구간 밖에 있을 수도 있습니다.',
  },
};
