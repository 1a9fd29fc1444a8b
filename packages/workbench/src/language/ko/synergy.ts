import type { synergy as english } from '../en/synergy.ts';
import type { Translation } from '../translation.ts';

/** The synergy ledger: is the alliance more than its pairs, in Korean. */
export const synergy: Translation<typeof english> = {
  heading: '연합은 양자 협정의 합보다 큽니까',
  notComputed: '이 자료에서는 연합이 참여국에 주는 가치를 계산하지 않았습니다.',
  verdict: {
    more: '{{horizon}}에는 더 큽니다. 연합이 참여국에 가져오는 금액은 양자 협정과 단독 조치의 합보다 연간 {{premium}} 많습니다.',
    less: '{{horizon}}에는 더 작습니다. 연합이 참여국에 가져오는 금액은 양자 협정과 단독 조치의 합보다 연간 {{premium}} 적습니다.',
    unclearMore:
      '{{horizon}}에는 판별할 수 없습니다. 중심 모수에서 연합이 참여국에 가져오는 금액은 양자 협정과 단독 조치의 합보다 연간 {{premium}} 많지만, 이 부호는 추출의 {{share}}에서만 나타나므로 연합 프리미엄은 영과 구별되지 않습니다.',
    unclearLess:
      '{{horizon}}에는 판별할 수 없습니다. 중심 모수에서 연합이 참여국에 가져오는 금액은 양자 협정과 단독 조치의 합보다 연간 {{premium}} 적지만, 이 부호는 추출의 {{share}}에서만 나타나므로 연합 프리미엄은 영과 구별되지 않습니다.',
    nothing:
      '{{horizon}}에는 더 크지도 작지도 않습니다. 연합이 참여국에 가져오는 금액은 양자 협정과 단독 조치의 합과 같습니다.',
  },
  what: '연합 프리미엄은 모든 참여국이 함께 가져오는 금액에서 양자 협정과 각 참여국의 단독 조치가 가져오는 금액을 뺀 것입니다. 음수일 수도 있습니다.',
  ledger: {
    pair: '양자: {{pair}}',
    alone: '단독: {{member}}',
    pairsTotal: '따로 할 때의 합',
    vertical: '프리미엄: 수직 연계',
    overlap: '프리미엄: 중복',
    rest: '프리미엄: 나머지',
    together: '전체 연합',
    premium: '연합 프리미엄',
  },
  group: { apart: '따로 할 때', premium: '함께 할 때' },
  mechanisms:
    '수직 연계는 한 협정의 재화가 다른 협정의 투입이 되는 것, 중복은 두 협정이 같은 목적지와 부문에 미치는 것, 나머지는 그 밖의 모든 것입니다.',
  dealsInexact:
    '두 협정의 조합까지만 계산했으며, 셋 이상의 협정이 함께 만드는 것은 나머지에 들어 있습니다.',
  moreDeals: '이 밖에 프리미엄의 일부를 만드는 협정 조합: {{number}}개.',
  caption: {
    waterfall: '양자 협정에서 전체 연합까지',
    premium: '기간별 연합 프리미엄',
    ledger: '기간별 내역',
    deals: '프리미엄의 대부분을 만드는 협정 조합',
    members: '각 참여국이 가져오는 금액과 얻는 금액',
    joining: '비참여국이 가입하는 경우',
    transfers: '참여국 간 이전',
  },
  column: {
    item: '항목',
    amount: '변화',
    sum: '누계',
    premium: '프리미엄',
    dealPair: '두 협정',
    total: '합계',
    vertical: '수직 연계',
    overlap: '중복',
    rest: '나머지',
    member: '참여국',
    alone: '단독 조치가 전체에 가져오는 금액',
    last: '마지막으로 합류할 때 더하는 금액',
    shapley: '섀플리 값',
    banzhaf: '반자프 값',
    own: '스스로 얻는 금액',
    joiner: '가입국',
    joinerOwn: '가입국이 얻는 금액',
    joinerMembers: '참여국이 얻는 금액',
    joinerPremium: '양자 협정을 넘는 금액',
    smallest: '최소 이전',
    equal: '실질소득 변화를 같게 하는 이전',
  },
  members: '각 참여국이 가져오는 금액과 얻는 금액',
  shapley:
    '섀플리 값은 한 참여국의 조치가 모든 참여국에 더하는 금액을 모든 합류 순서에 대해 평균한 것입니다. 옆의 열은 연합이 그 참여국 자신에게 주는 금액입니다. 많이 가져오고도 적게 얻을 수 있습니다.',
  core: {
    empty:
      '이익을 어떻게 나누어도 따로 하는 편이 나은 참여국 집단이 남습니다. 즉 코어가 비어 있으며, 가장 큰 부족액을 {{epsilon}}보다 작게 할 수 없습니다.',
    whole:
      '어느 참여국 집단도 따로 하는 편이 낫지 않도록 이익을 나눌 수 있습니다. 즉 코어가 비어 있지 않습니다.',
    inside: '섀플리 값은 그러한 분배입니다.',
    outside: '섀플리 값은 그러한 분배가 아닙니다.',
  },
  joining: '비참여국이 가입하는 경우',
  joiningText:
    '비참여국은 하나씩 가입합니다. 마지막 열은 가입국과 각 참여국의 양자 협정을 넘는 금액입니다.',
  transfers: '참여국 간 이전',
  smallest: {
    found: '어느 참여국도 손실을 보지 않으려면 연간 {{amount}}의 이전이 필요합니다.',
    shortfall:
      '어느 참여국도 손실을 보지 않게 하는 이전은 없으며, 연간 {{amount}}이(가) 모자랍니다.',
    none: '손실을 보는 참여국이 없으므로 이전이 필요하지 않습니다.',
  },
  equal: '연간 {{amount}}을(를) 이전하면 모든 참여국의 실질소득이 똑같이 {{percent}} 변합니다.',
  transfersNote: '양수는 수령, 음수는 지급.',
  solved: '계산한 균형은 {{solves}}개입니다.',
  chart: {
    axis: '연간 백만 달러',
    waterfallAlt: '{{horizon}} 폭포 그림(연간 백만 달러). 양자 협정에서 전체 연합까지. {{list}}.',
    premiumAlt: '기간별 연합 프리미엄(연간 백만 달러)과 추출에 따른 변동 폭의 구간 그림. {{list}}.',
  },
};
