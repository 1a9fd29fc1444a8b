import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** What a simulation warns of, by kind, in Korean. */
export const warning: Translation<typeof english> = {
  'partial-sector':
    '{{named}}은(는) ‘{{sector}}’ 부문의 일부입니다. 조치는 {{unnamed}}을(를) 포함한 부문 전체에 미칩니다.',
  'partial-group':
    '{{group}} 가운데 기준 자료에 따로 실려 있지 않은 다음 국가·지역은 제외합니다: {{absent}}.',
  'estimated-world':
    '기준 자료 ‘{{world}}’은(는) 추정한 것이며 해당 연도의 통계표 자체가 아닙니다.',
  'linear-undefined':
    '실제로 이루어지던 무역의 금지에는 일차 효과가 정의되지 않으므로 다음 국가·지역의 선형 분해는 알 수 없습니다: {{economies}}.',
};
