import type { Lexicon, Signal } from './signal.ts';

const end = '(?:。|）|$)';

const promises: readonly Signal[] = [
  {
    name: 'agree',
    form: /(?:こと(?:で|に|を)(?:一致|合意|決定)し(?:た|、)|(?:に|で)合意した|ことを決定した|していくことを確認した|くことを確認した)/u,
    promise: 2,
    concrete: 1,
    binding: 'high',
  },
  {
    name: 'commit',
    form: /(?:コミットする|約束(?:する|した)|誓約(?:する|した)|ことを誓う|コミットしている)/u,
    promise: 2,
    binding: 'high',
  },
  {
    name: 'plain-form',
    form: new RegExp(
      `(?<!(?:歓迎|評価|認識|表明|支持|非難|確認|強調|称賛|感謝|留意|懸念|期待|共有|発表|約束|コミット|努力|追求|目指|提示|示)(?:し|すること)?)(?<!して|であ|もので|が)(?:する|させる|進める|行う|設ける|立ち上げる|深める|高める|広げる|取り組む|講じる|続ける|していく|させていく|ていく)${end}`,
      'u',
    ),
    promise: 2,
    binding: 'mid',
  },
  {
    name: 'intend',
    form: /(?:意図を有する|意向である|意図である|計画である|計画している|予定である|予定している)/u,
    promise: 1.5,
    binding: 'low',
  },
  {
    name: 'announce',
    form: /(?:設立|開始|立ち上げ|創設|再開|開催|締結|支援|投資|拠出)(?:を|について)発表(?:する|した)/u,
    promise: 1.5,
    concrete: 1,
    binding: 'mid',
  },
  {
    name: 'determined',
    form: /決意(?:である|を有する|している|を新たにする)/u,
    promise: 1,
    concrete: -1,
    binding: 'low',
  },
  {
    name: 'strive',
    form: /(?:努める|努力する|目指す|追求する|取り組んでいく所存)/u,
    promise: 1,
    concrete: -0.5,
    binding: 'low',
  },
  { name: 'ready', form: /用意がある/u, promise: 1, binding: 'low' },
  {
    name: 'look-forward',
    form: /期待(?:する|している)/u,
    promise: 0.5,
    concrete: -2,
    binding: 'low',
  },
];

const concreteness: readonly Signal[] = [
  {
    name: 'creates',
    form: /(?:設立|設置|立ち上げ|創設|開催|締結|署名|公表|策定|開始|再開|発足|拠出|招集|採択|批准)/u,
    concrete: 1.5,
  },
  {
    name: 'does-together',
    form: /(?:情報(?:を|の)?共有|共有する|交換する|協議する|会合する|共同で|参加する|提供する|特定する|検討する|報告する|整備する)/u,
    concrete: 1,
  },
  {
    name: 'named-body',
    form: /(?:作業部会|タスクフォース|対話|委員会|事務局|覚書|協定|条約|枠組み|基金|プログラム|イニシアティブ|パートナーシップ（|フォーラム)/u,
    concrete: 0.5,
  },
  { name: 'means', form: /(?:を通じ|を含め|を含む|により|などの|等の|に基づき)/u, concrete: 0.5 },
  {
    name: 'vague-verb',
    form: /(?:強化|深化|推進|促進|拡大|支持|維持|堅持)(?:する|していく|させる|させていく|し続ける)/u,
    concrete: -1,
  },
  { name: 'continues', form: /引き続き/u, concrete: -0.5 },
];

/** How statements in Japanese promise; the verb stands at the end. */
export const japanese: Lexicon = {
  promises,
  concreteness,
  relative: null,
  isPromiseFirst: false,
  report:
    /(?<!歓迎|確認|表明|強調|称賛|認識|感謝|留意|一致|合意|決定)(?:した|された|きた|った|れた|てきている)(?:。|$)/u,
  stem: /(?:以下の[^。]*|次の[^。]*)(?:する|有する|とおり|通り)?(?:。|：|:)?$|[：:]\s*$/u,
  promisingStem:
    /(?:する|していく|行う|意図を有する|一致した|合意した|決定した|取り組む)(?:。|：|:)?\s*$/u,
  ownSubject: /^[^、。]{1,40}(?:は、|は[^、。]{0,20}(?:する|した))/u,
  isLong: (text) => text.length >= 70,
};
