import type { propagate as english } from '../en/propagate.ts';
import type { Translation } from '../translation.ts';

/** 供給停止の伝わり方（コマンドラインと報告書）。 */
export const propagate: Translation<typeof english> = {
  command:
    '供給停止が、供給網・世界・企業間ネットワークを日ごとにどう伝わるかを追う。各段階がいつ止まり、何が失われ、どれだけの備蓄があれば乗り切れたかを示す。',
  argument: {
    subject:
      '供給網の名前またはファイル（YAML）、世界の名前またはフォルダー、企業間取引の一覧（CSV: supplier,buyer,value、任意でcategory）',
  },
  option: {
    stop: '止まるもの: JPN:hydrogen-fluoride,photoresist。韓国向けだけならJPN>KOR:photoresist。世界ではCHN:C27。firm:42,43',
    fromDay: '停止の初日。省略時は0',
    days: '停止の日数。省略時は180',
    horizonDays: '追跡する日数。省略時は365',
    remaining: '残る供給の割合（%）。省略時は0',
    rationing: '不足する財の配分。省略時は最終需要より他の生産者を優先',
    firms: '企業の表（CSV: firm,economy,sector,output、任意でinventoryDays）',
    generate: '試用のため企業間ネットワークを生成する: firms=100000,links=500000,seed=1',
  },
  example: {
    chain: '日本がフッ化水素とフォトレジストを半年間供給しない',
    world: '中国が電気機器を90日間供給しない',
    generate: '生成したネットワークの2社が止まる',
  },
  firms: { generated: '生成した企業間ネットワーク', listed: '{{file}}の企業' },
  fact: {
    stop: '止まるもの',
    when: '期間',
    rationing: '不足する財の配分',
    size: '規模',
  },
  unknown: '不明',
  everywhere: 'すべての使用者',
  manyNodes: '{{number}}段階',
  generated: 'プログラムが生成した試用のもの',
  estimated: '推計',
  stopText: {
    everyone: '{{economy}}: {{nodes}}',
    partner: '{{economy}}（{{partner}}向けのみ）: {{nodes}}',
  },
  stopShare: '{{node}}（供給の{{share}}）',
  when: '{{horizon}}日間のうち{{from}}日目から{{to}}日目まで',
  whenPartly: '{{horizon}}日間のうち{{from}}日目から{{to}}日目まで。供給の{{percent}}%は残る',
  size: '生産者{{agents}}、取引{{links}}',
  rationing: {
    proportional: 'すべての注文に同じ割合',
    'clients-first': '最終需要より他の生産者を優先',
  },
  heading: {
    nodes: '止まる段階と、その影響を投入財を通じて受ける段階（世界全体）',
    economies: '国・地域',
    stages: '国・地域ごとの各段階',
    bridging: '乗り切るのに必要だった備蓄',
    assumptions: '前提',
  },
  column: {
    node: '段階',
    economy: '国・地域',
    share: '平常時の\n割合、%',
    loss: '失われた産出、\n平常時比%',
    lossUsd: '失われた産出、\n百万ドル',
    half: '半分を下回る\n日',
    stopped: '止まる日',
    recovered: '平常に戻る\n日',
    input: '途絶した投入財',
    stock: '備蓄、\n使用日数',
    stockUsd: '金額、\n百万ドル',
  },
  never: 'なし',
  noStock: 'どの量でも不足',
  more: '{{rows}}行のうち損失の大きい{{shown}}行を示す。すべてはstages.csvにある。',
  ordersOnly: '注文だけを失う段階は{{number}}あり、stages.csvにある。',
  bounds: '括弧内は、シェア、在庫、遅れ、余力が良い側の端または悪い側の端にある場合の両端である。',
  bridgingNote:
    '備蓄は、そこの使用者がいずれも、投入財の不足によって停止期間の産出の{{percent}}%を超えて失わない平常時の使用日数である。ある場所で途絶したすべての投入財を同じ日数だけ備蓄する。',
  value: '{{value}}{{unit}}（{{low}}～{{high}}）',
  unit: { day: '日', percent: '%' },
  assumption: {
    'stock-days': '使用者が持つ投入財の在庫{{applies}}は{{value}}とする。',
    'firm-stock-days': '企業が持つ投入財の在庫は{{value}}とする。',
    'adjustment-days': '使用者が在庫の不足を埋めようとする期間は{{value}}とする。',
    'spare-capacity': '生産者が平常を超えて生産できる余力は{{value}}とする。',
    'not-storable': '電力、都市ガス、水の在庫は{{value}}とする。',
    rationing: '不足する財の配分は「{{rule}}」とする。',
    replacement:
      '新たな供給元の認定にかかる期間を示す資料がない場合{{applies}}、注文は他へ移らない。良い側の端では直ちに移る。',
    substitution:
      '別の投入財による代替にかかる期間を示す資料がない場合{{applies}}、代替されない。良い側の端では直ちに代替される。',
    equipment: '使用者は手元の装置とソフトウェアで生産を続ける{{applies}}。',
    'essential-inputs':
      '産業は、自らにとって不可欠と評価された投入財がなければ止まる。悪い側の端では、重要と評価されたものがなくても止まる。サービスの停止では止まらない。',
    sourcing:
      '誰が誰から買うかを示す資料がないため、どの国・地域の使用者も同じ供給元から買うとする。',
    'world-sourcing': '使用者は、その国・地域全体と同じ割合で各国・地域から投入財を買うとする。',
    'unknown-supply': '供給者が分からないものは、それ自体は止まらないとする{{applies}}。',
    generated: 'このネットワークはプログラムが生成したもので、実在の企業については何も示さない。',
    'no-category': '分類がないため、各供給者は他では供給できない固有の投入財を供給するとする。',
  },
  applies: '（{{list}}）',
  title: '供給の停止：{{subject}}',
  question: '停止はどれだけ速く伝わり、何が失われ、どれだけの備蓄があれば乗り切れたか。',
  answer: {
    stop: '{{days}}日間、次の供給が止まる：{{stops}}。',
    half: '{{node}}の産出は{{day}}日後に平常の半分を下回る。',
    halfOrNever:
      '{{node}}の産出は{{day}}日後に平常の半分を下回る。悪い側の端では{{earliest}}日後、良い側の端では下回らない。',
    halfBetween:
      '{{node}}の産出は{{day}}日後（{{earliest}}～{{latest}}日後）に平常の半分を下回る。',
    noHalf: '止まるものを使う段階で、平常の半分を下回るものはない。',
    economy: '{{economy}}（{{percent}}）',
    losses: '{{horizon}}日間に、影響を受ける段階の産出を最も多く失うのは{{list}}である。',
    stock: '使用量の{{days}}日分の備蓄があれば乗り切れた（{{place}}）。',
    stockBetween:
      '使用量の{{days}}日分（{{low}}～{{high}}日分）の備蓄があれば乗り切れた（{{place}}）。',
    stockOrNone:
      '使用量の{{days}}日分の備蓄があれば乗り切れた（{{place}}）。良い側の端では{{low}}日分、悪い側の端ではどの量でも足りない。',
    noStock:
      '他の投入財も不足するため、止まるものをどれだけ備蓄しても乗り切れなかった（{{place}}）。',
  },
  caption: {
    nodes: '損失の大きい段階の産出の推移',
    economies: '損失の大きい国・地域の産出の推移',
    stoppages: '産出が平常の半分を下回るまでの日数',
    effects: '失われるものと時期',
  },
  chart: {
    stop: '停止',
    day: '日',
    dayColumn: '日',
    output: '平常比%',
    lowest: '{{label}}：最低{{percent}}%',
    alternative: '{{horizon}}日間の産出、平常比%。{{list}}。',
    source: '{{references}}からMusubi {{version}}が計算した。',
    manySources: '末尾に挙げる{{number}}件の出典からMusubi {{version}}が計算した。',
    generatedSource: 'プログラムが生成したネットワークについてMusubi {{version}}が計算した。',
    note: {
      nodes: '通常の値による世界全体の産出。',
      economies: '通常の値による、止まる段階と影響を受ける段階の合計。',
      stoppages: '線は最も早い日から最も遅い日まで。下回らない可能性がある場合は右端まで。',
    },
  },
  table: {
    of: '段階または国・地域',
    loss: '失われた産出、平常時比%',
    half: '半分を下回る日',
    stopped: '止まる日',
    input: '途絶した投入財',
    economy: '備蓄の場所',
    stock: '平常時の使用日数',
  },
  limit: {
    behaviour:
      'ネットワーク外の供給者を見つけることも、製品や価格を変えることもないとする。不足する財は一定の規則で分けられる。',
    network: '段階は全体として扱う。個々の企業や工場は、属する段階より早くも遅くも止まりうる。',
    bounds: '両端は、シェア、在庫、遅れ、余力をすべて同時に動かしたもので、確率の帯ではない。',
  },
};
