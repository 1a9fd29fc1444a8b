import {
  ok,
  type Problem,
  type RegisterDocument,
  type Result,
  refuse,
  type Work,
} from '@musubi/vocabulary';
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
 * @param named - the id of a document; or the code of a work, whose English text is taken, or with a language: `XAA-XBB-2021-05-01/ja`.
 * @param threshold - the confidence from which a promise is a commitment.
 */
export async function extractDocument(
  act: Act,
  named: string,
  threshold?: number,
): Promise<Result<ReadableDocument, Problem>> {
  const document = await findDocument(act, named);
  if (document === undefined)
    return refuse({
      kind: 'unknown-code',
      scheme: 'document',
      code: named,
      known: await known(act),
    });
  const work = await act.get('work', document.workId);
  const text = await act.get('document-text', document.id);
  if (work === undefined || text === undefined)
    return refuse({ kind: 'missing-data', what: named, remedy: 'musubi track import' });
  const language = textLanguage(document.lang);
  if (language === undefined) return refuse(unreadLanguage(named, document.lang));
  const { date, parties } = work.value;
  const candidates = extractCandidates(readUnits(text.value, language), {
    date,
    parties,
    ...(threshold !== undefined && { threshold }),
  });
  return ok({ work: work.value, document, text: text.value.text, language, candidates });
}

async function findDocument(act: Act, named: string): Promise<RegisterDocument | undefined> {
  if (/^[0-9a-f]{8}-/u.test(named)) return (await act.get('document', named))?.value;
  const [code, lang = 'en'] = named.split('/');
  const [work] = await act.find('work', { where: { code: code! }, limit: 1 });
  if (work === undefined) return undefined;
  const documents = await act.find('document', { where: { workId: work.value.id } });
  return documents.find(({ value }) => textLanguage(value.lang) === lang)?.value;
}

async function known(act: Act): Promise<string[]> {
  return (await act.find('work', { limit: 20 })).map(({ value }) => value.code);
}

function unreadLanguage(source: string, lang: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source, field: 'lang' },
    found: lang,
    expected: 'en, ja, ko',
  };
}
