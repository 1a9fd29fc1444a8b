import type { warn as english } from '../en/warn.ts';
import type { Translation } from '../translation.ts';

export const warn: Translation<typeof english> = {
  table: {
    cells: '셀 {{number}}개',
    header: 'period,value 또는 series,period,value와 같이 쉼표로 구분한 머리글 행',
    name: '중복되지 않는 시계열 이름',
    month: '2019-07과 같은 달',
    number: '소수점을 쓴 0 이상의 수. 알 수 없으면 빈 셀',
    once: '시계열마다 각 달은 한 번',
    rows: '달과 값이 있는 행',
  },
};
