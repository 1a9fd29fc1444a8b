import type { doubt as english } from '../en/doubt.ts';
import type { Translation } from '../translation.ts';

/** How sure a figure is: bands over the draws of the parameters, in Japanese. */
export const doubt: Translation<typeof english> = {
  heading: '数値はどれほど確かか',
  none: '変動幅なし：パラメータの抽出は行っていない。',
  noResult: '変動幅なし：結果が得られた抽出がない。',
  note: '変動幅は、記載した分布からパラメータを{{draws}}回抽出したときの5%分位数から95%分位数までである。パラメータによって数値がどれほど動くかを示すもので、数値が正しい確率ではない。',
  failed: 'うち{{failed}}回は結果が得られず、除いている。',
  small: '小さい2行目が変動幅である。',
  band: '{{low}} ～ {{high}}',
  bandLabel: '変動幅（5～95%）：{{band}}',
  signLabel: '抽出の{{share}}で符号が一致',
  driverLabel: '最も影響するもの：{{driver}}',
  sentence:
    '{{what}}は、{{horizon}}では抽出の九割で{{low}}から{{high}}の間にあり、抽出の{{share}}で符号が一致する。',
  what: { amount: 'この額', premium: '上乗せ効果', targets: '相手側の結果' },
  driver: '最も影響するパラメータは「{{driver}}」である。',
  statisticOf: '{{quantity}}：{{statistic}}',
  driverOf: '{{quantity}}：パラメータ「{{parameter}}」との順位相関',
  caption: { totals: '合計とその変動幅', members: '参加国・地域の実質所得とその変動幅' },
  column: {
    central: '中心値',
    median: '中央値',
    low: '5%',
    high: '95%',
    sign: '符号の一致率、%',
    driver: '最も影響するパラメータ（順位相関）',
  },
  legend: {
    value: '中心のパラメータでの値',
    median: '抽出の中央値',
    box: '抽出の中央の半分',
    whisker: '抽出の5～95%',
  },
  chart: {
    membersAlt:
      '参加国・地域の実質所得の変化率（%）を期間別に示す区間図。中心のパラメータでの値と、抽出による変動幅。{{list}}。',
    item: '{{label}} {{value}}',
    itemWithBand: '{{label}} {{value}}（変動幅 {{low}} ～ {{high}}）',
  },
};
