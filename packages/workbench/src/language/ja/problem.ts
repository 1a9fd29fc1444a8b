import type { problem as english } from '../en/problem.ts';
import type { Translation } from '../translation.ts';

/** One message for each kind of problem, in Japanese. */
export const problem: Translation<typeof english> = {
  'invalid-input': '{{place}}：{{found}}となっています。正しくは{{expected}}です。',
  'unknown-code': '{{place}}「{{code}}」は{{scheme}}の既知のコードではありません。{{known}}',
  'missing-data': '不足しています：{{what}}。{{remedy}}',
  'unbalanced-table':
    '{{source}}：「{{identity}}」が{{cell}}で一致しません。差は{{difference}}、許容誤差は{{tolerance}}です。',
  infeasible: '{{economy}}は{{sector}}の供給を受けられません：{{reason}}。',
  'not-converged':
    '{{what}}は収束しませんでした。{{iterations}}回の反復の後、{{status}}。残差は{{residual}}、許容誤差は{{tolerance}}です。結果は表示しません。',
  'checksum-mismatch':
    '{{source}}は記録されたファイルと異なります。SHA-256は{{found}}ですが、記録では{{expected}}です。',
  conflict: '{{what}} {{remedy}}',
  status: { stalled: '停滞しました', limit: '上限に達しました' },
  place: '{{source}}、{{details}}',
  line: '{{line}}行目',
  column: '{{column}}列目',
  field: '項目 {{field}}',
  before: '{{place}}：',
  known: '既知のコード：{{list}}。',
  more: '{{list}}、ほか{{more}}件',
};
