import { ok } from '@musubi/vocabulary';
import type { Blobs } from '../engine/engine.ts';
import { modelHash } from '../engine/model-hash.ts';
import type { Outcome } from '../file/outcome.ts';
import { distinctFiles, type InputFile } from '../run/input-file.ts';
import type { Surroundings } from '../run/surroundings.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import { fromPortable, toPortable } from '../world-store/portable-path.ts';
import type { Cell } from './cell.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { type Block, loadBlocks } from './load-blocks.ts';
import { type Overrides, parameterGrid } from './parameter-grid.ts';
import { readSweep } from './read-sweep.ts';

/** A sweep that was read, found feasible, and divided into chunks. */
export interface SweepPlan {
  readonly id: string;
  readonly design: DrawDesign | null;
  readonly cells: number;
  /** How many results the sweep has if nothing fails. */
  readonly solves: number;
  /** List the chunks, anew each time; they are made as they are needed. */
  chunks(): Iterable<Chunk>;
  readonly blobs: Blobs;
  readonly inputs: readonly InputFile[];
}

/**
 * Plan a sweep: read its file, every scenario, world and parameter file that it names, and try to cast each.
 *
 * @param file - the path of the sweep file, relative to the surroundings' folder.
 * @returns the plan, or every problem that was found.
 */
export async function planSweep(
  file: string,
  surroundings: Surroundings,
): Promise<Outcome<SweepPlan>> {
  const path = fromPortable(file, surroundings);
  const read = await readSweep(path, toPortable(path, surroundings));
  if (!read.ok) return read;
  const { sweep } = read.value;
  const grid = parameterGrid(sweep);
  const loaded = await loadBlocks(read.value, grid, surroundings);
  if (!loaded.ok) return loaded;
  const { blocks, blobs, inputs } = loaded.value;
  const design = sweep.draws ? { seed: sweep.draws.seed, draws: sweep.draws.count } : null;
  const model = await modelHash();
  const cells = blocks.length * grid.length;
  return ok({
    id: sweep.id,
    design,
    cells,
    solves: cells * (1 + (design?.draws ?? 0)),
    chunks: () => chunksOf(cellsOf(blocks, grid), design, model),
    blobs,
    inputs: distinctFiles([{ path, sha256: read.value.sha256 }, ...inputs]),
  });
}

/** Count the chunks of a sweep. */
export function countChunks(plan: Pick<SweepPlan, 'chunks'>): number {
  let count = 0;
  for (const _ of plan.chunks()) count++;
  return count;
}

function* cellsOf(blocks: readonly Block[], grid: readonly Overrides[]): Generator<Cell, void> {
  let index = 0;
  for (const block of blocks)
    for (const overrides of grid)
      yield { ...block, index: index++, overrides, experiment: { ...block.experiment, overrides } };
}
