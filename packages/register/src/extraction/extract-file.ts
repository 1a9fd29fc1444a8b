import {
  economies,
  economyName,
  ok,
  type Party,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { readDocument } from '../document/read-document.ts';
import { isNamed } from './actor/party-names.ts';
import { type Candidate, extractCandidates } from './extract-candidates.ts';
import { languageOf } from './language-of.ts';
import { readUnits } from './read-units.ts';
import type { TextLanguage } from './text-unit.ts';

/** What a person knows of a file that it may not say. */
export interface FileFacts {
  /** Its name, for messages. */
  readonly source: string;
  /** The date of the document; what the file says if left out. */
  readonly date?: string;
  /** Whose promises it holds; those whose names stand in its title or first paragraph if left out. */
  readonly parties?: readonly Party[];
  readonly threshold?: number;
}

/** A file that was read for commitments, without any register. */
export interface ExtractedFile {
  readonly text: string;
  readonly language: TextLanguage;
  readonly date: string;
  readonly parties: readonly Party[];
  readonly candidates: readonly Candidate[];
}

/** How much of a text is looked at for whose it is. */
const openingLength = 1500;

/** Read a file for commitments; what it is is found by its content and name. */
export async function extractFile(
  bytes: Uint8Array,
  { source, date: given, parties: named, threshold }: FileFacts,
): Promise<Result<ExtractedFile, Problem>> {
  const read = await readDocument(bytes, undefined, source);
  if (!read.ok) return read;
  const { text, blocks, metadata } = read.value;
  const language = languageOf(text);
  const date = given ?? metadata.date;
  if (date === undefined) return refuse(undated(source));
  const inTitle = partiesIn(metadata.title ?? '', language);
  const parties =
    named ?? (inTitle.length > 1 ? inTitle : partiesIn(text.slice(0, openingLength), language));
  const context = { date, parties, ...(threshold !== undefined && { threshold }) };
  const candidates = extractCandidates(readUnits({ text, blocks: [...blocks] }, language), context);
  return ok({ text, language, date, parties, candidates });
}

/** Find the economies that a text names. */
function partiesIn(text: string, language: TextLanguage): Party[] {
  return economies
    .map(({ code }) => code)
    .filter((code) => economyName(code, language).length > 1 && isNamed(code, text, language));
}

function undated(source: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source, field: 'date' },
    found: { en: 'no date', ja: '日付なし', ko: '날짜 없음' },
    expected: { en: '--date 2021-04-16', ja: '--date 2021-04-16', ko: '--date 2021-04-16' },
  };
}
