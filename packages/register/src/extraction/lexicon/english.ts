import type { Lexicon, Signal } from './signal.ts';

const vagueVerbs =
  'strengthen deepen promote enhance support advance bolster broaden foster reinforce expand improve increase raise build uphold defend maintain add further';
const creatingVerbs =
  'establish launch create initiate resume reactivate operationalize activate convene host hold sign conclude publish release adopt fund appoint negotiate renew direct institutionalize complete begin';
const doingVerbs =
  'share exchange coordinate consult discuss conduct develop train join identify leverage rotate test deploy contribute invest';

const either = (bases: string) => bases.split(' ').join('|');
const vague = either(vagueVerbs).replace(/e(?=\||$)/gu, '');

/** Words before which a verb is one, and not a noun or an adjective of the same letters. */
const verbPlace =
  '(?<=(?:\\b(?:to|will|shall|would|and|or|by|through|including|is|are|of|on|via|also|jointly|together|then|both|continue|\\p{Ll}+ly)|[,:])\\s|^[“"•]?)';

/** Make a form of verbs where they stand as verbs, in their base or with -ing, and of nouns of action followed by “of”. */
function verbs(bases: string, nouns = ''): RegExp {
  const stems = either(bases)
    .replace(/e(?=\||$)/gu, '')
    .replace('begin', 'beginn');
  const forms = `(?:${either(bases)}|(?:${stems})ing)\\b`;
  const named = nouns === '' ? '' : `|\\b(?:${either(nouns)}) of\\b`;
  return new RegExp(`${verbPlace}${forms}${named}`, 'iu');
}

/** Subjects that tell what a promise brings about, and promise nothing: “this roadmap will”, but not “this working group will”. */
const result =
  '(?:which|that|who|it|these|(?:this|these|such)(?: [\\p{L}-]+){1,3}(?<!group|force|dialogue|forum|committee|council|secretariat|ministers)|our (?:\\p{L}+ )?(?:cooperation|efforts?|work|partnership|alliance|relationship))';

const promises: readonly Signal[] = [
  {
    name: 'shall',
    form: /\b(?:shall|must)\b/iu,
    promise: 2,
    binding: 'high',
  },
  {
    name: 'will',
    form: new RegExp(`(?<!\\b${result}(?: also)? )\\b(?:will|would)\\b(?! like\\b)`, 'iu'),
    promise: 2,
    binding: 'mid',
  },
  {
    name: 'agree',
    form: /\b(?:agree[sd]?|decide[sd]?|concur(?:s|red)?|(?<!’s |\b(?:his|her|our|their|its) )resolve[sd]?)(?: also)? (?:to|on|in(?= \w+ing\b)|that [^.]{0,80}would)\b|\b(?:welcome[sd]?|affirm(?:s|ed)?|announce[sd]?) [^,;:.]{0,60}\bdecision (?:to|on)\b/iu,
    promise: 2,
    concrete: 0.5,
    binding: 'high',
  },
  {
    name: 'commit',
    form: /(?<!\b(?:is|are|remain|remains|were) (?:also |fully |both )?)\b(?:commit(?:s|ted|ting)?|pledge[sd]?|undertakes?) to\b/iu,
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
    form: /(?<!(?:’s|\b(?:the|a|an|this|our|its|their|with)) )\b(?:intend|plan|aim)s? to\b/u,
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
    name: 'pleased',
    form: /\b(?:pleased|proud|delighted) to (?!note|see|welcome)/iu,
    promise: 1,
    binding: 'low',
  },
  {
    name: 'under-way',
    form: /(?<=\b(?:we|they|states|u\.s\.|us|rok|japan|korea|union|countries|leaders|presidents|ministers|governments?|sides|parties|participants|alliance) )(?:is|are) (?:also |now |jointly )?(?!(?:facing|seeing|looking|having|being|building|working)\b)\p{Ll}+ing\b/iu,
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
    form: verbs(
      creatingVerbs,
      'establishment launch creation initiation resumption reactivation activation signing conclusion publication adoption appointment renewal completion',
    ),
    concrete: 1.5,
  },
  {
    name: 'does-together',
    form: verbs(doingVerbs),
    concrete: 1,
  },
  {
    name: 'joint-work',
    form: /\bmeet(?:ing)?(?= (?:in|with|at|trilaterally|annually|regularly|every|twice)\b)|\bjoint (?:research|development|stud(?:y|ies)|exercises?|training|projects?)\b/iu,
    concrete: 1,
  },
  {
    name: 'named-body',
    form: /(?<=\b\p{Lu}[\p{L}.-]* (?:and |on |of |for )*)(?:Group|Force|Dialogue|Committee|Secretariat|Memorandum|Agreement|Treaty|Protocol|Partnership|Initiative|Fund|Programme|[Pp]rogram|Agenda|Accelerator|Forum|Network|Council|Agency|Accords?|Fellowship)\b|\b(?:working group|task force|memorandum of|secretariat|fellowship program)/u,
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
      `^(?:[\\p{L}’]+ ){1,3}?(?:(?:to|also|continue|work|working|together|[\\p{L}]+ly) ){0,4}(?:${vague})(?:e|ing)?\\b`,
      'iu',
    ),
    concrete: -0.5,
  },
  {
    name: 'continues',
    form: /\b(?:will|to) continue\b/iu,
    concrete: -0.5,
  },
  {
    name: 'vague-object',
    form: /\b(?:areas of (?:shared|mutual|common)|issues? of\b|at the global level|people-to-people|(?:shared|common|mutual) (?:\p{L}+ ){0,2}(?:values|principles|goals?|ambitions?|beliefs?|interests?|vision)|challenges|threats|\w+ ties\b|the importance of|root causes|new dimensions|(?:implement|take) measures to)/iu,
    concrete: -1,
  },
];

