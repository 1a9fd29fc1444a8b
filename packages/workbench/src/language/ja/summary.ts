import type { summary as english } from '../en/summary.ts';
import type { Translation } from '../translation.ts';

/** The terminal's summary of a brief, in Japanese. */
export const summary: Translation<typeof english> = {
  table: '実質所得（変化率、%）、次いで等価変分（年間百万ドル）：',
  validation: '検証：合格{{passed}}件、不合格{{failed}}件、省略{{skipped}}件。',
  failure: '不合格：{{check}}、{{quantity}}、{{economy}}：公表値{{published}}、本計算{{ours}}',
  noBands: 'この版には不確実性の幅がない。ゼロに近い結果は、結果なしとみなすこと。',
  files: '書き出したファイル',
};
