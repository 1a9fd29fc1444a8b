import {
  ok,
  type Problem,
  type RegisterDocument,
  type Result,
  type Work,
} from '@musubi/vocabulary';
import type { Act } from '../store/act.ts';
import { currentDocuments } from './find-document.ts';

/** A work with the versions of it that no other supersedes. */
export interface ListedDocument {
  readonly work: Work;
  readonly documents: readonly RegisterDocument[];
}

/**
 * List the works that the actor may see, by date, with their documents.
 *
 * @param asOf - only works of this day and before; all, if left out.
 */
export async function listDocuments(
  act: Act,
  asOf?: string,
): Promise<Result<readonly ListedDocument[], Problem>> {
  const all = (await act.find('work')).map(({ value }) => value);
  const works = all.filter(({ date }) => asOf === undefined || date <= asOf);
  const listed: ListedDocument[] = [];
  for (const work of works.sort((a, b) => compare(a.date, b.date) || compare(a.code, b.code))) {
    const documents = await currentDocuments(act, work.id);
    listed.push({ work, documents: documents.map(({ value }) => value) });
  }
  return ok(listed);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
