import type { doubt as english } from '../en/doubt.ts';
import type { Translation } from '../translation.ts';

/** How sure a figure is: bands over the draws of the parameters, in Korean. */
export const doubt: Translation<typeof english> = {
  heading: '수치는 얼마나 확실합니까',
  none: '변동 폭 없음: 모수를 추출하지 않았습니다.',
  noResult: '변동 폭 없음: 결과를 얻은 추출이 없습니다.',
  note: '변동 폭은 제시된 분포에서 모수를 {{draws}}번 추출했을 때의 5% 분위수부터 95% 분위수까지입니다. 모수에 따라 수치가 얼마나 움직이는지를 보일 뿐, 수치가 참일 확률은 아닙니다.',
  failed: '그 가운데 {{failed}}번은 결과를 얻지 못하여 제외하였습니다.',
  small: '작은 둘째 줄이 변동 폭입니다.',
  band: '{{low}} ~ {{high}}',
  bandLabel: '변동 폭(5~95%): {{band}}',
  signLabel: '추출의 {{share}}에서 부호 일치',
  driverLabel: '가장 크게 움직이는 모수: {{driver}}',
  sentence:
    '{{what}}은(는) {{horizon}} 추출 열 번 가운데 아홉 번꼴로 {{low}}에서 {{high}} 사이에 있으며, 추출의 {{share}}에서 부호가 같습니다.',
  what: { amount: '이 금액', premium: '연합 프리미엄', targets: '상대 쪽의 결과' },
  driver: '이를 가장 크게 움직이는 모수는 ‘{{driver}}’입니다.',
  statisticOf: '{{quantity}}: {{statistic}}',
  driverOf: '{{quantity}}: 모수 ‘{{parameter}}’과(와)의 순위상관',
  caption: { totals: '합계와 변동 폭', members: '참여국의 실질소득과 변동 폭' },
  column: {
    central: '중심값',
    median: '중앙값',
    low: '5%',
    high: '95%',
    sign: '부호 일치율, %',
    driver: '가장 크게 움직이는 모수(순위상관)',
  },
  legend: {
    value: '중심 모수에서의 값',
    median: '추출의 중앙값',
    box: '추출의 가운데 절반',
    whisker: '추출의 5~95%',
  },
  chart: {
    membersAlt:
      '참여국 실질소득의 변화율(%)을 기간별로 나타낸 구간 그림. 중심 모수에서의 값과 추출에 따른 변동 폭. {{list}}.',
    item: '{{label}} {{value}}',
    itemWithBand: '{{label}} {{value}}(변동 폭 {{low}} ~ {{high}})',
  },
};
