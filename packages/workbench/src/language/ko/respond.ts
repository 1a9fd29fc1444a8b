import type { respond as english } from '../en/respond.ts';
import type { Translation } from '../translation.ts';

/** The answer of the excluded economy, on the command line, in Korean. */
export const respond: Translation<typeof english> = {
  heading: {
    mirror: '거울 대응: 당한 것을 그대로 되돌려 줌',
    'own-income': '스스로에게 가장 좋은 대응(탐색 범위 안)',
    harm: '자신의 손실을 {{budget}}% 이내로 하여 줄 수 있는 가장 큰 피해(탐색 범위 안)',
    replies: '양측이 계속 맞대응하는 경우',
  },
  fact: {
    responders: '대응하는 쪽',
    targets: '상대 쪽',
    sectors: '대상 교역',
    sectorCount: '{{number}}개 부문({{list}})',
    drawn: '{{draws}}회, 시드 {{seed}}',
  },
  many: '상대 쪽 {{number}}개 국가·지역',
  effect: {
    bothLose:
      '이 대응으로 연간 {{responder}}은(는) {{own}}, {{targets}}은(는) {{theirs}}를 잃습니다. 자신의 손실 1달러마다 상대의 손실은 {{ratio}}달러입니다.',
    pays: '이 대응으로 연간 {{responder}}은(는) {{own}}를 얻고, {{targets}}은(는) {{theirs}}를 잃습니다.',
    backfires:
      '이 대응으로 연간 {{responder}}은(는) {{own}}를 잃고, {{targets}}은(는) {{theirs}}를 얻습니다.',
    bothGain:
      '이 대응으로 연간 {{responder}}은(는) {{own}}, {{targets}}은(는) {{theirs}}를 얻습니다.',
    nothing: '바꿀 것이 없어 이 대응으로는 아무것도 달라지지 않습니다.',
  },
  doubt:
    '추출의 5~95% 구간(백만 달러)은 {{responder}} {{ownBand}}(부호 일치율 {{ownShare}}%), {{targets}} {{theirBand}}(부호 일치율 {{theirShare}}%)입니다.',
  drivers: '{{targets}}의 결과를 가장 크게 움직이는 매개변수(순위상관): {{list}}',
  column: {
    instrument: '수단',
    on: '상대',
    before: '변경 전(%)',
    after: '변경 후(%)',
    alone: '시나리오만\n(백만 달러)',
    answered: '대응 후\n(백만 달러)',
  },
  everyTarget: '전체',
  shown:
    '교역액이 큰 순서로 {{rows}}행 가운데 {{shown}}행을 표시했습니다. 조치는 모두 {{measures}}건이며 measures.csv에 있습니다.',
  others: '그 밖의 합계',
  search: {
    atHighest: '{{rates}}개의 세율이 상한에 있으며, 그보다 높은 세율은 시도하지 않았습니다.',
    found:
      '출발점 {{starts}}개에서 탐색한 가운데 가장 좋은 것입니다(도달한 곳 {{optima}}가지). 세율 {{variables}}개를 {{low}}~{{high}}% 범위에서 움직이며 균형 {{solves}}개와 기울기 {{gradients}}개를 계산했습니다.',
    gain: '따로 둔 격자의 이탈 {{points}}개 가운데 가장 큰 이득은 {{gain}}이었습니다({{deviation}} = {{rate}}).',
    noGain:
      '따로 둔 격자의 이탈 {{points}}개 가운데 가장 큰 이득은 {{gain}}백만 달러로, 득이 되는 것은 없었습니다.',
    noGrid: '따로 둔 격자에 한도 안의 이탈은 없었습니다.',
  },
  replies: {
    'fixed-point':
      '{{rounds}}회 이후 어느 쪽도 움직이지 않았습니다. 탐색 범위 안에서의 고정점입니다.',
    cycle: '맞대응이 {{period}}회 주기로 순환하며, 이 경로에는 고정점이 없습니다.',
    limit: '{{rounds}}회 이후에도 고정점이나 순환에 이르지 않았습니다.',
    round: '회',
    mover: '움직이는 쪽',
    responder: '대응하는 쪽',
    alliance: '상대 쪽',
    responderGets: '대응하는 쪽\n(백만 달러)',
    allianceGets: '상대 쪽\n(백만 달러)',
    last: '전체 {{moves}}수 가운데 마지막 {{shown}}수입니다. 금액은 시나리오가 없는 세계와 비교한 동등변화입니다.',
  },
  note: {
    mirror:
      '거울 대응은 시나리오가 양측 사이의 교역에 가한 것을 부문마다 같은 크기로 되돌려 줍니다. 관세에는 관세를, 금지에는 반대 방향 교역의 금지를 돌려주며, 양보도 마찬가지입니다. 교역 일부의 금지는 같은 효과를 내는 무역비용으로 봅니다.',
    search:
      '세율은 정확한 모형에서 {{low}}~{{high}}% 범위로 찾습니다. 찾은 것은 탐색한 가운데 가장 좋은 것이며, 국소적으로 가장 좋은 것일 뿐입니다.',
    draws:
      '조치는 중심 매개변수에서 찾은 것으로 고정하고 모형의 매개변수만 추출합니다. 구간은 5%와 95% 분위수이며, 구간도 부호 일치율도 수치가 참일 확률이 아닙니다.',
    budget:
      '가장 큰 피해의 조치는 추출마다 손실 한도에 따라, 한도의 하한·중심·상한에서 찾은 조치 사이에서 정합니다.',
    reach:
      '다른 수단(인허가, 금융, 정부 구매)에 의한 대응은 탐색하지 않으며, 횟수를 지정하지 않는 한 대응에 대한 대응도 고려하지 않습니다.',
  },
};
