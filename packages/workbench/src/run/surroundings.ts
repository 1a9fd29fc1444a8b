import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import { keepingEngine } from '../engine/keeping-engine.ts';
import { modelHash } from '../engine/model-hash.ts';
import { poolEngine } from '../engine/pool-engine.ts';
import { resultStore } from '../file/result-store.ts';
import { programVersion } from '../world-store/program-root.ts';
import { locateStorage, type Storage } from '../world-store/storage.ts';

/** How far a long run has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a run finds around itself, besides its arguments. */
export interface Surroundings {
  readonly storage: Storage;
  /** The folder that paths in arguments are relative to. */
  readonly folder: string;
  /** The date of knowledge; everything is known if left out. */
  readonly asOf?: string | undefined;
  readonly version: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Opens what batches are solved on; threads on all cores if left out. */
  readonly openEngine?: (() => Promise<Engine>) | undefined;
}

/** Look around: the shipped and the user's data, the working directory, the version that runs. */
export function lookAround(
  given: Partial<Surroundings> & { readonly storage?: Storage } = {},
): Surroundings {
  return {
    storage: locateStorage(),
    folder: process.cwd(),
    version: programVersion(),
    ...given,
  };
}

/** Let pending signals and timers act between two pieces of work, and stop if the run was aborted. */
export async function breathe({ signal }: Pick<Surroundings, 'signal'>): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

/**
 * Open an engine for a piece of work, and close it when the work has ended. What the work has done is kept in the user's
 * folder until then, so that it continues from there if it is interrupted and started again.
 */
export async function withEngine<Value>(
  { openEngine = poolEngine, storage }: Pick<Surroundings, 'openEngine' | 'storage'>,
  work: (engine: Engine) => Promise<Value>,
): Promise<Value> {
  const folder = join(storage.home, 'unfinished', (await modelHash()).slice(0, 16));
  const engine = keepingEngine(await openEngine(), resultStore(folder));
  try {
    const value = await work(engine);
    await engine.forget();
    return value;
  } finally {
    await engine.close();
  }
}
