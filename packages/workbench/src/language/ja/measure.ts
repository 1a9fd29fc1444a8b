import type { measure as english } from '../en/measure.ts';
import type { Translation } from '../translation.ts';

/** How economies depend on suppliers, in Japanese. */
export const measure: Translation<typeof english> = {
  item: {
    C24B: '非鉄金属・貴金属',
    '3707901010': 'フォトレジスト',
    '8542321010': 'DRAM',
    '8542321030': 'NANDフラッシュ',
    '7002311000': '石英管',
    '8486': '半導体・ウエハ・ディスプレイ製造装置',
    '8541': '半導体デバイス',
    '8542': '集積回路',
  },
  command: {
    about:
      '経済が供給元にどれほど依存するかを、シェア、集中度、該当する基準とその頑健性で測ります。',
    economies: '輸入する国・地域、またはTRILATERALなどの集団（構成員も含む）',
    on: '依存先（省略時は各品目の最大の供給元）',
    sectors: 'C26などの部門、またはコードの先頭部分',
    products: '850511などの品目、またはコードの先頭部分',
    chain: 'サプライチェーンに含まれる品目',
    world: '投入の投入をたどる基準データ（省略時は2014）',
    trade: '貿易データの名前（省略時はすべて）',
    years: '年または期間（例：2015-2024、省略時はすべて）',
    thresholds: '頑健性を測る基準値の百分率（省略時は80 90 100 110 120）',
    exampleSectors: '日本・米国・韓国は中国にどれほど依存しているか',
    exampleProducts: '韓国の磁石と希ガス（全数値をCSVで）',
    exampleTop: '半導体の最大の供給元（相手を問わない）',
  },
  topSupplier: '各品目の最大の供給元',
  fact: {
    on: '依存先',
    tables: '貿易データ',
    world: '基準データ',
    thresholds: '頑健性の範囲',
    thresholdsText: '全ての年×各基準値の{{percents}}%',
    unheld: 'データのない品目',
  },
  column: {
    item: '品目',
    year: '年',
    imports: '輸入額\n（百万ドル）',
    share: 'シェア\n（%）',
    first: '初年\n（%）',
    top: '最大の供給元',
    concentration: 'HHI\n（CDI 1）',
    cdi: 'CDI\n該当',
    rule: '韓国の\n基準',
    robust: '頑健性\n（%）',
    since: '該当\n開始年',
  },
  exposure: {
    heading: '投入の投入を通じた依存（{{year}}年）',
    column: {
      sector: '部門',
      faceValue: '直接の投入\n（%）',
      lookThrough: '投入の投入\nまで（%）',
      foreign: '外国全体\n（%）',
      valueAdded: '産出に含まれる\n付加価値（%）',
      upstream: '最終使用まで\nの段階数',
      domestic: '輸出の国内\n付加価値（%）',
      advantage: 'RCA',
      estimated: 'RCA\n（推定）',
    },
    economy:
      '輸出全体のうち国内付加価値は{{domestic}}%、海外で最終的に吸収される付加価値は輸出の{{vax}}%である。',
    fit: '輸入構成は{{on}}の輸出構成に100のうち{{fit}}だけ合う（ミカエリ指数）。',
    unmapped: '基準データ{{world}}が個別に持たない国・地域：{{codes}}。',
    note: '「投入の投入まで」は、投入の投入を含む全投入に占める同じ割合（Baldwin, Freeman and Theodorakopoulos 2023）。RCAは財に関するバラッサ指数で、1を超えれば世界平均より多く輸出する。推定は回帰による相対生産性（θ={{theta}}）。',
  },
  brief: {
    title: '供給元への依存',
    titleOn: '{{on}}への依存',
    question: '{{importers}}は、何を誰に依存しているか。',
    questionOn: '{{importers}}は、直接と投入の投入を通じて、{{on}}にどれほど依存しているか。',
    heatmap: '輸入に占める{{on}}のシェア（%、各品目の最新年）',
    heatmapAlt: 'シェア（%）。{{list}}',
    heatmapNote:
      '色が強いほど大きい。破線の枠は幅のある値、斜線は不明、空白はどのデータにも輸入がないことを示す。',
    trends: '輸入に占める{{on}}のシェアの推移',
    trendsAlt: '{{item}}。{{list}}',
    trendsNote: 'シェアの大きい品目。縦棒は、シェアが範囲でしか分からない年である。',
    percent: '%',
    asOne: '全体',
    items: '輸入国別の品目：{{on}}のシェア、集中度、二つの基準の判定',
    inputs: '{{on}}からの投入：直接と、投入の投入まで',
    inputsNote:
      '直接：購入した投入のうちそこから来る割合。投入の投入まで：投入の投入を含む全投入に占める同じ割合。',
    source: '出典：{{references}}より計算。',
    worldSource: '{{world}}。出典：{{references}}より計算。',
    largest:
      '{{importer}}が{{year}}年に輸入した「{{item}}」のうち{{share}}%が{{on}}からであり、全品目で最も大きい。',
    unknownSupplier: '{{importer}}の「{{item}}」（{{year}}年）の最大の供給元は不明である。',
    counts:
      '{{items}}品目のうち、貿易赤字でシェア50%以上は{{watched}}、そのうち70%以上は{{vulnerable}}、欧州委員会の基準で依存品目に当たるのは{{cdi}}である。',
    hidden:
      '見えない依存が最も大きいのは「{{sector}}」であり、{{on}}からの投入は直接で{{face}}%、投入の投入まで含めると{{through}}%である。',
    limit:
      'シェアは輸入に占める割合であり、使用に占める割合ではない。国内生産、在庫、第三国経由で同じ供給元から買うものは含まない。',
    unheld: 'サプライチェーンの品目のうち、どのデータにもないもの：{{codes}}。',
  },
  rule: { vulnerable: '脆弱', watched: '関心', neither: '–' },
  all: 'すべて',
  block: '{{group}}（全体）',
  missing: '{{importer}}の輸入のうち、どのデータにもない品目：{{items}}。',
  note: {
    cdi: 'CDIは欧州委員会の中核依存指標である。1は輸入の集中度が0.4超、2は輸入の半分超が域外から（集団のみ）、3は輸入が輸出を上回ること。欄には該当する番号を示し、「すべて」は依存品目に当たる。',
    rule: '韓国の基準：輸入が輸出を上回り、シェアが50%以上（関心）または70%以上（脆弱）。',
    robust: '頑健性：50%の基準が成り立つ「年×基準値」の割合。不明な組は成り立つものに数えない。',
    bounds:
      '幅のある値は、名前のない相手や不明な取引のためにデータが許す範囲である。不明はゼロではない。',
  },
};
