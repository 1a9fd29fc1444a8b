import type { summary as english } from '../en/summary.ts';
import type { Translation } from '../translation.ts';

/** The terminal's summary of a brief, in Japanese. */
export const summary: Translation<typeof english> = {
  table: '実質所得（変化率、%）、次いで等価変分（年間百万ドル）：',
  validation: {
    published: '公表値：{{compared}}件中{{passed}}件を再現',
    publishedSkipped:
      '公表値：{{compared}}件中{{passed}}件を再現（参照データがないため{{skipped}}件は未照合）',
    publishedAbsent: '公表値：参照データがないため、ここでは未照合',
    exact: '厳密な性質：{{compared}}件中{{passed}}件が成立',
    exactSkipped:
      '厳密な性質：{{compared}}件中{{passed}}件が成立（参照データがないため{{skipped}}件は未照合）',
    exactAbsent: '厳密な性質：参照データがないため、ここでは未照合',
    one: '{{first}}。',
    both: '{{first}}。{{second}}。',
  },
  failure: {
    published: '不合格：{{check}}、{{quantity}}、{{economy}}：公表値{{published}}、本計算{{ours}}',
    exact: '不合格：{{check}}、{{quantity}}、{{economy}}：理論値{{published}}、本計算{{ours}}',
  },
  noBands: '変動幅なし：パラメータの抽出は行っていない。ゼロに近い結果は、結果なしとみなすこと。',
  bands:
    '変動幅：記載した分布からのパラメータの抽出による5%分位数と95%分位数であり、結果が正しい確率ではない。',
  files: '書き出したファイル',
};