/** How statements in English promise. */
export const english: Lexicon = {
  promises,
  concreteness,
  relative:
    /,? (?:which|who|what [\p{Ll} ]{2,10}|that(?= (?:also )?(?:will|would|can|could|may|should|is|are|was|were|has|have|aims?|seeks?)\b)) [^,;:.]*/gu,
  isPromiseFirst: true,
  report:
    /\b(?:has|have) (?:also |already |since |been |each |tirelessly )*(?:\w+ed|built|held|begun|made|taken|met|led|set|given|been)\b|\b(?:united states|u\.s\.|japan|rok|korea|countries|leaders|presidents|we)(?: also| both| successfully| jointly)? (?!agreed|committed|decided|intended|(?:re)?affirmed|welcomed|recognized|underscored|emphasized|expressed|highlighted|condemned|noted|acknowledged|appreciated|commended|reiterated)\p{Ll}{2,}ed\b|\b(?:launched|held|signed|established|hosted|co-hosted|supported|strengthened|promoted|endorsed|joined|delivered|provided|funded|co-funded|completed|concluded|convened|engaged|extended|continued|met|opened|published|released|adopted|pledged)\b|\b(?:applaud|commend|hail|welcome|celebrate)s? [^.;]{0,60}\b(?:launch|completion|conclusion|establishment|signing|renewal|first)\b/iu,
  stem: /:\s*$/u,
  promisingStem:
    /\b(?:will|shall|agree[sd]?|commit(?:s|ted)?|decide[sd]?|resolve[sd]?|intends?|plans?|pledges?)\b/iu,
  bareMeasure: new RegExp(
    `^(?:${either(`${creatingVerbs} ${doingVerbs} ${vagueVerbs}`)})\\b`,
    'iu',
  ),
  ownSubject:
    /^(?:[^,;:]{0,150}, |to \w+ this,? )?(?:the |both |our |all |each )?(?:united states|u\.s\.|us\b|rok\b|japan|korea|republic of|we\b|they\b|it\b|this\b|these\b|(?:two|three|four) \w+|leaders|presidents|ministers|parties|countries|officials|governments)/iu,
};
