import type { check as english } from '../en/check.ts';
import type { Translation } from '../translation.ts';

/** Why a number of a check failed or was skipped, in Korean. */
export const check: Translation<typeof english> = {
  absentData: '참조 자료 없음: {{folder}}',
  noProcedure: '절차 {{kind}}이(가) 없음',
  notComputed: '절차 {{kind}}이(가) 이 수치를 계산하지 않음',
  notFinite: '계산 결과 {{value}}',
  tooFar: '차이가 {{allowed}}을(를) 초과함',
  file: '검사 파일',
};
