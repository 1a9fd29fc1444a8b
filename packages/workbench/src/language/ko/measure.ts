import type { measure as english } from '../en/measure.ts';
import type { Translation } from '../translation.ts';

/** How economies depend on suppliers, in Korean. */
export const measure: Translation<typeof english> = {
  item: {
    C24B: '비철금속·귀금속',
    '3707901010': '포토레지스트',
    '8542321010': 'DRAM',
    '8542321030': 'NAND 플래시',
    '7002311000': '석영관',
    '8486': '반도체·웨이퍼·디스플레이 제조장비',
    '8541': '반도체 소자',
    '8542': '집적회로',
  },
  command: {
    about:
      '경제가 공급국에 얼마나 의존하는지를 비중, 집중도, 해당하는 기준과 그 강건성으로 측정합니다.',
    economies: '수입하는 국가·지역, 또는 TRILATERAL 같은 집단(구성원 포함)',
    on: '의존 대상(생략하면 각 품목의 최대 공급국)',
    sectors: 'C26 같은 부문, 또는 코드의 앞부분',
    products: '850511 같은 품목, 또는 코드의 앞부분',
    chain: '공급망에 속한 품목',
    world: '투입의 투입을 따라갈 기준 자료(생략하면 2014)',
    trade: '무역 자료 이름(생략하면 모두)',
    years: '연도 또는 기간(예: 2015-2024, 생략하면 모두)',
    thresholds: '강건성을 측정할 기준값의 백분율(생략하면 80 90 100 110 120)',
    exampleSectors: '일본·미국·한국은 중국에 얼마나 의존합니까?',
    exampleProducts: '한국의 자석과 희가스(모든 수치를 CSV로)',
    exampleTop: '반도체의 최대 공급국(상대를 가리지 않음)',
  },
  topSupplier: '각 품목의 최대 공급국',
  fact: {
    on: '의존 대상',
    tables: '무역 자료',
    world: '기준 자료',
    thresholds: '강건성 범위',
    thresholdsText: '모든 연도 × 각 기준값의 {{percents}}%',
    unheld: '자료가 없는 품목',
  },
  column: {
    item: '품목',
    year: '연도',
    imports: '수입액\n(백만 달러)',
    share: '비중\n(%)',
    first: '첫해\n(%)',
    top: '최대 공급국',
    concentration: 'HHI\n(CDI 1)',
    cdi: 'CDI\n해당',
    rule: '한국의\n기준',
    robust: '강건성\n(%)',
    since: '해당\n시작 연도',
  },
  exposure: {
    heading: '투입의 투입을 통한 의존({{year}}년)',
    column: {
      sector: '부문',
      faceValue: '직접 투입\n(%)',
      lookThrough: '투입의 투입\n까지(%)',
      foreign: '외국 전체\n(%)',
      valueAdded: '산출에 담긴\n부가가치(%)',
      upstream: '최종사용까지\n단계 수',
      domestic: '수출의 국내\n부가가치(%)',
      advantage: 'RCA',
      estimated: 'RCA\n(추정)',
    },
    economy:
      '수출 전체에서 국내 부가가치는 {{domestic}}%이고, 해외에서 최종 흡수되는 부가가치는 수출의 {{vax}}%입니다.',
    fit: '수입 구성은 {{on}}의 수출 구성과 100 중 {{fit}}만큼 맞습니다(미캘리 지수).',
    unmapped: '기준 자료 {{world}}에 개별로 없는 국가·지역: {{codes}}.',
    note: '"투입의 투입까지"는 투입의 투입을 포함한 모든 투입에서 차지하는 같은 비중입니다(Baldwin, Freeman and Theodorakopoulos 2023). RCA는 재화에 대한 발라사 지수로 1을 넘으면 세계 평균보다 더 수출합니다. 추정은 회귀로 구한 상대 생산성입니다(θ={{theta}}).',
  },
  brief: {
    title: '공급국에 대한 의존',
    titleOn: '{{on}}에 대한 의존',
    question: '{{importers}}은(는) 무엇을 누구에게 의존합니까?',
    questionOn: '{{importers}}은(는) 직접, 그리고 투입의 투입을 통해 {{on}}에 얼마나 의존합니까?',
    heatmap: '수입 중 {{on}}의 비중(%, 품목별 최신 연도)',
    heatmapAlt: '비중(%). {{list}}',
    heatmapNote:
      '색이 강할수록 큽니다. 끊긴 테두리는 범위, 빗금은 알 수 없음, 빈 곳은 어느 자료에도 수입이 없음을 뜻합니다.',
    trends: '수입 중 {{on}}의 비중 추이',
    trendsAlt: '{{item}}. {{list}}',
    trendsNote: '비중이 가장 큰 품목입니다. 세로 막대는 비중을 범위로만 아는 해입니다.',
    percent: '%',
    asOne: '전체',
    items: '수입국별 품목: {{on}}의 비중, 집중도, 두 기준의 판정',
    inputs: '{{on}}에서 오는 투입: 직접, 그리고 투입의 투입까지',
    inputsNote:
      '직접: 구입한 투입 중 그곳에서 온 비중. 투입의 투입까지: 투입의 투입을 포함한 모든 투입에서 같은 비중.',
    source: '출처: {{references}}에서 계산.',
    worldSource: '{{world}}. 출처: {{references}}에서 계산.',
    largest:
      '{{year}}년 {{importer}}의 "{{item}}" 수입 중 {{on}}의 비중은 {{share}}%로, 모든 품목 가운데 가장 큽니다.',
    unknownSupplier: '{{importer}}의 "{{item}}"({{year}}년) 최대 공급국은 알 수 없습니다.',
    counts:
      '품목 {{items}}개 중 무역적자이면서 비중이 50% 이상인 것은 {{watched}}개, 그중 70% 이상은 {{vulnerable}}개이며, 유럽집행위원회 기준의 의존 품목은 {{cdi}}개입니다.',
    hidden:
      '보이지 않는 의존이 가장 큰 부문은 "{{sector}}"(으)로, {{on}}에서 오는 투입은 직접 {{face}}%, 투입의 투입까지 보면 {{through}}%입니다.',
    limit:
      '비중은 사용이 아니라 수입에서 차지하는 비중입니다. 국내 생산, 재고, 제3국을 거쳐 같은 공급국에서 사는 것은 포함하지 않습니다.',
    unheld: '공급망 품목 중 어느 자료에도 없는 것: {{codes}}.',
  },
  rule: { vulnerable: '취약', watched: '관심', neither: '–' },
  all: '모두',
  block: '{{group}}(전체)',
  missing: '{{importer}}의 수입 중 어느 자료에도 없는 품목: {{items}}.',
  note: {
    cdi: 'CDI는 유럽집행위원회의 핵심 의존 지표입니다. 1은 수입 집중도 0.4 초과, 2는 수입의 절반 초과가 역외에서 옴(집단만), 3은 수입이 수출을 넘음을 뜻합니다. 해당하는 번호를 표시하며 "모두"는 의존 품목입니다.',
    rule: '한국의 기준: 수입이 수출을 넘고 비중이 50% 이상(관심) 또는 70% 이상(취약)인 품목입니다.',
    robust:
      '강건성: 50% 기준이 성립하는 "연도 × 기준값"의 비율입니다. 알 수 없는 칸은 성립으로 세지 않습니다.',
    bounds:
      '범위로 쓴 값은 이름 없는 상대나 알 수 없는 거래 때문에 자료가 허용하는 범위입니다. 알 수 없음은 0이 아닙니다.',
  },
};
