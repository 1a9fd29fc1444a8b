import type { bom as english } from '../en/bom.ts';
import type { Translation } from '../translation.ts';

/** A private bill of materials, on the command line and in its messages, in Japanese. */
export const bom: Translation<typeof english> = {
  command: {
    bom: '社内の部品表（CSV）を供給網の品目に対応づけ、部品が何にさらされているかを求める。データはこの機械の外に出ない。',
  },
  argument: { bom: '部品表：品番、品名、数量、単価、仕入先、仕入先国、HSコードのCSV' },
  option: {
    mapping: '前回のbom-mapping.csvを編集したもの（部品と品目の対応）',
    chain: '部品を探す供給網。省略時は既知のすべて',
    target: '依存を数える国・地域。省略時はCHN',
    alliance: '連携する国・地域。省略時はUSA JPN KOR',
    buyer: '書き出す計画の買い手。省略時はKOR',
    year: '書き出す計画の年',
  },
  example: {
    first: '部品を対応づけ、編集用の対応表を書く',
    second: '編集した対応表でもう一度',
    third: '計画ファイルを補って計画する',
  },
  fault: { unclosed: '閉じていない引用符', afterQuote: '閉じた引用符の後の文字' },
  expected: {
    quote: '閉じた引用符（内側は二重にする）と、その後の区切りまたは行末',
    header: '少なくとも「品番」を含む見出し行：品番、品名、数量、単価、仕入先、国、HSコード',
    amount: '0以上の数',
    country: '国・地域：ISOコード、または英語・日本語・韓国語の名前',
    hs: '6桁以上のHSコード',
    part: '部品の名前',
    cells: '見出し行と同じ{{number}}個以下のセル',
  },
  plan: {
    title: '部品表',
    price: '他の供給元の価格はここではわからない。見積もりに置き換えること。',
    description:
      '部品表から作成した。一企業の必要量は各国・地域の供給に比べて小さいとみなし、供給能力に上限を置かない。範囲は判断による値であり、置き換えること。',
    own: '判断による値である。知っている値に置き換えること。',
  },
  heading: { nodes: '部品がさらされているもの', ask: '未決定（bom-mapping.csvで選ぶ）' },
  fact: {
    parts: '部品',
    partsText: '{{parts}}件（対応づけ{{mapped}}件、未決定{{undecided}}件）',
    money: '{{amount}}ドル',
    value: '金額',
    valueText: '{{value}}（対応づけ済み{{mapped}}、{{targets}}から購入{{target}}）',
    against: '対象',
    againstText: '{{targets}}、連携 {{alliance}}',
  },
  column: {
    node: '品目',
    chain: '供給網',
    parts: '部品数',
    value: '金額\n（ドル）',
    bought: '対象国からの\n購入（%）',
    target: '対象国の\n世界シェア（%）',
    alliance: '連携国の\nシェア（%）',
    part: '品番',
    description: '品名',
    best: '最有力',
    score: '得点',
    why: '理由',
  },
  note: {
    private:
      'すべてこの機械の中で行った。ネットワークは使わず、--outのフォルダーのほかには何も書かない。実行記録にはファイルのハッシュのみを記し、内容は記さない。',
    shares: 'シェアは品目の世界供給に占める割合であり、不明な部分は範囲で示す。',
    more: 'ほかに{{number}}件がbom-mapping.csvにある。',
  },
};
