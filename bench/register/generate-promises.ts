import { idMaker } from '@musubi/register';
import type { Marking, RecordKind, RecordOf } from '@musubi/vocabulary';

/** Made-up commitments and the chain they hang on. */
export interface Promises {
  readonly chain: readonly (readonly [RecordKind, RecordOf<RecordKind>])[];
  readonly commitments: readonly RecordOf<'commitment'>[];
  /** One of each commitment. */
  readonly obligations: readonly RecordOf<'obligation'>[];
  /** For every tenth obligation. */
  readonly evidence: readonly RecordOf<'evidence'>[];
}

const marking: Marking = { level: 'public', releasableTo: [], originator: 'secretariat' };
const states = ['candidate', 'in-review', 'registered', 'active'] as const;

/** Verbs and things, in each language; every text is one of each, so that words are common, and one in a thousand has a rare one. */
const verbs = [
  ['strengthen', '強化する', '강화한다'],
  ['monitor', '監視する', '감시한다'],
  ['invest in', '投資する', '투자한다'],
  ['share data on', 'データを共有する', '자료를 공유한다'],
] as const;
const things = [
  ['semiconductor supply chains', '半導体のサプライチェーン', '반도체 공급망'],
  ['battery recycling', '電池のリサイクル', '배터리 재활용'],
  ['open radio networks', 'オープンな無線網', '개방형 무선망'],
  ['investment screening', '投資審査', '투자 심사'],
  ['critical minerals', '重要鉱物', '핵심 광물'],
] as const;
const rare = ['photoresist', '感光材', '감광재'] as const;
const rareEvery = 1_000;
const dues = [
  null,
  { raw: 'by the end of 2022', edtf: '2022', by: '2022-12-31', certainty: 'explicit' },
  { raw: 'by 2030', edtf: '2030', by: '2030-12-31', certainty: 'explicit' },
] as const;

/** Make so many commitments of one statement. */
export function generatePromises(number: number): Promises {
  const newId = idMaker();
  const [workId, documentId, passageId] = [newId(), newId(), newId()];
  const citation = { title: 'Made up', publisher: 'Musubi', year: 2021 };
  const texts = (at: number) =>
    (['en', 'ja', 'ko'] as const).map((lang, language) => {
      const verb = verbs[at % verbs.length]![language];
      const thing = things[at % things.length]![language];
      const more = at % rareEvery === 0 ? ` (${rare[language]})` : '';
      const text = lang === 'en' ? `${verb} ${thing}` : `${thing} ${verb}`;
      return { lang, text: `${text}${more} ${at}`, status: 'machine-draft' as const };
    });
  const commitments = Array.from({ length: number }, (_, at) => ({
    id: newId(),
    code: `BENCH-${at}`,
    workId,
    passageIds: [passageId],
    summary: texts(at),
    kind: 'action' as const,
    binding: 'mid' as const,
    specificity: { who: true, what: true, when: false, howMuch: false, verifiable: true },
    topics: at % rareEvery === 0 ? ['supply-chains', 'rare'] : ['supply-chains'],
    products: [],
    parties: ['XAA'],
    due: dues[at % dues.length]!,
    relations: [],
    extraction: { by: 'rule' as const },
    state: states[at % states.length]!,
    registeredBy: null,
    verifiedBy: null,
    endedBy: null,
    marking,
  }));
  const obligations = commitments.map(({ id: commitmentId }) => ({
    id: newId(),
    commitmentId,
    party: 'XAA',
    role: 'lead' as const,
    owner: null,
    marking,
  }));
  const evidence = obligations
    .filter((_, at) => at % 10 === 0)
    .map(({ id: obligationId }, at) => ({
      id: newId(),
      kind: 'announcement' as const,
      title: [
        { lang: 'en' as const, text: `An office opened ${at}`, status: 'authentic' as const },
      ],
      date: '2021-11-15',
      lang: 'en' as const,
      citation,
      providedBy: 'public' as const,
      passageIds: [],
      links: [{ obligationId, stance: 'supports' as const }],
      reliability: 'B' as const,
      credibility: 2 as const,
      isIndependent: true,
      marking,
    }));
  const work: RecordOf<'work'> = {
    id: workId,
    code: 'BENCH',
    kind: 'fact-sheet',
    title: [{ lang: 'en', text: 'Made up', status: 'authentic' }],
    date: '2021-05-21',
    parties: ['XAA'],
    legalForce: 'political',
    isInvented: true,
    marking,
  };
  const document: RecordOf<'document'> = {
    id: documentId,
    workId,
    lang: 'en',
    authenticity: 'authentic',
    citation,
    retrievedAt: null,
    mediaType: null,
    rawSha256: null,
    textSha256: null,
    length: null,
    extractor: null,
    isHeld: false,
    marking,
  };
  const passage: RecordOf<'passage'> = {
    id: passageId,
    documentId,
    start: 0,
    end: 1,
    textSha256: '0'.repeat(64),
    exact: null,
    prefix: null,
    suffix: null,
    lang: 'en',
    alignedWith: [],
    anchoring: 'unchecked',
    marking,
  };
  const chain = [
    ['work', work],
    ['document', document],
    ['passage', passage],
  ] as const;
  return { chain, commitments, obligations, evidence };
}

/** Name words to look for, and in how many commitments each must be found. */
export function planted({
  commitments,
}: Pick<Promises, 'commitments'>): readonly (readonly [string, number])[] {
  const rarely = Math.ceil(commitments.length / rareEvery);
  const semiconductors = Math.ceil(commitments.length / things.length);
  return [...rare.map((word) => [word, rarely] as const), ['半導体', semiconductors]];
}
