import type { Lexicon, Signal } from './signal.ts';

const vague =
  '(?:strengthen|deepen|promot|enhanc|support|advanc|bolster|broaden|foster|reinforc|expand|improv|increas|rais|build|uphold|defend|maintain|add)(?:e|ing)?';

const promises: readonly Signal[] = [
  {
    name: 'shall',
    form: /\b(?:shall|must)\b/iu,
    promise: 2,
    binding: 'high',
  },
  {
    name: 'will',
    form: /(?<!\b(?:which|that|who|it|(?:this|these|such) (?:cooperation|efforts?|work|partnership|approach|exercises?|steps?|measures?|investments?))(?: also)? )\b(?:will|would)\b(?! like\b)/iu,
    promise: 2,
    binding: 'mid',
  },
  {
    name: 'agree',
    form: /\b(?:agree[sd]?|decide[sd]?|concur(?:s|red)?|resolve[sd]?)(?: also)? (?:to|on|that [^.]{0,80}would)\b|\bdecision (?:to|on)\b/iu,
    promise: 2,
    concrete: 1,
    binding: 'high',
  },
  {
    name: 'commit',
    form: /(?<!\b(?:is|are|remain|remains|were) (?:also |fully |both )?)\b(?:commit(?:s|ted)?|pledge[sd]?|undertakes?) to\b/iu,
    promise: 2,
    binding: 'high',
  },
  {
    name: 'is-committed',
    form: /\b(?:is|are|remain|remains|were) (?:also |fully |both )?(?:committed|dedicated) to\b/iu,
    promise: 1.5,
    concrete: -0.5,
    binding: 'mid',
  },
  {
    name: 'share-a-commitment',
    form: /\b(?:share|reaffirm|reiterate|renew)\w* (?:a|an|the|their|our|its) (?:[\w-]+ ){0,3}commitments? to\b/iu,
    promise: 1,
    concrete: -1,
    binding: 'low',
  },
  {
    name: 'announce',
    form: /\bannounc(?:e|es|ed|ing) (?:today )?(?:the|a|an|their|our|its|new|plans|today)\b/iu,
    promise: 1.5,
    concrete: 1,
    binding: 'mid',
  },
  {
    name: 'intend',
    form: /\b(?:intend|plan|aim)s? to\b/iu,
    promise: 1.5,
    binding: 'low',
  },
  {
    name: 'seek',
    form: /\b(?:seek|endeavou?r|strive|hope)s? to\b/iu,
    promise: 1,
    concrete: -0.5,
    binding: 'low',
  },
  {
    name: 'determined',
    form: /\b(?:is|are|remain|remains) (?:determined|resolved) to\b/iu,
    promise: 1,
    concrete: -1,
    binding: 'low',
  },
  {
    name: 'ready',
    form: /\b(?:is|are|stand|stands) (?:ready|willing|prepared) to\b/iu,
    promise: 1,
    binding: 'low',
  },
  {
    name: 'under-way',
    form: /\b(?:is|are) (?:also |now |jointly )?(?:expanding|launching|establishing|creating|providing|investing|offering|opening|starting)\b/iu,
    promise: 1,
    binding: 'low',
  },
  {
    name: 'money-committed',
    form: /\b(?:has|have) (?:committed|pledged|allocated) (?:[\w-]+ ){0,3}(?:US)?[$€£¥]/iu,
    promise: 2,
    binding: 'high',
  },
  {
    name: 'look-forward',
    form: /\blooks? forward to\b/iu,
    promise: 0.5,
    concrete: -2,
    binding: 'low',
  },
];

const concreteness: readonly Signal[] = [
  {
    name: 'creates',
    form: /\b(?:establish|launch|creat|set up|initiat|resum|reactivat|operationaliz|activat|conven|host|hold|sign|conclud|publish|releas|adopt|fund|appoint|negotiat|elevat|renew|direct|institutionaliz|complet|begin)(?:e|es|ed|ing|ning|ment|ption)?\b/iu,
    concrete: 1.5,
  },
  {
    name: 'does-together',
    form: /\b(?:shar(?:e|ing)(?! (?:a|an|the view|common|our)\b)|exchang(?:e|ing)|coordinat(?:e|ing)|consult|discuss|meet (?:in|with|at|trilaterally|annually|regularly|to|on)|conduct|develop|train|join|identify|align|leverage|rotate|test)\b/iu,
    concrete: 1,
  },
  {
    name: 'named-body',
    form: /(?<=\b\p{Lu}[\p{L}.-]* (?:and |on |of |for )*)(?:Group|Force|Dialogue|Committee|Secretariat|Memorandum|Agreement|Treaty|Protocol|Partnership|Initiative|Fund|Programme|Program|Agenda|Accelerator|Forum|Network|Council|Agency|Accords?|Fellowship)\b|\b(?:working group|task force|memorandum of|secretariat|fellowship program)/u,
    concrete: 0.5,
  },
  {
    name: 'means',
    form: /\b(?:through|including|such as|via|by (?!\w+ing\b the importance)\w+ing)\b/iu,
    concrete: 0.5,
  },
  {
    name: 'vague-verb',
    form: new RegExp(
      `\\b(?:will|shall|(?:agree|decide|commit|pledge|resolve|determin)e?[sd]?(?:ted)? to|intends? to|(?:share|reaffirm)\\w* [\\w ]{0,30}commitments? to)(?: also| continue to| further| actively| jointly| work to)* ${vague}\\b`,
      'iu',
    ),
    concrete: -1,
  },
  {
    name: 'continues',
    form: /\b(?:will|to) continue\b/iu,
    concrete: -0.5,
  },
  {
    name: 'vague-object',
    form: /\b(?:areas of (?:shared|mutual|common)|issues? of\b|at the global level|people-to-people|shared (?:values|goals?|ambition|belief)|\w+ ties\b|the importance of|root causes|new dimensions|(?:implement|take) measures to)/iu,
    concrete: -1,
  },
];

/** How statements in English promise. */
export const english: Lexicon = {
  promises,
  concreteness,
  report:
    /\b(?:has|have) (?:also |already |since |been |each |tirelessly )*(?:\w+ed|built|held|begun|made|taken|met|led|set|given|been)\b|\b(?:united states|u\.s\.|japan|rok|korea|countries|leaders|presidents|we)(?: also| both| successfully| jointly)? (?!agreed|committed|decided|intended|(?:re)?affirmed|welcomed|recognized|underscored|emphasized|expressed|highlighted|condemned|noted|acknowledged|appreciated|commended|reiterated)\p{Ll}{2,}ed\b|\b(?:launched|held|signed|established|hosted|co-hosted|supported|strengthened|promoted|endorsed|joined|delivered|provided|funded|co-funded|completed|concluded|convened|engaged|extended|continued|met|opened|published|released|adopted|pledged)\b/iu,
  stem: /:\s*$/u,
  promisingStem:
    /\b(?:will|shall|agree[sd]?|commit(?:s|ted)?|decide[sd]?|resolve[sd]?|intends?|plans?|pledges?)\b/iu,
  ownSubject:
    /^(?:[^,;:]{0,150}, |to \w+ this,? )?(?:the |both |our |all |each )?(?:united states|u\.s\.|us\b|rok\b|japan|korea|republic of|we\b|they\b|it\b|this\b|these\b|(?:two|three|four) \w+|leaders|presidents|ministers|parties|countries|officials|governments)/iu,
  isLong: (text) => text.split(/\s+/u).length >= 25,
};
