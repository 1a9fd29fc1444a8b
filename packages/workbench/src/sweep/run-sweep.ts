import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok } from '@musubi/vocabulary';
import type { Engine } from '../engine/engine.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { targetProblem, writeRunManifest } from '../run/record-run.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { chunkFolder, chunkStore } from './chunk-store.ts';
import { type Gathered, gatherSweep } from './gather-sweep.ts';
import { type ChunkRange, type DeadLetters, performChunks } from './perform-chunks.ts';
import type { SweepPlan } from './plan-sweep.ts';

/** What a sweep gave. */
export interface SweepResult extends Gathered {
  readonly id: string;
  readonly cells: number;
  /** Chunks that could not be performed, with the reason. */
  readonly dead: DeadLetters;
}

/** What chooses a run of a sweep. */
export interface SweepChoice {
  /** The sweep file, relative to the surroundings' folder. */
  readonly file: string;
  /** The folder of the results, relative to the surroundings' folder. */
  readonly out: string;
}

/**
 * Run a sweep: perform its chunks on an engine, gather them into `results.csv`, `summary.json` and `failures.csv`, and
 * write a manifest. Chunks that are in the folder already are not performed again, so that a sweep that was interrupted
 * continues; they leave the folder when nothing failed.
 *
 * @returns what it gave, or `conflict` where the folder holds anything else.
 */
export async function runSweep(
  plan: SweepPlan,
  { file, out }: SweepChoice,
  engine: Engine,
  surroundings: Surroundings,
): Promise<Outcome<SweepResult>> {
  const opened = await openFolder(out, surroundings);
  if (!opened.ok) return opened;
  const folder = opened.value;
  const store = chunkStore(folder);
  const dead = await performChunks(plan, store, engine, surroundings);
  const gathered = await gatherSweep(plan, store, dead, folder, surroundings);
  const request = { command: 'sweep', arguments: { file } } as const;
  const made = { inputs: plan.inputs, seed: plan.design?.seed ?? 0, outputs: gathered.outputs };
  await writeRunManifest(folder, request, made, surroundings);
  if (dead.size === 0) await store.removeAll();
  return ok({ id: plan.id, cells: plan.cells, dead, ...gathered });
}

/** Perform some chunks of a sweep, for a run that gathers later. */
export async function runChunks(
  plan: SweepPlan,
  { out, range }: Pick<SweepChoice, 'out'> & { readonly range: ChunkRange },
  engine: Engine,
  surroundings: Surroundings,
): Promise<Outcome<DeadLetters>> {
  const opened = await openFolder(out, surroundings);
  if (!opened.ok) return opened;
  return ok(await performChunks(plan, chunkStore(opened.value), engine, surroundings, range));
}

async function openFolder(out: string, surroundings: Surroundings): Promise<Outcome<string>> {
  const taken = await targetProblem(out, surroundings, [chunkFolder]);
  if (taken !== undefined) return refuseOne(taken);
  const folder = resolve(surroundings.folder, out);
  await mkdir(folder, { recursive: true });
  return ok(folder);
}
