import type { warn as english } from '../en/warn.ts';
import type { Translation } from '../translation.ts';

/** Messages of early warning, in Japanese. */
export const warn: Translation<typeof english> = {
  table: {
    cells: '{{number}}個のセル',
    header: 'period,value または series,period,value のような、コンマ区切りの見出し行',
    name: '重複しない系列名',
    month: '2019-07 のような月',
    number: '小数点を用いた0以上の数。不明なら空のセル',
    once: '1系列につき各月は1回',
    rows: '月と値を持つ行',
  },
  command: '月次系列の急減を監視し、検知可能だった日付と近接する政策措置とともに警報を示します。',
  argument:
    '同梱系列のid、またはその先頭と星印。CSVファイルやフォルダーも可。省略すれば同梱の全系列',
  option: {
    since: 'この日より前に検知可能だった警報を省く',
    suppress: '確認済みの警報のファイル（musubi-suppress/1）',
    lag: '自分のファイルの各月が公表される日。1/15は翌月15日。省略すれば翌月末（1/31）',
    shares: '自分のファイルの値を0から1のシェアとみなす',
    backtest: '過去の系列と政策措置によって検知規則を評価する',
    watch: 'フォルダー、URL、または監視ファイル（musubi-watch/1）を監視し、新しい警報を送る',
    every: '確認の間隔。分（m）・時間（h）・日（d）で指定。省略すれば6h',
    once: '一度だけ確認して終了する（cron等向け）',
  },
  example: {
    shipped: '2019年8月末までに検知可能だったもの',
    one: '1系列',
    own: '翌月10日に公表される自分の系列',
    backtest: '規則の過去の成績',
    watch: 'フォルダーを監視し、新しい警報を./musubi-alerts.jsonlに書く',
  },
  usage: {
    lag: '1/15 のような月数と日',
    every: '30m、6h、1d のような分・時間・日数',
  },
  unit: {
    tonnes: '{{amount}}トン',
    kg: '{{amount}}kg',
    usdPerKg: '1kg当たり{{amount}}ドル',
  },
  severity: {
    notable: '注意',
    serious: '重大',
    severe: '極めて重大',
  },
  heading: {
    alerts: '警報',
    suppressed: '確認済みの警報',
    backtest: '早期警戒の過去検証',
    events: '措置別',
    pairs: '措置が表れうる全系列',
    naive: '前年同月比による単純な規則との比較',
  },
  fact: {
    series: '系列数',
    known: '基準日',
    alerts: '警報数',
    range: '対象月',
  },
  alert: {
    heading: '{{published}}　{{severity}}　{{title}}',
    amount: '{{month}}：{{value}}。予測{{expected}}を{{fall}}%下回る（{{by}}）。',
    share: '{{month}}：{{value}}。予測{{expected}}を{{fall}}ポイント下回る（{{by}}）。',
  },
  by: {
    change: '急変',
    level: '持続',
  },
  course: {
    lasting: '{{since}}以降の{{months}}か月で低く、データの末尾でも続いている。',
    recovered: '{{since}}以降の{{months}}か月で低く、{{end}}から回復。',
    settled:
      '{{since}}以降の{{months}}か月で低く、{{end}}までに回復せず、以後は新しい水準とみなす。',
  },
  near: '時期の近い措置：{{list}}。',
  event: '{{title}}（{{date}}）',
  suppressed: '確認済み：{{reason}}',
  suppressedUntil: '{{date}}まで確認済み：{{reason}}',
  none: '警報なし。',
  more: 'これより前の警報{{number}}件は表示していない。--csvで全件、--sinceで期間を指定。',
  note: {
    near: '時期が近いことは原因の証明ではない。',
    fall: '警報は、その月を、それ以前の月のみから予測した値と比べる。後の月は用いない。日付は数値が公表された日である。',
  },
  label: {
    event: '措置',
    series: '系列',
    outcome: '結果',
    seen: '検知可能日',
    delay: '遅れ（月）',
    days: '発効からの日数',
    lasted: '低水準の月数',
    deepest: '最大の下落（%）',
    hits: '的中',
    misses: '見逃し',
    open: '未確定',
    falseAlarms: '誤報',
    perYear: '1系列・年当たり',
    rule: '規則',
    value: '実績値',
    expected: '予測値',
    fall: '下落（%またはポイント）',
    near: '時期の近い措置',
  },
  outcome: {
    hit: '的中',
    miss: '見逃し',
    open: '未確定',
    covered: '見逃し（{{month}}から警報中）',
  },
  rule: {
    own: '本規則',
    naive: '前年同月比{{fall}}%減',
  },
  backtest: {
    summary:
      '{{series}}系列、{{years}}系列・年。的中{{hits}}、見逃し{{misses}}、未確定{{open}}。誤報{{alarms}}件、1系列・年当たり{{rate}}件。',
    tuned:
      '規則は、人為的な下落を加えた別の{{number}}系列（メモリ半導体、石英管、金属の一群）で調整した。ここに示す系列は調整に用いていない。',
    how: '的中とは、発表以降に下落が始まり、発効から{{months}}か月以内に出た警報である。それ以外は原因を問わず誤報とする。未確定は、データが期間の途中で終わるもの。見逃しには、貿易が減らなかった場合も含まれる。',
  },
  chart: {
    alternative: '{{caption}}、月次、{{from}}から{{to}}まで。',
    expected: 'それ以前の月からの予測',
    alert: '警報が出た月',
    event: '政策措置（番号は下記）',
    note: '単位：{{unit}}。出典：{{references}}。',
  },
  finding: {
    title: '早期警戒',
    question: '何が急減し、いつ検知可能だったか。',
    judged: '月次系列{{series}}本に対し、警報は{{alerts}}件である。',
    amountFell: '{{date}}：{{title}}が、{{month}}に予測を{{fall}}下回った。',
    shareFell: '{{date}}：{{title}}が、{{month}}に予測を{{fall}}ポイント下回った。',
    limitCause:
      '警報は貿易が減ったことを示すのであって、その理由は示さない。措置を挙げるのは時期が近いからである。',
    limitRevision: '系列は最後に公表された値であり、最初の公表値とは異なりうる。',
    limitRoute: '迂回した貿易、在庫、国内生産は、これらの系列には含まれない。',
    hidden: 'これより前の{{number}}件はalerts.csvにある。',
  },
  watch: {
    subject_other: 'Musubi：警報{{count}}件',
    looked: '{{time}}：{{series}}系列、新しい警報{{alerts}}件。',
    failed: '{{output}}が警報を受け付けなかった（{{reason}}）。次回に再送する。',
    next: '次回は{{every}}後。Ctrl-Cで終了する。',
    ended: '監視を終了した。同じコマンドで再開する。',
  },
};
