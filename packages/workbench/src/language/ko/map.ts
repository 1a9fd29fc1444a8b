import type { map as english } from '../en/map.ts';
import type { Translation } from '../translation.ts';

/** The map of a chain, in Korean. */
export const map: Translation<typeof english> = {
  command:
    '동맹이 공급망의 어느 품목을 충당하는지, 누가 관건인지, 얼마나 노출되어 있는지 보여 줍니다.',
  argument: '공급망의 이름 또는 파일',
  option: {
    alliance: '참여국: 코드, 그룹 또는 시나리오(생략하면 TRILATERAL)',
    target: '노출도의 대상(생략하면 시나리오의 배제 대상, 없으면 CHN)',
    threshold: '품목을 충당한다고 보는 공급의 비율(%, 생략하면 65)',
    basis: '점유율의 기준을 우선순위대로(생략하면 plant headquarters trade)',
    node: '한 품목에 대해 아는 것을 모두 표시',
    chokepointShare: '병목으로 보는 한 국가·지역의 비율(%, 생략하면 50)',
    chokepointMonths: '병목으로 보는 교체 개월 수(생략하면 12)',
    percent: '0보다 크고 100 이하인 수',
  },
  example: {
    usual: '한미일이 충당하는 품목',
    node: '한 품목의 모든 것을 출처와 함께',
    other: '다른 동맹을 어느 날짜 기준으로',
  },
  title: '{{chain}}: {{alliance}}이(가) 충당하는 품목',
  question:
    '이 공급망의 어느 품목을 동맹이 충당하며, 누가 관건이고, {{target}}에 얼마나 노출되어 있습니까?',
  answer: {
    closes:
      '{{alliance}}은(는) {{nodes}}개 품목 가운데 {{closed}}개를 확실히 충당합니다. 곧 공급의 {{threshold}} 이상을 차지합니다. {{possible}}개는 충당할 수도 있고, {{open}}개는 충당하지 못하며, {{unknown}}개는 수치가 없습니다.',
    pivotal: '{{economy}}이(가) 빠지면 나머지는 그 가운데 {{number}}개를 확실히 충당하지 못합니다.',
    noPivot: '확실히 충당하는 품목 가운데 한 참여국에만 달린 것은 없습니다.',
    with: '비참여국·지역이 하나만 참여할 때 더 확실히 충당되는 품목의 수는 다음과 같습니다: {{list}}.',
    indispensable:
      '{{target}} 밖의 모두가 모이면 충당할 수 있는 품목 가운데, 그 하나가 없으면 충당할 수 없는 것의 수는 다음과 같습니다: {{list}}.',
    brings: '{{economy}} {{number}}',
    chokepoints:
      '{{number}}개 품목은 병목입니다. 곧 한 국가·지역이 공급의 {{share}} 이상을 차지하고, 하류에 필수적이며, {{months}}개월 안에 교체할 수 있다고 알려져 있지 않습니다: {{list}}.',
    noChokepoint: '있는 수치로 보아 확실히 병목인 품목은 없습니다.',
    exposure:
      '{{target}}과(와) 나머지 세계가 이 공급망의 재화를 거래하지 않으면, 바깥 세계에는 적어도 다음 비율이 모자랍니다: {{list}}.',
    throughInputs: '{{node}}의 {{share}}({{path}}을(를) 거쳐)',
    byItself: '{{node}}의 {{share}}({{target}} 스스로 만드는 몫)',
  },
  limit: {
    unknown:
      '어느 출처에도 없는 점유율은 0이 아니라 구간을 넓힙니다. 수치가 없는 품목에 대해서는 아무것도 말하지 않습니다.',
    basis:
      '점유율은 출처마다의 기준에 따릅니다. 공장이 있는 곳, 기업의 본사, 국경을 넘는 무역은 서로 같지 않으며, 무엇을 썼는지는 표에 있습니다.',
    exposure:
      '노출도는 투입물을 고정된 비율로 쓰고, 재고가 없으며, 세계 전체의 수요에 견준 것입니다. 비축, 가격, 대상 자신의 수요는 이를 누그러뜨릴 수 있습니다.',
    structure: '어느 품목이 무엇을 필요로 하는지는 공급망 구조의 출처에 따른 판단입니다.',
    group:
      '출처가 유럽 연합 같은 그룹을 들면, 회원국 자신의 점유율은 그 안에 있다는 것만 알 수 있습니다.',
  },
  column: {
    node: '품목',
    alliance: '동맹(%)',
    target: '대상(%)',
    largest: '최대(%)',
    hhi: 'HHI',
    closes: '충당 여부',
    pivotal: '관건',
    with: '참여하면 충당',
    atOnce: '직후의 노출(%)',
    substituted: '대체 후(%)',
    via: '경로',
    months: '교체 개월 수',
    origin: '기준, 연도, 등급',
    economy: '국가·지역',
    closesMore: '참여하면 확실히 충당되는 품목',
    mayCloseMore: '그럴 수 있는 품목',
    indispensable: '없으면 충당할 수 없는 품목',
    pivotalFor: '확실히 관건인 품목',
    mayBePivotalFor: '그럴 수 있는 품목',
    share: '점유율(%)',
  },
  verdict: { certain: '예', possible: '가능', no: '아니요', unknown: '알 수 없음' },
  chokepoint: { certain: '병목', possible: '병목일 가능성' },
  basis: { plant: '공장', headquarters: '본사', trade: '무역' },
  of: {
    output: '생산',
    capacity: '능력',
    sales: '매출',
    exports: '수출',
    shipments: '출하',
  },
  kind: {
    material: '재료',
    equipment: '장비',
    software: '소프트웨어',
    process: '공정',
    component: '부품',
    product: '제품',
  },
  origin: '{{basis}}, {{of}}, {{year}}, {{grade}}',
  range: '{{low}}~{{high}}',
  atLeast: '{{low}} 이상',
  own: '자체',
  nobody: '없음',
  unreachable: '대상 없이는 불가',
  andMore: '그 밖의 {{number}}',
  path: ' → ',
  and: ' + ',
  or: ' / ',
  heading: {
    chart: '공급망',
    hold: '누가 차지하는가',
    needed: '누가 있어야 하고 무엇에 달려 있는가',
    members: '참여국',
    outsiders: '비참여국·지역',
    shares: '점유율',
    published: '공표된 모든 분포',
    inputs: '투입물',
    outputs: '쓰이는 곳',
    customs: '통관 통계',
  },
  fact: {
    alliance: '동맹',
    target: '대상',
    threshold: '충당한다고 보는 비율',
    bases: '기준',
    revised: '공급망 개정일',
    asOf: '시점',
    stage: '단계',
    hidden: '아직 공표되지 않음',
    distributions: '분포 {{number}}건',
    closes: '동맹의 충당 여부',
    chokepoint: '병목',
    unnamed: '이름이 없는 몫(%)',
    withoutTarget: '대상을 뺀 모두의 충당 여부',
    unknown: '알 수 없는 것',
    months: '공급망을 따른 교체 개월 수',
    idle: '멈추는 바깥 공장(%)',
    source: '출처',
  },
  need: { essential: '필수', substitutable: '대체 가능' },
  used: '이 분포를 썼습니다.',
  customs: 'HS {{hs}}, {{year}}년: {{covers}}',
  covers: { node: '이 품목에 관한 것', more: '이 품목 이외의 것을 많이 담아 점유율로 쓰지 않음' },
  caption: {
    chart: '단계별 공급망: 각 품목에서 동맹과 대상의 점유율.',
    hold: '동맹, 대상, 최대 국가·지역의 점유율과 집중도.',
    needed: '동맹이 품목을 충당하는지, 누구와 함께라면 충당하는지, 얼마나 노출되어 있는지.',
    members: '각 참여국이 관건인 품목의 수.',
    outsiders: '비참여국·지역이 가져오는 것과, 없으면 충당할 수 없는 것.',
  },
  chart: {
    alternative:
      '공급망 “{{chain}}”의 품목을 단계별 띠로 늘어놓고 동맹과 대상의 점유율을 보인 그림. 수치는 아래 표에 있습니다.',
    note: '각 품목의 막대는 왼쪽부터 동맹, 오른쪽부터 대상의 점유율입니다. 칠한 부분은 확실하고 빗금은 가능한 부분이며, 눈금은 {{threshold}}%의 기준입니다. 테두리는 굵은 선이 동맹이 확실히 충당하는 것, 파선이 그럴 수 있는 것, 점선이 알 수 없는 것입니다. ◆ 병목, ◇ 병목일 가능성, ▲ 관건인 참여국. 선은 연결이며 파선은 대체 가능, 굵은 선과 왼쪽에 띠가 있는 품목은 대상에 대한 노출이 공급망의 끝까지 전해지는 경로입니다.',
  },
  note: {
    hold: '구간은 수치가 허용하는 모든 점유율을 담습니다. HHI는 0에서 1까지입니다. 기준은 공장이 있는 곳, 기업의 본사 또는 무역입니다. 등급 A는 공식 통계, B는 방법을 밝힌 연구, C는 추정 또는 보도입니다.',
    needed:
      '충당이란 공급의 {{threshold}}% 이상을 차지하는 것입니다. 참여하면 충당이란 확실히 충당하게 되는 가장 작은 조합입니다. 노출은 양쪽이 거래를 멈출 때 대상 밖의 세계에 모자라는 비율을 하한부터 수치가 허용하는 상한까지 보입니다. 수치가 없는 품목은 제약이 되지 않는 것으로 봅니다.',
    outsiders: '대만, 네덜란드, 유럽 연합은 언제나 싣습니다.',
  },
  legend:
    '구간은 수치가 허용하는 모든 점유율을 담습니다. ◆ 병목, ◇ 병목일 가능성, ▲ 확실히 관건, △ 가능성 있음.',
  usage: {
    hint: '한 품목의 모든 것: {{command}}',
    hidden: '{{date}} 현재 숨긴 것: 출처가 아직 공표되지 않은 분포 {{number}}건.',
  },
};
