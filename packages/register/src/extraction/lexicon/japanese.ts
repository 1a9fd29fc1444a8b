import type { Lexicon, Signal } from './signal.ts';

const end = '(?:。|）|$)';

/** Verbs of saying, feeling, knowing and hoping: they promise nothing that can be done. */
const saying =
  '(?:歓迎|評価|認識|表明|支持|非難|確認|強調|称賛|感謝|留意|懸念|期待|発表|約束|コミット|努力|追求|反対|憂慮|要求|要請|探求|提示|(?:認識|見解|懸念|価値|決意)を共有)する|(?:信じ|考え|求め|努め|認め|述べ)る|(?<!公)(?:表す|表する)|示す|目指す|祝う|願う|誓う|思う';

/** What is, becomes or can be. */
const state =
  '[てで]いる|である|[がにも]ある|[にと]なる|異なる|できる|得る|要する|(?<!共)有する|意味する|れる|存在する|含む';

const promises: readonly Signal[] = [
  {
    name: 'agree',
    form: new RegExp(
      `(?:こと(?:で|に|を)(?:一致|合意|決定)し(?:た|、)|(?:に|で)合意した|ことを決定した|[うくぐすつぬぶむる](?<!${state})ことを再?確認した)`,
      'u',
    ),
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
    form: new RegExp(`[うくぐすつぬぶむる](?<!${saying}|${state})${end}`, 'u'),
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
    form: /(?:情報(?:を|の)?共有|共同で)|(?:共有|交換|調整|協議|議論|会合|実施|開発|育成|参加|提供|特定|検討|報告|整備|活用|試験|配備|投資)(?:(?:する|していく|を行う)(?:。|$|こと[でにを])|し、)/u,
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
    /(?<!歓迎し|確認し|表明し|強調し|称賛し|認識し|感謝し|留意し|一致し|決定し)た(?:。|$)|(?:以降|これまで|既に|すでに|てき)[^。]{0,80}ている(?:。|$)/u,
  stem: /(?:以下|次)(?:を|の(?:とおり|通り|分野|事項|措置|取組|行動|点|こと))[^。]{0,80}。?$|[：:]\s*$/u,
  promisingStem:
    /(?:する|していく|行う|意図を有する|一致した|合意した|決定した|取り組む)(?:。|：|:)?\s*$/u,
  bareMeasure: null,
  ownSubject: /^[^、。]{1,40}(?:は、|は[^、。]{0,20}(?:する|した))/u,
};
