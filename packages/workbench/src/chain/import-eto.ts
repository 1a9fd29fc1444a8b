import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type EtoData, readEto } from '@musubi/atlas';
import {
  type Chain,
  type LocalText,
  ok,
  type Problem,
  type Result,
  refuse,
} from '@musubi/vocabulary';
import { stringify } from 'yaml';
import { StreamedFile } from '../file/streamed-file.ts';
import { everyTranslation } from '../language/every-translation.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { fromPortable } from '../world-store/portable-path.ts';
import { nameProblem } from '../world-store/world-name.ts';
import { etoChain } from './eto-chain.ts';

/** What to import as a chain and how. */
export interface EtoImportRequest {
  /** The folder of the user's copy, relative to the surroundings' folder. */
  readonly folder: string;
  /** The name under which the chain is kept; `eto` if left out. */
  readonly name?: string | undefined;
  /** The date (ISO 8601) from which the copy could be read. */
  readonly knownFrom?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

/** An imported chain. */
export interface ImportedChain {
  readonly name: string;
  readonly path: string;
  readonly chain: Chain;
  /** What was not taken over. */
  readonly notes: readonly LocalText[];
}

/**
 * Import a user's own copy of the ETO chip data as a chain in the user's folder. The data are for non-commercial use, so that
 * Musubi ships nothing of them, and the chain is marked.
 */
export async function importEto(
  { folder, name = 'eto', knownFrom, overwrite }: EtoImportRequest,
  surroundings: Surroundings,
): Promise<Result<ImportedChain, Problem>> {
  if (knownFrom === undefined)
    return refuse({
      kind: 'missing-data',
      what: '--known-from',
      remedy: 'The files do not say when they were published.',
    });
  const problem = await nameProblem(name, surroundings.storage, 'chains');
  if (problem !== undefined) return refuse(problem);
  const shelf = join(surroundings.storage.home, 'chains');
  const path = join(shelf, `${name}.yaml`);
  if (existsSync(path) && !overwrite)
    return refuse({
      kind: 'conflict',
      what: `${path} exists.`,
      remedy: 'Replace it with --overwrite.',
    });
  const data = await readEto(fromPortable(folder, surroundings));
  if (!data.ok) return data;
  const chain = etoChain(data.value, name, knownFrom);
  await mkdir(shelf, { recursive: true });
  const file = await StreamedFile.open(path);
  try {
    await file.write(stringify(chain));
    surroundings.signal?.throwIfAborted();
    await file.finish();
  } finally {
    await file.abandon();
  }
  return ok({ name, path, chain, notes: notesOf(data.value) });
}

function notesOf({ leftOut: { companies, strangers } }: EtoData): LocalText[] {
  return [
    everyTranslation((t) => t('trade.eto.companies', { number: companies })),
    ...(strangers.length > 0
      ? [everyTranslation((t) => t('trade.eto.strangers', { list: strangers.join('; ') }))]
      : []),
  ];
}
