import type { trackReport as english } from '../en/track-report.ts';
import type { Translation } from '../translation.ts';

/** Reports of the register, in Japanese. */
export const trackReport: Translation<typeof english> = {
  unknown: '不明',
  title: '約束の登録簿：履行状況',
  asOf: '{{date}}時点で判明している内容',
  commitments: '約束{{number}}件',
  withheld: 'この読者には非開示：{{number}}件',
  invented: 'これらの声明と国は、登録簿を試すための架空のものである。',
  inventedWorks: '次の声明は、登録簿を試すための架空のものである：{{codes}}。',
  noAttention: '期限超過、停滞、要注意の義務はない。',
  allOwned: '有効な義務にはすべて所管機関がある。',
  method:
    '健全度は、中間目標、期限、指標、証拠から計算され、手で入力されることはない。「不明」は状況を示すものがないという意味であり、悪いという意味ではない。当事国自身の報告だけで健全とされることはない。根拠と出典はすべて `musubi track register show CODE` で確認できる。',
  window: '対象期間：{{window}}',
  state: '段階：{{state}}',
  parties: '当事国：{{parties}}',
  notClosed:
    'このラウンドは終了していない。以下の内容は変わる可能性があり、まだ誰も署名していない。',
  unpublished: '第{{edition}}版は未公表である。署名していない当事国がある。',
  published: '第{{edition}}版、{{date}}公表。',
  erratum: 'この版での訂正：',
  notValid: '内容または署名が有効でない。これに依拠してはならない。',
  dissent: '{{reviewer}}の反対意見：',
  reconciled: '調整後',
  unknowns: '{{scale}}：{{of}}件のうち{{number}}件が不明。',
  roundMethod:
    '履行度、完了度、適時性、測定指標の状況は四つの別の尺度であり、統合も平均もしない。不明はゼロではない。評価者は互いの点数を見ずに採点した。一致度はクリッペンドルフのアルファとブートストラップによる95％区間で示す。0.8以上は信頼でき、0.667以上は暫定的である。',
  heading: {
    glance: '概況',
    attention: '注意を要するもの',
    unowned: '所管機関のないもの',
    all: 'すべての約束',
    method: '作成方法',
    edition: '版と署名',
    scales: '四つの尺度の対照',
  },
  caption: {
    picture: '当事国別・健全度別の義務の数（斜線は不明）',
    health: '当事国別・健全度別の義務',
    states: '状態別の約束',
    attention: '期限超過、停滞、要注意の義務',
    work: '{{code}}の約束',
    keys: '署名と拒否',
    scales: '合意した評価、データの示すもの、当事国の回答',
    agreement: '協議前後の評価者間の一致度',
    scores: '{{reference}}の採点',
  },
  note: {
    health: '義務とは一つの当事国についての約束であり、所管と評価の単位である。',
  },
  label: {
    commitments: '約束',
    indicator: '指標',
  },
  command: '登録簿またはラウンドの報告書を3言語で作成する。',
  argument: 'ラウンドのコード。省略すると登録簿全体',
  out: 'ページとWord文書を書き込むフォルダー',
  written: '{{folder}}に書き込んだ：{{files}}。',
  audience: {
    'public-reader': '一般向け',
    analyst: '{{party}}の分析担当者向け',
    owner: '{{party}}の所管機関向け',
    reviewer: '{{party}}の評価者向け',
    secretariat: 'タスクフォース事務局向け',
    auditor: '監査人向け',
    administrator: '一般向け',
  },
  example: {
    register: 'すべての約束の状況：',
    round: '採点と署名を含むラウンド：',
  },
};
