import type { response as english } from '../en/response.ts';
import type { Translation } from '../translation.ts';

/** The answer of the excluded: what it does, who pays, and what was searched, in Japanese. */
export const response: Translation<typeof english> = {
  heading: '除外対象が対抗した場合',
  notComputed: '本資料では、除外対象の対抗措置を計算していない。',
  verdict: {
    mirror:
      '{{horizon}}に同じ措置を返した場合、シナリオ自体の結果に加えて、{{responder}}には{{own}}、{{targets}}には{{others}}が生じる。',
    'own-income':
      '{{horizon}}に、見つかった範囲で自らの所得に最もよい対抗措置をとった場合、シナリオ自体の結果に加えて、{{responder}}には{{own}}、{{targets}}には{{others}}が生じる。',
    harm: '{{horizon}}に、見つかった範囲で自らの損失当たりの打撃が最も大きい対抗措置をとった場合、シナリオ自体の結果に加えて、{{responder}}には{{own}}、{{targets}}には{{others}}が生じる。',
  },
  idle: {
    mirror: '{{horizon}}には、{{responder}}が同じ形で返せる措置がない。',
    'own-income':
      '{{horizon}}には、{{responder}}が自らの所得を増やす対抗措置は、探索した範囲で見つからなかった。',
    harm: '{{horizon}}には、{{responder}}が許容限度内で相手に打撃を与える対抗措置は、探索した範囲で見つからなかった。',
  },
  effect: {
    gain: '年間{{amount}}の利益',
    loss: '年間{{amount}}の損失',
    unclearGain: '年間{{amount}}の利益（符号の一致は抽出の{{share}}で、ゼロと区別できない）',
    unclearLoss: '年間{{amount}}の損失（符号の一致は抽出の{{share}}で、ゼロと区別できない）',
    nothing: '測定できないほどの変化',
  },
  budget: '対抗措置による自らの損失は、実質所得の{{percent}}を限度とする。',
  objective: {
    mirror: '同じ措置を返す',
    'own-income': '自らの所得に最もよい措置（見つかった範囲）',
    harm: '自らの損失当たりの打撃が最大の措置（見つかった範囲）',
  },
  instrument: {
    tariff: '関税',
    'export-tax': '輸出税',
    'import-ban': '輸入禁止',
    'export-ban': '輸出禁止',
    'import-cost': '輸入の費用',
    'export-cost': '輸出の費用',
  },
  rates: '{{from}}% → {{to}}%',
  moreMeasures: 'このほか、対象となる貿易がより小さい措置が{{number}}件ある。',
  noLoss: '— 自らの損失なし',
  payers: '負担するのは誰か',
  outsiders: '非参加国・地域',
  caption: {
    answers: '対抗措置とその結果',
    measures: '{{responder}}の措置：{{objective}}',
    payers: '対抗措置の有無による負担の違い：{{objective}}',
    replies: '応酬の経過',
  },
  column: {
    aim: '目的',
    measures: '措置の数',
    responder: '対抗する側',
    targets: '相手側',
    harm: '自らの損失当たりの相手の損失',
    instrument: '手段',
    direction: '実施国 → 相手国',
    rate: '率',
    without: 'なし',
    with: 'あり',
    move: '手番',
    alliance: '参加国・地域',
  },
  note: '対抗措置がシナリオの結果に加える額である。',
  measuresNote: '対象となる貿易額の大きい順。',
  payersNote:
    'いずれも基準からの変化の全体であり、シナリオのみの場合と、その期間の対抗措置がある場合を並べる。',
  search: {
    heading: '探索の記録',
    record:
      '{{lowest}}%から{{highest}}%までの{{variables}}個の率を対象に、{{starts}}個の出発点から探索し、異なる{{ends}}個の点に到達した。解いた均衡は{{solves}}個、計算した勾配は{{gradients}}個である。',
    none: '探索は行っていない。対抗措置はシナリオから定まる。',
    noGrid: '別の格子上での逸脱は試していない。',
    holds: '別に設けた格子上の{{points}}通りの変更のうち、目的を百万ドル以上改善するものはない。',
    deviation: '{{instrument}} / {{sectors}} / {{targets}}',
    atHighest: '{{rates}}の率が上限にある。それより高い率は試していない。',
    improves:
      '別の格子上で試した{{points}}個の逸脱のうち最良のものは、目的を年間{{gain}}改善する。すなわち、よりよい対抗措置が存在する（{{deviation}}）。',
    best: 'これは見つかった範囲で最良の対抗措置であり、よりよいものがないことは証明されていない。',
  },
  replies: {
    heading: '連携の側が再び動いた場合',
    'fixed-point': '最適反応を交互に繰り返すと、{{moves}}手で静止する。',
    cycle: '最適反応を交互に繰り返しても静止せず、{{period}}巡の周期で循環する。',
    limit: '最適反応を交互に繰り返したが、{{moves}}手のうちには静止も循環もしなかった。',
  },
  move: '第{{number}}手',
  mover: { responder: '{{move}}：対抗する側', alliance: '{{move}}：連携の側' },
  chart: {
    payersAlt:
      '国・地域別、期間別の等価変分（年間百万ドル）の棒グラフ。対抗措置なしと対抗措置あり。{{list}}。',
    item: '{{label}} {{without}} → {{with}}',
  },
};
