import type { response as english } from '../en/response.ts';
import type { Translation } from '../translation.ts';

/** The answer of the excluded: what it does, who pays, and what was searched, in Korean. */
export const response: Translation<typeof english> = {
  heading: '배제 대상이 대응하는 경우',
  notComputed: '이 자료에서는 배제 대상의 대응 조치를 계산하지 않았습니다.',
  verdict: {
    mirror:
      '{{horizon}}에 같은 조치로 되돌려 주면, 시나리오 자체의 결과에 더하여 {{responder}}에는 {{own}}, {{targets}}에는 {{others}}이(가) 생깁니다.',
    'own-income':
      '{{horizon}}에 자기 소득에 가장 유리한 것으로 찾은 대응 조치를 쓰면, 시나리오 자체의 결과에 더하여 {{responder}}에는 {{own}}, {{targets}}에는 {{others}}이(가) 생깁니다.',
    harm: '{{horizon}}에 자기 손실당 타격이 가장 큰 것으로 찾은 대응 조치를 쓰면, 시나리오 자체의 결과에 더하여 {{responder}}에는 {{own}}, {{targets}}에는 {{others}}이(가) 생깁니다.',
  },
  idle: {
    mirror: '{{horizon}}에는 {{responder}}이(가) 같은 방식으로 되돌려 줄 조치가 없습니다.',
    'own-income':
      '{{horizon}}에는 {{responder}}이(가) 자기 소득을 늘리는 대응 조치를 탐색 범위에서 찾지 못했습니다.',
    harm: '{{horizon}}에는 {{responder}}이(가) 허용 한도 안에서 상대에게 타격을 주는 대응 조치를 탐색 범위에서 찾지 못했습니다.',
  },
  effect: {
    gain: '연간 {{amount}}의 이익',
    loss: '연간 {{amount}}의 손실',
    unclearGain: '연간 {{amount}}의 이익(추출의 {{share}}에서만 부호가 같아 영과 구별되지 않음)',
    unclearLoss: '연간 {{amount}}의 손실(추출의 {{share}}에서만 부호가 같아 영과 구별되지 않음)',
    nothing: '측정할 수 없을 만큼의 변화',
  },
  budget: '대응 조치로 인한 자기 손실은 실질소득의 {{percent}}을(를) 한도로 합니다.',
  objective: {
    mirror: '같은 조치로 되돌려 줌',
    'own-income': '자기 소득에 가장 유리한 조치(탐색 범위)',
    harm: '자기 손실당 타격이 가장 큰 조치(탐색 범위)',
  },
  instrument: {
    tariff: '관세',
    'export-tax': '수출세',
    'import-ban': '수입 금지',
    'export-ban': '수출 금지',
    'import-cost': '수입 비용',
    'export-cost': '수출 비용',
  },
  rates: '{{from}}% → {{to}}%',
  moreMeasures: '이 밖에 대상 무역이 더 작은 조치: {{number}}건.',
  noLoss: '— 자기 손실 없음',
  payers: '누가 부담합니까',
  outsiders: '비참여국',
  caption: {
    answers: '대응 조치와 그 결과',
    measures: '{{responder}}의 조치: {{objective}}',
    payers: '대응 조치가 없을 때와 있을 때의 부담: {{objective}}',
    replies: '대응과 재대응의 경과',
  },
  column: {
    aim: '목적',
    measures: '조치 수',
    responder: '대응하는 쪽',
    targets: '상대 쪽',
    harm: '자기 손실당 상대의 손실',
    instrument: '수단',
    direction: '시행 → 상대',
    rate: '비율',
    without: '없음',
    with: '있음',
    move: '차례',
    alliance: '참여국',
  },
  note: '대응 조치가 시나리오의 결과에 더하는 금액입니다.',
  measuresNote: '대상 무역액이 큰 순서.',
  payersNote:
    '모두 기준 대비 변화 전체이며, 시나리오만 시행할 때와 그 기간의 대응 조치가 있을 때를 나란히 보입니다.',
  search: {
    heading: '탐색 기록',
    record:
      '{{lowest}}%에서 {{highest}}%까지의 비율 {{variables}}개를 대상으로 출발점 {{starts}}개에서 탐색하여 서로 다른 점 {{ends}}개에 도달하였습니다. 계산한 균형은 {{solves}}개, 기울기는 {{gradients}}개입니다.',
    none: '탐색하지 않았습니다. 대응 조치는 시나리오에서 정해집니다.',
    noGrid: '별도의 격자에서 이탈을 시험하지 않았습니다.',
    holds: '별도 격자의 {{points}}가지 변경 가운데 목적을 백만 달러 이상 개선하는 것은 없습니다.',
    deviation: '{{instrument}} / {{sectors}} / {{targets}}',
    atHighest: '{{rates}}개의 세율이 상한에 있으며, 그보다 높은 세율은 시도하지 않았습니다.',
    improves:
      '별도의 격자에서 시험한 이탈 {{points}}개 가운데 가장 나은 것은 목적을 연간 {{gain}} 개선합니다. 즉 더 나은 대응 조치가 있습니다({{deviation}}).',
    best: '이는 찾은 것 가운데 가장 나은 대응 조치이며, 더 나은 것이 없다고 증명된 것은 아닙니다.',
  },
  replies: {
    heading: '연합이 다시 움직이는 경우',
    'fixed-point': '최적 대응을 번갈아 하면 {{moves}}수 만에 멈춥니다.',
    cycle: '최적 대응을 번갈아 해도 멈추지 않고 {{period}}라운드 주기로 되풀이됩니다.',
    limit: '최적 대응을 번갈아 했으나 {{moves}}수 안에 멈추지도 되풀이되지도 않았습니다.',
  },
  move: '{{number}}수',
  mover: { responder: '{{move}}: 대응하는 쪽', alliance: '{{move}}: 연합 쪽' },
  chart: {
    payersAlt:
      '국가·지역별, 기간별 동등변화(연간 백만 달러) 막대그래프. 대응 조치가 없을 때와 있을 때. {{list}}.',
    item: '{{label}} {{without}} → {{with}}',
  },
};
