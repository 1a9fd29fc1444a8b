import {
  type DocumentText,
  ok,
  type Problem,
  type RegisterDocument,
  type Result,
  refuse,
  type Work,
} from '@musubi/vocabulary';
import type { Act, Stored } from '../store/act.ts';

/** A document with its work, and its text if the register holds it. */
export interface NamedDocument {
  readonly work: Work;
  readonly document: RegisterDocument;
  readonly text: DocumentText | null;
}

/**
 * Find a document by its id, or by the code of its work with its language: `USA-JPN-2021-04-16-FS/ja`. Without a language it is
 * the English version, or the first there is. A document that another supersedes is found by its id only.
 */
export async function findDocument(
  act: Act,
  named: string,
): Promise<Result<NamedDocument, Problem>> {
  const found = /^[0-9a-f]{8}-/.test(named)
    ? await act.get('document', named)
    : await byCode(act, named);
  const work = found && (await act.get('work', found.value.workId));
  if (found === undefined || work === undefined)
    return refuse({
      kind: 'unknown-code',
      scheme: 'document',
      code: named,
      known: await known(act),
    });
  const text = await act.get('document-text', found.value.id);
  return ok({ work: work.value, document: found.value, text: text?.value ?? null });
}

/** Find the documents of a work that no other supersedes. */
export async function currentDocuments(
  act: Act,
  workId: string,
): Promise<readonly Stored<'document'>[]> {
  const documents = await act.find('document', { where: { workId } });
  const superseded = new Set(documents.map(({ value }) => value.supersedes));
  return documents.filter(({ value }) => !superseded.has(value.id));
}

async function byCode(act: Act, named: string): Promise<Stored<'document'> | undefined> {
  const [code, lang] = named.split('/');
  const [work] = await act.find('work', { where: { code: code! }, limit: 1 });
  if (work === undefined) return undefined;
  const documents = await currentDocuments(act, work.value.id);
  const inLanguage = documents.find(({ value }) => value.lang === (lang ?? 'en'));
  return inLanguage ?? (lang === undefined ? documents[0] : undefined);
}

async function known(act: Act): Promise<string[]> {
  return (await act.find('work')).map(({ value }) => value.code);
}
