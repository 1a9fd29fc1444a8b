import { refuse } from '@musubi/vocabulary';
import { extractDocument } from '../extraction/extract-document.ts';
import type { Act } from '../store/act.ts';

/**
 * Read a later statement, as it is held against earlier promises.
 *
 * @param asOf - a statement that was made after this day is not known; every one is, if left out.
 */
export async function readLaterStatement(
  act: Act,
  named: string,
  asOf?: string,
): ReturnType<typeof extractDocument> {
  const read = await extractDocument(act, named);
  if (!read.ok || asOf === undefined || read.value.work.date <= asOf) return read;
  return refuse({ kind: 'unknown-code', scheme: 'work', code: named, known: [] });
}
