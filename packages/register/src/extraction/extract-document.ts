import {
  ok,
  type Problem,
  type RegisterDocument,
  type Result,
  refuse,
  type Work,
} from '@musubi/vocabulary';
import { findDocument } from '../document/find-document.ts';
import type { Act } from '../store/act.ts';
import { type Candidate, extractCandidates } from './extract-candidates.ts';
import { textLanguage } from './language-of.ts';
import { readUnits } from './read-units.ts';
import type { TextLanguage } from './text-unit.ts';

/** A document of the register with its text, ready to be read for commitments. */
export interface ReadableDocument {
  readonly work: Work;
  readonly document: RegisterDocument;
  readonly text: string;
  readonly language: TextLanguage;
  /** Every sentence, whatever it is. */
  readonly candidates: readonly Candidate[];
}

/**
 * Read a document of the register for commitments.
 *
 * @param named - as {@link findDocument} finds it, for example `XAA-XBB-2021-05-01/ja`.
 * @param threshold - the confidence from which a promise is a commitment.
 */
export async function extractDocument(
  act: Act,
  named: string,
  threshold?: number,
): Promise<Result<ReadableDocument, Problem>> {
  const found = await findDocument(act, named);
  if (!found.ok) return found;
  const { work, document, text } = found.value;
  if (text === null)
    return refuse({ kind: 'missing-data', what: named, remedy: 'musubi track import' });
  const language = textLanguage(document.lang);
  if (language === undefined) return refuse(unreadLanguage(named, document.lang));
  const { date, parties } = work;
  const candidates = extractCandidates(readUnits(text, language), {
    date,
    parties,
    ...(threshold !== undefined && { threshold }),
  });
  return ok({ work, document, text: text.text, language, candidates });
}

function unreadLanguage(source: string, lang: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source, field: 'lang' },
    found: lang,
    expected: 'en, ja, ko',
  };
}
