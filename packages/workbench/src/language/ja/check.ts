import type { check as english } from '../en/check.ts';
import type { Translation } from '../translation.ts';

/** Why a number of a check failed or was skipped, in Japanese. */
export const check: Translation<typeof english> = {
  absentData: '参照データなし：{{folder}}',
  noProcedure: '手続き {{kind}} は存在しない',
  notComputed: '手続き {{kind}} はこの数値を計算しない',
  notFinite: '計算結果は{{value}}',
  tooFar: '差が{{allowed}}を超える',
  file: '検査ファイル',
};
