import { basename } from 'node:path';
import { ok } from '@musubi/vocabulary';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { type ChainDocument, parseChain } from './parse-chain.ts';

/** A chain as it lies in a file. */
export interface ChainFile extends ChainDocument {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

const limitBytes = 5_000_000;

/**
 * Read a chain file of at most 5 MB.
 *
 * @param path - where it is.
 * @param source - how messages name it; its name if left out.
 */
export async function readChain(
  path: string,
  source = basename(path),
): Promise<Outcome<ChainFile>> {
  const file = await readText(path, source, limitBytes);
  if (!file.ok) return refuseOne(file.problem);
  const parsed = parseChain(file.value.text, source);
  return parsed.ok ? ok({ ...parsed.value, path, ...file.value }) : parsed;
}
