import {
  type FileDocument,
  type FilePassage,
  type FileWork,
  ok,
  type Passage,
  type Problem,
  type RegisterDocument,
  type Result,
  refuse,
  type Work,
} from '@musubi/vocabulary';
import { sha256 } from '../audit/sha256.ts';
import { readDocument } from '../document/read-document.ts';
import type { ReadDocument } from '../document/read-here.ts';
import {
  citationOf,
  type PlannedRecord,
  type SeedPlan,
  textsIfAny,
  textsOf,
} from './planned-record.ts';

/** The bytes of the texts that come with a register file, by the path that the file gives. */
export type ShippedTexts = ReadonlyMap<string, Uint8Array>;

/** A text that comes with a register file, read. */
interface ShippedText {
  readonly bytes: Uint8Array;
  readonly read: ReadDocument;
}

const reader = { name: 'musubi', version: '1' };
const contextLength = 32;

/** Plan the works of a file with their documents, texts and passages. */
export async function workRecords(
  plan: SeedPlan,
  texts: ShippedTexts,
): Promise<Result<readonly PlannedRecord[], Problem>> {
  const records: PlannedRecord[] = [];
  for (const work of plan.file.works) {
    records.push({ kind: 'work', name: work.code, value: workOf(plan, work) });
    for (const document of work.documents) {
      const planned = await documentRecords(plan, work, document, texts);
      if (!planned.ok) return planned;
      records.push(...planned.value);
    }
  }
  return ok(records);
}

function workOf({ file, names }: SeedPlan, work: FileWork): Work {
  const { code, kind, date, parties, legalForce, supersedes } = work;
  return {
    id: names.id('work', code),
    code,
    kind,
    title: textsOf(file, work.title),
    ...textsIfAny(file, 'event', work.event),
    date,
    parties,
    legalForce,
    ...(supersedes !== undefined && { supersedes: names.id('work', supersedes) }),
    isInvented: file.isInvented,
    marking: work.marking ?? file.marking,
  };
}

async function documentRecords(
  plan: SeedPlan,
  work: FileWork,
  document: FileDocument,
  texts: ShippedTexts,
): Promise<Result<readonly PlannedRecord[], Problem>> {
  const shipped = await shippedText(document, texts);
  if (!shipped.ok) return shipped;
  const text = shipped.value;
  const name = `${work.code}/${document.lang}`;
  const value = documentOf(plan, work, document, text);
  const records: PlannedRecord[] = [{ kind: 'document', name, value }];
  if (text !== null)
    records.push({
      kind: 'document-text',
      name,
      value: {
        id: value.id,
        text: text.read.text,
        blocks: [...text.read.blocks],
        marking: value.marking,
      },
    });
  for (const passage of document.passages) {
    const found = passageOf(plan, work, value, passage, text);
    if (!found.ok) return found;
    records.push({
      kind: 'passage',
      name: `${work.code}#${passage.name}/${document.lang}`,
      value: found.value,
    });
  }
  return ok(records);
}

async function shippedText(
  { text: path, mediaType = 'text/markdown' }: FileDocument,
  texts: ShippedTexts,
): Promise<Result<ShippedText | null, Problem>> {
  if (path === undefined) return ok(null);
  const bytes = texts.get(path);
  if (bytes === undefined)
    return refuse({ kind: 'missing-data', what: path, remedy: 'put it beside the register file' });
  const read = await readDocument(bytes, mediaType, path);
  return read.ok ? ok({ bytes, read: read.value }) : read;
}

function documentOf(
  { file, names }: SeedPlan,
  work: FileWork,
  document: FileDocument,
  text: ShippedText | null,
): RegisterDocument {
  const { lang, authenticity, url } = document;
  return {
    id: names.id('document', `${work.code}/${lang}`),
    workId: names.id('work', work.code),
    lang,
    authenticity,
    citation: citationOf(file, document.source),
    ...(url !== undefined && { sourceUrl: url }),
    retrievedAt: text === null ? null : `${file.revised}T00:00:00.000Z`,
    mediaType: text === null ? null : (document.mediaType ?? 'text/markdown'),
    rawSha256: text === null ? (document.rawSha256 ?? null) : sha256(text.bytes),
    textSha256: text === null ? (document.textSha256 ?? null) : sha256(text.read.text),
    length: text === null ? (document.length ?? null) : text.read.text.length,
    extractor: text === null ? null : reader,
    isHeld: text !== null,
    marking: work.marking ?? file.marking,
  };
}

function passageOf(
  { names }: SeedPlan,
  work: FileWork,
  { id: documentId, lang, marking }: RegisterDocument,
  passage: FilePassage,
  text: ShippedText | null,
): Result<Passage, Problem> {
  const reference = `${work.code}#${passage.name}`;
  const found = placeOf(passage, text, reference);
  if (!found.ok) return found;
  const id = names.id('passage', `${reference}/${lang}`);
  const { stem } = passage;
  return ok({
    id,
    documentId,
    ...found.value,
    lang,
    ...(stem !== undefined && {
      stemPassageId: names.id('passage', `${work.code}#${stem}/${lang}`),
    }),
    alignedWith: alignments(names.passages(reference), id, passage.divergence),
    marking,
  });
}

function alignments(all: readonly string[], id: string, divergence: string | undefined) {
  return all
    .filter((other) => other !== id)
    .map((passageId) => ({
      passageId,
      method: 'human' as const,
      ...(divergence !== undefined && { divergence }),
    }));
}

type Place = Pick<
  Passage,
  'start' | 'end' | 'textSha256' | 'exact' | 'prefix' | 'suffix' | 'anchoring'
>;

function placeOf(
  passage: FilePassage,
  shipped: ShippedText | null,
  reference: string,
): Result<Place, Problem> {
  if (!('quote' in passage)) {
    const { start, end, sha256: textSha256 } = passage;
    const absent = { exact: null, prefix: null, suffix: null, anchoring: 'unchecked' as const };
    return ok({ start, end, textSha256, ...absent });
  }
  const { quote } = passage;
  const text = shipped?.read.text ?? '';
  const start = text.indexOf(quote);
  const end = start + quote.length;
  if (start < 0 || text.includes(quote, start + 1))
    return refuse({
      kind: 'invalid-input',
      place: { source: reference, field: 'quote' },
      found: quote,
      expected: onceInText,
    });
  return ok({
    start,
    end,
    textSha256: sha256(quote),
    exact: quote,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    anchoring: 'exact',
  });
}

const onceInText = {
  en: 'words that stand exactly once in the text that comes with the file',
  ja: 'ファイルに付属する本文にちょうど一度現れる語句',
  ko: '파일에 딸린 본문에 꼭 한 번 나오는 구절',
};
