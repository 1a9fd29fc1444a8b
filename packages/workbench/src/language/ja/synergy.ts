import type { synergy as english } from '../en/synergy.ts';
import type { Translation } from '../translation.ts';

/** The synergy ledger: is the alliance more than its pairs, in Japanese. */
export const synergy: Translation<typeof english> = {
  heading: '連携は二者間の積み重ねを上回るか',
  notComputed: '本資料では、連携が参加国・地域にもたらす価値を計算していない。',
  verdict: {
    more: '{{horizon}}では上回る。連携が参加国・地域にもたらす額は、二者間の連携と単独の措置の合計より年間{{premium}}多い。',
    less: '{{horizon}}では下回る。連携が参加国・地域にもたらす額は、二者間の連携と単独の措置の合計より年間{{premium}}少ない。',
    unclearMore:
      '{{horizon}}では判別できない。中心のパラメータでは、連携が参加国・地域にもたらす額は二者間の連携と単独の措置の合計より年間{{premium}}多いが、この符号になるのは抽出の{{share}}にとどまり、上乗せ効果はゼロと区別できない。',
    unclearLess:
      '{{horizon}}では判別できない。中心のパラメータでは、連携が参加国・地域にもたらす額は二者間の連携と単独の措置の合計より年間{{premium}}少ないが、この符号になるのは抽出の{{share}}にとどまり、上乗せ効果はゼロと区別できない。',
    nothing:
      '{{horizon}}では上回りも下回りもしない。連携が参加国・地域にもたらす額は、二者間の連携と単独の措置の合計に等しい。',
  },
  what: '連携の上乗せ効果（プレミアム）とは、全参加国・地域の連携がもたらす額から、二者間の連携と各参加国・地域の単独の措置がもたらす額を差し引いたものである。負にもなりうる。',
  ledger: {
    pair: '二者間：{{pair}}',
    alone: '単独：{{member}}',
    pairsTotal: '別々の場合の合計',
    vertical: '上乗せ：垂直的連関',
    overlap: '上乗せ：重複',
    rest: '上乗せ：その他',
    together: '全体の連携',
    premium: '上乗せ効果',
  },
  group: { apart: '別々の場合', premium: '一体の場合' },
  mechanisms:
    '垂直的連関は、一方の取り決めの財が他方の投入となるもの。重複は、両方の取り決めが同じ仕向け先と部門に及ぶもの。その他は残りのすべてである。',
  dealsInexact:
    '解いたのは二つの取り決めの組までであり、三つ以上が合わさって生むものは「その他」に含まれる。',
  moreDeals: 'このほかに上乗せ効果の一部を生む取り決めの組は{{number}}組ある。',
  caption: {
    waterfall: '二者間の連携から全体の連携まで',
    premium: '期間別の上乗せ効果',
    ledger: '期間別の内訳',
    deals: '上乗せ効果の大半を生む取り決めの組',
    members: '各参加国・地域がもたらす額と得る額',
    joining: '非参加国・地域が加入した場合',
    transfers: '参加国・地域間の移転',
  },
  column: {
    item: '項目',
    amount: '変化',
    sum: '累計',
    premium: '上乗せ効果',
    dealPair: '二つの取り決め',
    total: '合計',
    vertical: '垂直的連関',
    overlap: '重複',
    rest: 'その他',
    member: '参加国・地域',
    alone: '単独の措置が全体にもたらす額',
    last: '最後に加わるときに増える額',
    shapley: 'シャープレイ値',
    banzhaf: 'バンザフ値',
    own: '自らが得る額',
    joiner: '加入国・地域',
    joinerOwn: '加入国・地域が得る額',
    joinerMembers: '参加国・地域が得る額',
    joinerPremium: '二者間の連携を上回る額',
    smallest: '最小の移転',
    equal: '実質所得の変化を均等にする移転',
  },
  members: '各参加国・地域がもたらす額と得る額',
  shapley:
    'シャープレイ値は、その参加国・地域の措置が全参加国・地域にもたらす額を、加わる順序すべてについて平均したものである。隣の列は、連携がその国・地域自身にもたらす額である。多くをもたらしても、得るものが少ないことがある。',
  core: {
    empty:
      '利益をどう分けても、単独で行動したほうがよい参加国・地域の組が残る。すなわちコアは空であり、不足額の最大値を{{epsilon}}より小さくすることはできない。',
    whole:
      'どの参加国・地域の組も単独で行動したほうがよいとはならないように、利益を分けることができる。すなわちコアは空でない。',
    inside: 'シャープレイ値はそのような分け方である。',
    outside: 'シャープレイ値はそのような分け方ではない。',
  },
  joining: '非参加国・地域が加入した場合',
  joiningText:
    '非参加国・地域は一つずつ加入する。最後の列は、加入国・地域と各参加国・地域との二者間の連携を上回る額である。',
  transfers: '参加国・地域間の移転',
  smallest: {
    found: 'どの参加国・地域にも損失が残らないようにするには、年間{{amount}}の移転が必要である。',
    shortfall:
      'どの参加国・地域にも損失が残らないようにする移転は存在せず、年間{{amount}}が不足する。',
    none: '損失を受ける参加国・地域はなく、移転は必要ない。',
  },
  equal:
    '年間{{amount}}を移転すれば、実質所得の変化はすべての参加国・地域で等しく{{percent}}となる。',
  transfersNote: '正は受取、負は支払い。',
  solved: '解いた均衡は{{solves}}個である。',
  chart: {
    axis: '年間百万ドル',
    waterfallAlt:
      '{{horizon}}のウォーターフォール図（年間百万ドル）。二者間の連携から全体の連携までを示す。{{list}}。',
    premiumAlt: '期間別の上乗せ効果（年間百万ドル）と、抽出による変動幅を示す区間図。{{list}}。',
  },
};
