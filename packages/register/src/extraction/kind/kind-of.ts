import type { Commitment } from '@musubi/vocabulary';
import type { TextLanguage } from '../text-unit.ts';

/** A kind of commitment. */
export type CommitmentKind = Commitment['kind'];

type Forms = Readonly<Record<TextLanguage, RegExp>>;

/** The words of each kind, in the order in which they are tried. */
const kinds: readonly (readonly [CommitmentKind, Forms])[] = [
  [
    'restraint',
    {
      en: /\b(?:refrain|halt|cease|prohibit|phase out|end (?:all|new)|not (?:provide|impose|introduce|use|export)|avoid (?:imposing|new))\b/iu,
      ja: /控える|停止する|禁止する|廃止|行わない|終了させる/u,
      ko: /자제|중단하|금지하|철폐|종료하|하지 않/u,
    },
  ],
  [
    'institution',
    {
      en: /\b(?:establish\w*|launch\w*|creat\w*|set up|reactivat\w*|initiat\w*|resum\w*|elevat\w*|inaugurat\w*|open|form) (?:[\p{L}\d,’'&-]+ ){0,9}?(?:dialogue|group|force|secretariat|committee|council|mechanism|partnership|framework|network|forum|cent(?:er|re)|hub|office|program(?:me)?|initiative|body|task force)\b/iu,
      ja: /(?:事務局|作業部会|タスクフォース|委員会|対話|機関|枠組み|センター|パートナーシップ)[^。]{0,20}(?:設立|設置|立ち上げ|創設|発足|開始)/u,
      ko: /(?:사무국|실무\s*그룹|작업반|태스크포스|위원회|대화|기구|협의체|센터|파트너십)[^.]{0,20}(?:설립|설치|출범|신설|발족|개시)/u,
    },
  ],
  [
    'resource',
    {
      en: /[$€£¥₩]|\b(?:fund(?:s|ing)?|invest(?:s|ments? of)?|allocate|contribute|scholarships?|donat\w+|grants?)\b/iu,
      ja: /拠出|資金|投資する|億(?:円|ドル)|兆円|支援金|奨学金/u,
      ko: /기여금|공여|투자할|투자하|억\s*(?:달러|원|엔)|조\s*원|자금|장학금/u,
    },
  ],
  [
    'reporting',
    {
      en: /\b(?:report (?:on|to|back|annually|within)|publish|release|disclose|notify|make public|submit)\b/iu,
      ja: /報告する|公表する|提出する|通報する|開示/u,
      ko: /보고하|보고할|공표|발간|제출하|통보하/u,
    },
  ],
  [
    'outcome',
    {
      en: /\b(?:achiev\w+|reduc\w+|reach|attain|halve|double|net[- ]zero|targets?|increase [^.]* (?:by|to) \d)\b/iu,
      ja: /達成|削減|実質ゼロ|倍増|半減|目標/u,
      ko: /달성|감축|탄소중립|두 배|절반|목표/u,
    },
  ],
  [
    'process',
    {
      en: /\b(?:meet|hold|host|convene|consult|discuss|dialogue|coordinate|exchange|shar(?:e|ing)|annual|meetings?|conference)\b/iu,
      ja: /会合|協議|対話|開催|交換|調整|共有/u,
      ko: /회의|협의|대화|개최|교환|조율|공유/u,
    },
  ],
  [
    'reaffirmation',
    {
      en: /\b(?:reaffirm|reiterat|remain committed|renew(?:ed)? (?:our|their) commitment)\w*/iu,
      ja: /再確認|改めて確認/u,
      ko: /재확인|거듭 확인/u,
    },
  ],
];

/** Tell the kind of a promise by its words; `action` where none of them says more. */
export function kindOf(text: string, language: TextLanguage): CommitmentKind {
  return kinds.find(([, forms]) => forms[language].test(text))?.[0] ?? 'action';
}
