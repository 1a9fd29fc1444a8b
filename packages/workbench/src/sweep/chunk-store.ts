import { join } from 'node:path';
import type { BatchOutcome } from '../experiment/batch.ts';
import { type ResultStore, resultStore } from '../file/result-store.ts';

/** The outcomes of a chunk: of each of its tasks, in order. */
export type ChunkOutcomes = readonly (readonly BatchOutcome[])[];

/** The name of the folder of chunks inside the folder of a sweep. */
export const chunkFolder = 'chunks';

/** Chunks that are done, by their keys. */
export type ChunkStore = ResultStore<ChunkOutcomes>;

/** Open the store of the sweep in a folder. */
export function chunkStore(folder: string): ChunkStore {
  return resultStore(join(folder, chunkFolder));
}
