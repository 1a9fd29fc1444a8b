import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type RunArguments } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { Product } from '../run/product.ts';
import { type Surroundings, withEngine } from '../run/surroundings.ts';
import { chunkStore } from './chunk-store.ts';
import { type Gathered, gatherSweep, sweepFiles } from './gather-sweep.ts';
import { performChunks } from './perform-chunks.ts';
import { planSweep } from './plan-sweep.ts';

/** Make a sweep again, for comparison with a record; its files are held in memory. */
export async function sweepProduct(
  { file }: RunArguments<'sweep'>,
  surroundings: Surroundings,
): Promise<Outcome<Product<Gathered>>> {
  const plan = await planSweep(file, surroundings);
  if (!plan.ok) return plan;
  const folder = await mkdtemp(join(tmpdir(), 'musubi-sweep-'));
  try {
    const store = chunkStore(folder);
    const dead = await withEngine(surroundings, (engine) =>
      performChunks(plan.value, store, engine, surroundings),
    );
    const value = await gatherSweep(plan.value, store, dead, folder, surroundings);
    const texts = await Promise.all(sweepFiles.map((name) => readFile(join(folder, name), 'utf8')));
    const files = new Map(sweepFiles.map((name, at) => [name, () => texts[at]!]));
    return ok({ value, files, inputs: plan.value.inputs, seed: plan.value.design?.seed ?? 0 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
