import type { TextLanguage } from '../text-unit.ts';

/** A subject of promises, and the words by which a text names it. */
export interface Topic {
  readonly id: string;
  /** Whether it is narrow enough to make a promise more concrete. */
  readonly isNarrow: boolean;
  readonly words: Readonly<Record<TextLanguage, RegExp>>;
}

function topic(id: string, en: RegExp, ja: RegExp, ko: RegExp, isNarrow = true): Topic {
  return { id, isNarrow, words: { en, ja, ko } };
}

/** The subjects that are told apart. */
const topics: readonly Topic[] = [
  topic('supply-chains', /\bsupply[- ]chains?\b/iu, /サプライチェーン|供給網/u, /공급망/u),
  topic(
    'semiconductors',
    /\b(?:semiconductors?|(?:legacy |leading-edge )?chips?|microelectronics)\b/iu,
    /半導体/u,
    /반도체/u,
  ),
  topic('batteries', /\bbatter(?:y|ies)\b/iu, /蓄電池|電池|バッテリー/u, /배터리|이차전지/u),
  topic(
    '5g-6g',
    /\b(?:[56]G|Open[- ]?RAN|open radio access)\b|\bO-RAN\b/iu,
    /[5５6６]G|オープンRAN|Open ?RAN|無線アクセスネットワーク/iu,
    /[56]G|오픈랜|개방형 무선접속망|Open ?RAN/iu,
  ),
  topic(
    'critical-minerals',
    /\bcritical (?:minerals?|(?:and strategic )?materials?)\b|\brare[- ]earths?\b|\bstrategic and critical materials\b/iu,
    /重要鉱物|レアアース|希土類/u,
    /핵심\s*(?:광물|원료)|희토류/u,
  ),
  topic(
    'investment-screening',
    /\b(?:foreign )?investment (?:screening|review)\b/iu,
    /投資(?:審査|スクリーニング)/u,
    /투자\s*(?:심사|스크리닝)/u,
  ),
  topic('export-controls', /\bexport[- ]controls?\b/iu, /輸出管理/u, /수출\s*통제|수출\s*관리/u),
  topic(
    'critical-technologies',
    /\b(?:critical|emerging|critical and emerging) technolog(?:y|ies)\b/iu,
    /重要技術|新興技術|重要・新興技術/u,
    /핵심\s*(?:·|및)?\s*신흥\s*기술|첨단\s*기술|신흥기술/u,
  ),
  topic(
    'artificial-intelligence',
    /\bartificial intelligence\b|\bAI\b/u,
    /人工知能|AI/u,
    /인공지능|AI/u,
  ),
  topic('quantum', /\bquantum\b/iu, /量子/u, /양자\s*(?:기술|과학|컴퓨)|퀀텀/u),
  topic(
    'biotechnology',
    /\bbio(?:technology|manufacturing|economy)\b/iu,
    /バイオ/u,
    /바이오|생명공학/u,
  ),
  topic(
    'health',
    /\b(?:vaccines?|pandemics?|health|COVID-19|pharmaceuticals?|cancer)\b/iu,
    /ワクチン|保健|パンデミック|新型コロナ|医薬品/u,
    /백신|보건|팬데믹|코로나|의약품/u,
    false,
  ),
  topic(
    'climate',
    /\b(?:climate|net[- ]zero|emissions?|decarboni[sz]ation|methane)\b/iu,
    /気候|排出|脱炭素|カーボンニュートラル/u,
    /기후|배출|탄소중립|탈탄소/u,
    false,
  ),
  topic(
    'clean-energy',
    /\b(?:clean[- ]energy|renewables?|renewable energy|hydrogen|offshore wind)\b/iu,
    /クリーンエネルギー|再生可能エネルギー|水素/u,
    /청정에너지|재생에너지|수소/u,
  ),
  topic(
    'nuclear-energy',
    /\b(?:nuclear (?:energy|power|supply)|small modular|reactors?|civil[- ]nuclear)\b/iu,
    /原子力/u,
    /원자력|원전/u,
  ),
  topic('cyber', /\bcyber\w*\b/iu, /サイバー/u, /사이버/u),
  topic(
    'space',
    /\b(?:space (?:exploration|cooperation|dialogue|situational)|civil space|lunar|artemis)\b/iu,
    /宇宙/u,
    /우주/u,
  ),
  topic(
    'standards',
    /\b(?:technical |international )?standards?(?:[- ]setting|ization| development)\b/iu,
    /標準化|国際標準/u,
    /표준/u,
  ),
  topic('labor', /\b(?:workforce|workers?|labou?r rights)\b/iu, /労働|人材/u, /노동|인력/u, false),
  topic('infrastructure', /\binfrastructure\b/iu, /インフラ/u, /인프라|사회기반/u, false),
  topic(
    'trade',
    /\b(?:trade|tariffs?|WTO|free trade agreement|KORUS)\b/u,
    /貿易|関税/u,
    /무역|통상|관세/u,
    false,
  ),
  topic('investment', /\binvestments?\b/iu, /投資/u, /투자/u, false),
  topic(
    'finance',
    /\b(?:foreign exchange|financ(?:e|ing)|central bank)\b/iu,
    /金融|資金/u,
    /금융|외환|재정/u,
    false,
  ),
  topic(
    'security',
    /\b(?:defen[cs]e|deterrence|military|missiles?|DPRK)\b/u,
    /防衛|抑止|安全保障|ミサイル|北朝鮮/u,
    /국방|억제|방위|미사일|북한/u,
    false,
  ),
  topic(
    'people',
    /\b(?:exchange programs?|fellowships?|scholarships?|students?|people-to-people)\b/iu,
    /人的交流|留学|奨学/u,
    /인적\s*교류|장학|유학/u,
    false,
  ),
];

/** Find the subjects of a sentence, in the order of the list. */
export function topicsOf(text: string, language: TextLanguage): readonly Topic[] {
  return topics.filter(({ words }) => words[language].test(text));
}
