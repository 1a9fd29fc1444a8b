import {
  documentKinds,
  type Marking,
  ok,
  type Party,
  type Problem,
  type RegisterDocument,
  type Result,
  refuse,
  type Work,
} from '@musubi/vocabulary';
import { languageOf } from '../extraction/language-of.ts';
import type { Original } from './original.ts';

/** What a person says of a document; what is left out, the document or its address says. */
export interface DocumentDescription {
  /** The code of the work; a known one gets another language version. */
  readonly work?: string | undefined;
  readonly kind?: Work['kind'] | undefined;
  readonly date?: string | undefined;
  readonly parties?: readonly Party[] | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly licence?: string | undefined;
  readonly legalForce?: Work['legalForce'] | undefined;
  readonly authenticity?: RegisterDocument['authenticity'] | undefined;
  /** Where it can be read, if it was not read from there. */
  readonly url?: string | undefined;
  readonly isInvented?: boolean | undefined;
  readonly marking?: Marking | undefined;
}

/** What a document is, once everything is known. */
export interface Described {
  readonly lang: string;
  readonly title: string;
  readonly authenticity: RegisterDocument['authenticity'];
  readonly citation: Omit<RegisterDocument['citation'], 'year'>;
  readonly sourceUrl: string | undefined;
  /** What the work is, as far as it is known; a work that stands in the register needs none of it. */
  readonly work: Pick<Work, 'legalForce' | 'isInvented'> &
    Partial<Pick<Work, 'code' | 'kind' | 'date' | 'parties'>>;
}

/** Put together what a person says of a document, and what it says of itself. */
export function describeOriginal(
  original: Original,
  given: DocumentDescription,
): Result<Described, Problem> {
  const { metadata, text } = original;
  const title = given.title ?? metadata.title ?? firstLine(original);
  const work = workOf(original, given, title);
  const sourceUrl = given.url ?? original.sourceUrl ?? metadata.sourceUrl;
  const publisher =
    given.publisher ?? metadata.publisher ?? hostOf(sourceUrl) ?? work.parties?.join(', ');
  if (publisher === undefined)
    return refuse(missing(original, 'publisher', '--publisher "…", --url https://…'));
  const licence = given.licence ?? written(original, 'licence', 'license');
  const citation = {
    title,
    publisher,
    ...(sourceUrl && { url: sourceUrl }),
    ...(licence && { licence }),
  };
  const lang = given.lang ?? metadata.lang ?? languageOf(text);
  const authenticity = given.authenticity ?? authenticityOf(text);
  return ok({ lang, title, sourceUrl, authenticity, citation, work });
}

function workOf(original: Original, given: DocumentDescription, title: string): Described['work'] {
  const date = given.date ?? original.metadata.date;
  const parties = given.parties ?? listed(original.metadata.fields.parties);
  const kind = given.kind ?? kindOf(written(original, 'kind') ?? title);
  const code = given.work ?? written(original, 'work');
  return {
    legalForce: given.legalForce ?? (kind === 'mou' ? 'mou' : 'political'),
    isInvented: given.isInvented ?? written(original, 'invented') === 'true',
    ...(kind && { kind }),
    ...(date && { date }),
    ...(parties && { parties: [...parties] }),
    ...(code && { code }),
  };
}

function written({ metadata }: Original, ...keys: readonly string[]): string | undefined {
  return keys
    .map((key) => metadata.fields[key])
    .find((value): value is string => typeof value === 'string');
}

/** Make the work of a document that is the first of it, or say what is missing. */
export function newWork(
  original: Original,
  { work, lang, title, authenticity }: Described,
): Result<Omit<Work, 'id' | 'marking'>, Problem> {
  const { kind, date, parties, legalForce, isInvented } = work;
  if (parties === undefined) return refuse(missing(original, 'parties', '--parties USA JPN'));
  if (date === undefined) return refuse(missing(original, 'date', '--date 2021-04-16'));
  if (kind === undefined)
    return refuse(missing(original, 'kind', `--kind ${documentKinds.join('|')}`));
  const code = work.code ?? [...parties, date, shortKinds[kind]].join('-');
  const titles = [{ lang, text: title, status: authenticity }];
  return ok({ code, kind, date, parties: [...parties], legalForce, isInvented, title: titles });
}

const shortKinds: Readonly<Record<Work['kind'], string>> = {
  'joint-statement': 'JS',
  'fact-sheet': 'FS',
  communique: 'CQ',
  agreement: 'AG',
  mou: 'MOU',
  readout: 'RO',
  'press-release': 'PR',
  'legal-act': 'LA',
  report: 'RP',
};

const kindWords: readonly (readonly [RegExp, Work['kind']])[] = [
  [/fact[- ]sheet|ファクトシート|팩트시트|설명자료/i, 'fact-sheet'],
  [/communiqu[eé]|コミュニケ|코뮈니케/i, 'communique'],
  [/readout|電話会談|会談の概要|통화 결과/i, 'readout'],
  [/memorandum|覚書|양해각서|\bmou\b/i, 'mou'],
  [/statement|共同声明|声明|공동성명|성명/i, 'joint-statement'],
  [/agreement|協定|合意|협정|합의/i, 'agreement'],
  [/report|報告|보고/i, 'report'],
  [/press release|報道発表|보도자료/i, 'press-release'],
];

function kindOf(title: string): Work['kind'] | undefined {
  const stated = documentKinds.find((kind) => kind === title);
  return stated ?? kindWords.find(([words]) => words.test(title))?.[1];
}

const openingLength = 600;

function authenticityOf(text: string): RegisterDocument['authenticity'] {
  const opening = text.slice(0, openingLength);
  const isProvisional =
    /仮訳|(provisional|unofficial) translation|비공식 (번역|국문)|국문 가번역/i.test(opening);
  return isProvisional ? 'provisional-translation' : 'authentic';
}

function firstLine({ text, blocks }: Original): string {
  const [first] = blocks;
  return text.slice(first!.start, first!.end).split('\n')[0]!.slice(0, 200);
}

function listed(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname;
}

function missing({ source }: Original, field: string, option: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source, field },
    found: { en: 'nothing that says it', ja: '記載なし', ko: '적혀 있지 않음' },
    expected: option,
  };
}
