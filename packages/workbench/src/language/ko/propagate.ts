import type { propagate as english } from '../en/propagate.ts';
import type { Translation } from '../translation.ts';

/** 공급 중단이 퍼지는 과정(명령줄과 보고서). */
export const propagate: Translation<typeof english> = {
  command:
    '공급 중단이 공급망, 세계 또는 기업 간 네트워크에서 날마다 어떻게 퍼지는지 추적합니다. 각 단계가 언제 멈추고 무엇을 잃으며 어느 정도의 비축이면 견딜 수 있었는지 보여 줍니다.',
  argument: {
    subject:
      '공급망의 이름 또는 파일(YAML), 세계의 이름 또는 폴더, 기업 간 거래 목록(CSV: supplier,buyer,value, 선택적으로 category)',
  },
  option: {
    stop: '멈추는 것: JPN:hydrogen-fluoride,photoresist. 한국으로 가는 것만이면 JPN>KOR:photoresist. 세계에서는 CHN:C27. firm:42,43',
    fromDay: '중단 첫날. 생략하면 0',
    days: '중단 일수. 생략하면 180',
    horizonDays: '추적하는 일수. 생략하면 365',
    remaining: '남는 공급의 비율(%). 생략하면 0',
    rationing: '부족한 재화의 배분. 생략하면 최종 수요보다 다른 생산자를 우선',
    firms: '기업 표(CSV: firm,economy,sector,output, 선택적으로 inventoryDays)',
    generate: '시험용 기업 네트워크를 생성: firms=100000,links=500000,seed=1',
  },
  example: {
    chain: '일본이 불화수소와 포토레지스트를 반년 동안 공급하지 않음',
    world: '중국이 전기장비를 90일 동안 공급하지 않음',
    generate: '생성한 네트워크의 두 기업이 멈춤',
  },
  firms: { generated: '생성한 기업 네트워크', listed: '{{file}}의 기업' },
  fact: {
    stop: '멈추는 것',
    when: '기간',
    rationing: '부족한 재화의 배분',
    size: '규모',
  },
  unknown: '미상',
  everywhere: '모든 사용자',
  manyNodes: '{{number}}개 단계',
  generated: '프로그램이 생성한 시험용',
  estimated: '추정',
  stopText: {
    everyone: '{{economy}}: {{nodes}}',
    partner: '{{economy}}({{partner}}에 대한 공급만): {{nodes}}',
  },
  stopShare: '{{node}}(공급의 {{share}})',
  when: '{{horizon}}일 가운데 {{from}}일째부터 {{to}}일째까지',
  whenPartly: '{{horizon}}일 가운데 {{from}}일째부터 {{to}}일째까지, 공급의 {{percent}}%는 남음',
  size: '생산자 {{agents}}, 거래 {{links}}',
  rationing: {
    proportional: '모든 주문에 같은 비율',
    'clients-first': '최종 수요보다 다른 생산자를 우선',
  },
  heading: {
    nodes: '멈추는 단계와 투입물을 통해 영향을 받는 단계(세계 전체)',
    economies: '국가·지역',
    stages: '국가·지역별 각 단계',
    bridging: '견디는 데 필요했던 비축',
    assumptions: '전제',
  },
  column: {
    node: '단계',
    economy: '국가·지역',
    share: '평상시\n비중, %',
    loss: '잃은 산출,\n평상시 대비 %',
    lossUsd: '잃은 산출,\n백만 달러',
    half: '절반 아래로\n떨어지는 날',
    stopped: '멈추는 날',
    recovered: '평상으로\n돌아오는 날',
    input: '끊긴 투입물',
    stock: '비축,\n사용 일수',
    stockUsd: '금액,\n백만 달러',
  },
  never: '없음',
  noStock: '어떤 양도 부족',
  more: '{{rows}}행 가운데 손실이 큰 {{shown}}행을 보였습니다. 모두 stages.csv에 있습니다.',
  ordersOnly: '주문만 잃는 단계는 {{number}}개이며 stages.csv에 있습니다.',
  bounds: '괄호 안은 비중, 재고, 지연, 여력이 좋은 쪽 끝 또는 나쁜 쪽 끝에 있을 때의 양 끝입니다.',
  bridgingNote:
    '비축은 그곳의 어느 사용자도 투입물 부족으로 중단 기간 산출의 {{percent}}%를 넘게 잃지 않는 평상시 사용 일수입니다. 한 곳에서 끊긴 투입물은 모두 같은 일수만큼 비축합니다.',
  value: '{{value}}{{unit}}({{low}}~{{high}})',
  unit: { day: '일', percent: '%' },
  assumption: {
    'stock-days': '사용자가 보유한 투입물 재고{{applies}}는 {{value}}로 봅니다.',
    'firm-stock-days': '기업이 보유한 투입물 재고는 {{value}}로 봅니다.',
    'adjustment-days': '사용자가 재고의 부족을 메우려는 기간은 {{value}}로 봅니다.',
    'spare-capacity': '생산자가 평상을 넘어 생산할 수 있는 여력은 {{value}}로 봅니다.',
    'not-storable': '전력, 도시가스, 물의 재고는 {{value}}로 봅니다.',
    rationing: '부족한 재화의 배분은 “{{rule}}”로 봅니다.',
    replacement:
      '새 공급자의 인증에 걸리는 기간을 밝힌 자료가 없으면{{applies}} 주문은 다른 곳으로 옮겨 가지 않습니다. 좋은 쪽 끝에서는 곧바로 옮겨 갑니다.',
    substitution:
      '다른 투입물로 대체하는 데 걸리는 기간을 밝힌 자료가 없으면{{applies}} 대체되지 않습니다. 좋은 쪽 끝에서는 곧바로 대체됩니다.',
    equipment: '사용자는 이미 가진 장비와 소프트웨어로 생산을 계속합니다{{applies}}.',
    'essential-inputs':
      '산업은 자신에게 필수로 평가된 투입물이 없으면 멈춥니다. 나쁜 쪽 끝에서는 중요하다고 평가된 투입물이 없어도 멈춥니다. 서비스의 중단으로는 멈추지 않습니다.',
    sourcing:
      '누가 누구에게서 사는지 밝힌 자료가 없으므로 모든 국가·지역의 사용자가 같은 공급자에게서 산다고 봅니다.',
    'world-sourcing':
      '사용자는 자기 국가·지역 전체와 같은 비율로 각 국가·지역에서 투입물을 산다고 봅니다.',
    'unknown-supply': '공급자가 알려지지 않은 것은 스스로 멈추지 않는다고 봅니다{{applies}}.',
    generated:
      '이 네트워크는 프로그램이 생성한 것으로, 실제 기업에 대해서는 아무것도 말하지 않습니다.',
    'no-category':
      '분류가 없으므로 각 공급자는 다른 곳에서 공급할 수 없는 고유한 투입물을 공급한다고 봅니다.',
  },
  applies: '({{list}})',
  title: '공급의 중단: {{subject}}',
  question: '중단은 얼마나 빨리 퍼지고 무엇을 잃으며 어느 정도의 비축이면 견딜 수 있었습니까?',
  answer: {
    stop: '{{days}}일 동안 다음 공급이 멈춥니다: {{stops}}.',
    half: '{{node}}의 산출은 {{day}}일 뒤 평상시의 절반 아래로 떨어집니다.',
    halfOrNever:
      '{{node}}의 산출은 {{day}}일 뒤 평상시의 절반 아래로 떨어집니다. 나쁜 쪽 끝에서는 {{earliest}}일 뒤이며, 좋은 쪽 끝에서는 떨어지지 않습니다.',
    halfBetween:
      '{{node}}의 산출은 {{day}}일 뒤({{earliest}}~{{latest}}일 뒤) 평상시의 절반 아래로 떨어집니다.',
    noHalf: '멈추는 것을 쓰는 단계 가운데 평상시의 절반 아래로 떨어지는 것은 없습니다.',
    economy: '{{economy}}({{percent}})',
    losses: '{{horizon}}일 동안 영향을 받는 단계의 산출을 가장 많이 잃는 곳은 {{list}}입니다.',
    stock: '사용량 {{days}}일분의 비축이 있었다면 견딜 수 있었습니다({{place}}).',
    stockBetween:
      '사용량 {{days}}일분({{low}}~{{high}}일분)의 비축이 있었다면 견딜 수 있었습니다({{place}}).',
    stockOrNone:
      '사용량 {{days}}일분의 비축이 있었다면 견딜 수 있었습니다({{place}}). 좋은 쪽 끝에서는 {{low}}일분이며, 나쁜 쪽 끝에서는 어떤 양으로도 부족합니다.',
    noStock: '다른 투입물도 부족하므로 멈추는 것을 아무리 비축해도 견딜 수 없었습니다({{place}}).',
  },
  caption: {
    nodes: '손실이 큰 단계의 산출 추이',
    economies: '손실이 큰 국가·지역의 산출 추이',
    stoppages: '산출이 평상시의 절반 아래로 떨어지기까지의 일수',
    effects: '무엇을 언제 잃는가',
  },
  chart: {
    stop: '중단',
    day: '일',
    dayColumn: '일',
    output: '평상시 대비 %',
    lowest: '{{label}}: 최저 {{percent}}%',
    alternative: '{{horizon}}일 동안의 산출, 평상시 대비 %. {{list}}.',
    source: '{{references}}에서 Musubi {{version}}이(가) 계산했습니다.',
    manySources: '끝에 실은 {{number}}개 출처에서 Musubi {{version}}이(가) 계산했습니다.',
    generatedSource: '프로그램이 생성한 네트워크에 대해 Musubi {{version}}이(가) 계산했습니다.',
    note: {
      nodes: '통상의 값에 따른 세계 전체의 산출입니다.',
      economies: '통상의 값에 따른, 멈추는 단계와 영향을 받는 단계의 합계입니다.',
      stoppages:
        '선은 가장 이른 날부터 가장 늦은 날까지이며, 떨어지지 않을 수도 있으면 오른쪽 끝까지입니다.',
    },
  },
  table: {
    of: '단계 또는 국가·지역',
    loss: '잃은 산출, 평상시 대비 %',
    half: '절반 아래로 떨어지는 날',
    stopped: '멈추는 날',
    input: '끊긴 투입물',
    economy: '비축하는 곳',
    stock: '평상시 사용 일수',
  },
  limit: {
    behaviour:
      '네트워크 밖의 공급자를 찾거나 제품이나 가격을 바꾸는 일은 없다고 봅니다. 부족한 재화는 정해진 규칙으로 나눕니다.',
    network:
      '단계는 전체로 다룹니다. 개별 기업이나 공장은 속한 단계보다 일찍 또는 늦게 멈출 수 있습니다.',
    bounds: '양 끝은 비중, 재고, 지연, 여력을 모두 함께 움직인 것이며 확률의 띠가 아닙니다.',
  },
};
