import type { trackSeed as english } from '../en/track-seed.ts';
import type { Translation } from '../translation.ts';

/** Loading register files, in Japanese. */
export const trackSeed: Translation<typeof english> = {
  command: '登録簿ファイルの内容を読み込む。名前を省くと、収録されているファイルを一覧する。',
  argument: '収録ファイルの名前、または自分のファイルのパス',
  example: {
    list: '読み込めるものを一覧する',
    trilateral: '2021年の約束を事務局の担当者として読み込む',
    invented: '架空の例を査察ラウンドごと、管理者として読み込む',
  },
  shipped: 'Musubiには次のファイルが収録されている。',
  next: '読み込むには: musubi track seed <名前> --as <事務局の担当者>',
  loaded: '{{file}}　第{{edition}}版',
  same: '変更はない。{{unchanged}}件の記録は全て登録簿にある。',
  kept: '次の記録はこの登録簿で編集され、ファイルと異なる。編集をそのまま残した。',
  whole: '以前から登録簿にある',
  enrolled: '次の人を登録した：{{names}}',
  held: 'この人々がラウンド{{code}}を、指針の固定から正誤表まで行った。評価はその一人として見る: musubi track round show {{code}} --as {{name}}',
  after: '一覧を見るには: musubi track register list',
  label: {
    name: '名前',
    edition: '版',
    holds: '内容',
    kind: '種類',
    added: '追加',
    changed: '変更',
    fields: '項目',
  },
  kind: {
    work: '文書',
    document: '言語版',
    'document-text': '本文',
    passage: '引用箇所',
    commitment: '約束',
    obligation: '義務',
    milestone: '節目',
    guideline: '評価指針',
    evidence: '証拠',
    indicator: '指標',
    observation: '観測値',
    lever: 'レバー',
    round: '査察ラウンド',
    assessment: '評価',
    response: '回答',
    publication: '公表',
  },
};
