import type { problem as english } from '../en/problem.ts';
import type { Translation } from '../translation.ts';

/** One message for each kind of problem, in Japanese. */
export const problem: Translation<typeof english> = {
  'invalid-input': '{{place}}：{{found}}となっています。正しくは{{expected}}です。',
  'unknown-code': '{{place}}「{{code}}」という{{scheme}}はありません。{{known}}',
  'missing-data': '不足しています：{{what}}。{{remedy}}',
  'unbalanced-table':
    '{{source}}：「{{identity}}」が{{cell}}で一致しません。差は{{difference}}、許容誤差は{{tolerance}}です。',
  allSectors: '全部門',
  infeasible: {
    'no-supplier':
      '均衡が存在しません：{{economy}}は{{sector}}を購入していますが、購入が認められる供給元が残っていません。供給元を残すか、禁止の範囲を狭めてください。',
    'cannot-balance':
      '均衡が存在しません：{{economy}}は輸入か輸出の一方しかできず（{{sector}}）、貿易収支がそれに対応していません。禁止の範囲を狭めるか、双方向で禁止してください。',
    'runaway-price':
      '均衡が存在しません：{{economy}}では{{sector}}の価格が際限なく上昇します。貿易を断たれると、必要な財を生産することも購入することもできません。禁止の範囲を狭めるか、より長い期間を選んでください。',
    'cannot-pay':
      '均衡が存在しません：貿易収支を固定すると、{{economy}}には支出に回す所得が残りません（{{sector}}）。貿易収支を均衡させてください（deficits: closed）。',
    'clashing-totals':
      '{{economy}}、{{sector}}：合計が互いに矛盾しており、満たす表が存在しません。',
  },
  'not-converged':
    '{{what}}は収束しませんでした。{{iterations}}回の反復の後、{{status}}。残差は{{residual}}、許容誤差は{{tolerance}}です。結果は表示しません。',
  'checksum-mismatch':
    '{{source}}は記録されたファイルと異なります。SHA-256は{{found}}ですが、記録では{{expected}}です。',
  'clashing-bounds': '次の制約は同時に満たせない（{{sets}}）：{{list}}',
  clashing: {
    smallest: 'これより少ない制約の衝突はない',
    irreducible:
      'どれか一つを外せば残りは満たせる。より少ない制約が衝突するかどうかは証明していない',
    changes: '次のどれか一つを変えれば足りる：',
    noChange: 'どれか一つを変えるだけでは足りない。',
  },
  conflict: '{{what}} {{remedy}}',
  forbidden: {
    message: '{{object}}に対する{{action}}は認められない：{{reason}}。',
    role: 'この役割では行えない',
    party: '他の当事国のものである',
    'same-person': '二つの段階は別の人が行う必要がある',
    'conflict-of-interest': '評価者に利益相反がある',
    'not-originator': '取扱区分を下げられるのは作成者だけである',
    'not-owner': '別の機関が所管している',
    marking: '取扱区分により認められない',
  },
  stale:
    '{{object}}は編集中に変更された。編集の元は第{{expected}}版、現在は第{{found}}版である。あなたの案：\n{{yours}}\n現在の内容：\n{{theirs}}\n両者を統合してから保存し直すこと。',
  'wrong-state':
    '{{object}}は「{{state}}」の状態にあり、「{{event}}」には進めない。可能なもの：{{possible}}。',
  nothing: 'なし',
  unmet: {
    message: '{{object}}：{{rule}}。',
    'guideline-locked-first': '最初の採点の前に評価基準を固定する必要がある',
    'two-reviewers': '評価者が少なくとも2人必要である',
    'outside-reviewer': '評価者のうち1人は評価される当事国以外の者でなければならない',
    'citing-passage': '根拠となる箇所を示す必要がある',
    'obligation-for-every-party':
      'どの当事者にも義務が要る。担当があるか、担当なしと印されていること',
    'supporting-evidence': 'それを裏づける証拠が要る',
    'independent-evidence':
      'それを裏づける独立した証拠が要る。自己報告だけでは「報告済み」より先へは進まない',
    'common-audience': '元になったものに共通の閲覧者がいない',
    'acyclic-relation': 'その関係は輪を作る',
    'every-party-signs': '全当事国の鍵がそろわなければ公表できない',
    'unused-code': 'そのコードはすでに使われている',
    'every-score-in': '期限前は、すべての採点がそろっていなければならない',
    'every-score-agreed': '先にすべての義務に調整後の採点が要る',
    'every-party-answered': '期限前は、すべての当事国が回答していなければならない',
  },
  tampered: {
    message: '{{source}}は署名されたものと異なる（{{where}}）：{{fault}}。',
    at: '記録{{seq}}',
    whole: '全体',
    'entry-hash': '記録のハッシュが一致しない',
    chain: '記録が直前の記録につながらない',
    sequence: '記録の欠落、追加または順序の入れ替わりがある',
    payload: '内容のハッシュが一致しない',
    truncated: '末尾の記録が欠けている',
    root: 'チェックポイントのマークル根が異なる',
    signature: '署名が正しくない',
    'revoked-key': '失効した鍵で署名されている',
    'unknown-key': '未知の鍵で署名されている',
    'replayed-checkpoint': '新しいチェックポイントの代わりに古いものがある',
    content: '登録内容が記録と異なる',
    seal: 'バイト列が、書き出しの末尾にあるチェックサムと一致しない',
  },
  'failed-work': '処理の一部を実行できなかった：{{reason}}',
  scheme: {
    round: 'この登録簿の点検',
    obligation: '義務（約束のコード/当事国）',
    evidence: '証拠',
    field: '項目',
    outsider: 'この世界データの非参加国・地域',
    economy: '国・地域',
    sector: '部門（この世界データ）',
    isic: 'ISIC Rev. 4のコード',
    hs: 'HS 2022のコード',
    world: '世界データ',
    chain: '供給網',
    node: 'この供給網の品目',
    side: '国・地域、グループまたはシナリオ',
    scenario: '付属シナリオ',
    source: '出典',
    edition: '版',
    plan: '収録済みの計画',
    item: '計画の品目',
    command: 'コマンド',
    chainOrWorld: '供給網または世界データ',
    chainNode: 'この供給網の節',
    chainEconomy: 'この供給網の国・地域',
    nodeSupplier: 'この節の供給者',
    firm: '企業',
    signingKey: '署名鍵',
  },
  status: { stalled: '停滞しました', limit: '上限に達しました' },
  place: '{{source}}、{{details}}',
  line: '{{line}}行目',
  column: '{{column}}列目',
  field: '項目 {{field}}',
  before: '{{place}}：',
  known: '候補：{{list}}。',
  separator: '、',
  more: '{{list}}、ほか{{more}}件',
};
