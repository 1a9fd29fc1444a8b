import type { Lexicon, Signal } from './signal.ts';

/** The syllables with a final consonant, by its place in the order of Unicode. */
const endingIn = (final: number) =>
  Array.from({ length: 399 }, (_, at) => String.fromCharCode(0xac00 + final + 28 * at)).join('');

/** The ending of the past (했다, 열었다, 이르렀다). */
const endingInSs = endingIn(20);

/** The syllables that end in ㄴ, with which the plain present of a verb of action ends (한다, 둔다, 줄인다). */
const endingInN = endingIn(4);

/** Verbs of saying, feeling, knowing and hoping: they promise nothing that can be done. */
const saying =
  '(?:환영|평가|인식|표명|지지|규탄|확인|강조|감사|유의|우려|기대|발표|약속|노력|추구|반대|촉구|요구|모색|같이|표|희망|원|하고자 )한다|믿는다|여긴다|본다|느낀다|바란다';

/** What is, becomes or is not. */
const state = '않는다|된다|갖는다|가진다|의미한다|존재한다|필요로 한다|해야 한다';

const promises: readonly Signal[] = [
  {
    name: 'agree',
    form: /기로\s*(?:합의|결정|의견을 모|뜻을 모)?(?:했|하였|하고|한|하며|았|으)|에 합의(?:했|하였)/u,
    promise: 2,
    concrete: 1,
    binding: 'high',
  },
  {
    name: 'commit',
    form: /(?:기로|것을|것임을)\s*(?:약속|공약|서약|다짐)(?:한|했|하였|하고|하며)/u,
    promise: 2,
    binding: 'high',
  },
  {
    name: 'will',
    form: /(?<![는은한인된던])\s것(?:이다|입니다|임|이며|$)|겠(?:다|습니다)/u,
    promise: 2,
    binding: 'mid',
  },
  {
    name: 'plain-form',
    form: new RegExp(`[${endingInN}]다(?<!${saying}|${state})(?:\\.|$)`, 'u'),
    promise: 2,
    binding: 'mid',
  },
  {
    name: 'intend',
    form: /고자\s*(?:한다|하며|합니다)|(?:계획|예정|방침|의향)(?:이다|입니다|임)/u,
    promise: 1.5,
    concrete: -0.5,
    binding: 'low',
  },
  {
    name: 'announce',
    form: /(?:설립|출범|개시|개최|신설|재개|투자|지원)(?:을|를|계획을)?\s*발표(?:한|했|하였)/u,
    promise: 1.5,
    concrete: 1,
    binding: 'mid',
  },
  {
    name: 'strive',
    form: /노력(?:한다|할|하기로|해 나)/u,
    promise: 1,
    concrete: -0.5,
    binding: 'low',
  },
  { name: 'ready', form: /(?:용의|준비)가\s*(?:있|되어)/u, promise: 1, binding: 'low' },
  { name: 'look-forward', form: /기대(?:한다|하며)/u, promise: 0.5, concrete: -2, binding: 'low' },
];

const concreteness: readonly Signal[] = [
  {
    name: 'creates',
    form: /(?:설립|설치|출범|신설|개최|체결|서명|공표|발표|수립|개시|착수|재개|출연|소집|채택|비준|가동)/u,
    concrete: 1.5,
  },
  {
    name: 'does-together',
    form: /정보\s*공유|만나|공동으로|정례화|(?:공유|교환|조율|협의|논의|실시|시행|개발|양성|참여|제공|식별|검토|보고|활용|시험|배치|투자)(?:하(?:기로|고|며|여)|한다|할 것)/u,
    concrete: 1,
  },
  {
    name: 'named-body',
    form: /(?:실무\s*그룹|작업반|태스크포스|대화체|위원회|사무국|양해각서|협정|조약|기금|프로그램|이니셔티브|협의체|약정)/u,
    concrete: 0.5,
  },
  { name: 'means', form: /(?:통해|통하여|포함(?:한|해|하여)|등과 같은|에 기초)/u, concrete: 0.5 },
  {
    name: 'vague-verb',
    form: /(?:강화|확대|증진|심화|지지|제고|촉진|유지|발전)(?:할\s*것|하기로|시킬\s*것|시키기로|해\s*나(?:가기로|갈\s*것)|한다)/u,
    concrete: -1,
  },
  { name: 'continues', form: /(?:계속(?:해서|하여)?|지속(?:적으로)?)\s/u, concrete: -0.5 },
];

/** How statements in Korean promise; the verb stands at the end. */
export const korean: Lexicon = {
  promises,
  concreteness,
  relative: null,
  isPromiseFirst: false,
  report: new RegExp(
    `(?<!(?:환영|확인|표명|강조|평가|인식|감사|결정|기로 |재확인|같이)[가-힣]?)[${endingInSs}](?<![있겠])(?:다|습니다)(?:\\.|$)`,
    'u',
  ),
  stem: /(?:다음|아래)(?:과|와)? ?(?:같|의|은|을|사항)[^.]{0,40}(?:다|것)\.?\s*$|[：:]\s*$/u,
  promisingStem: /(?:것이다|기로\s*(?:합의|결정)?(?:했다|하였다)|한다|추진)[.:]?\s*$/u,
  bareMeasure: null,
  ownSubject: /^[^,.]{1,30}(?:은|는|이|가)\s/u,
};
