import { type Job, type Json, makeJob } from '../engine/job.ts';
import type { Batch } from '../experiment/batch.ts';
import type { DrawDesign } from '../uncertainty/drawn-file.ts';
import type { Cell } from './cell.ts';
import type { Task } from './task.ts';

/** What a chunk does at one cell. */
export interface CellTask {
  readonly cell: Cell;
  readonly task: Task;
}

/** A piece of a sweep that is performed, stored and repeated as a whole. */
export interface Chunk {
  /** Counted from 0. */
  readonly index: number;
  readonly job: Job;
  readonly tasks: readonly CellTask[];
  /** How many results it has. */
  readonly solves: number;
}

/** Solves that make a chunk worth its way to a worker; see docs/data/sweep.md. */
const solvesPerChunk = 50;

/** A batch solves the parameters’ own values first, from which its draws start. */
const drawsPerTask = solvesPerChunk - 1;

const tolerance = 1e-9;

/**
 * Divide a sweep into chunks of about fifty solves. The division depends on the grid and the draws alone, never on who
 * performs it, so that a chunk is the same work everywhere.
 *
 * @param model - the hash of the model, which is part of each key.
 */
export function* chunksOf(
  cells: Iterable<Cell>,
  design: DrawDesign | null,
  model: string,
): Generator<Chunk, void> {
  let tasks: CellTask[] = [];
  let index = 0;
  const close = () => {
    const payload = { kind: 'sweep-chunk', model, tasks: tasks.map(({ task }) => task) };
    const solves = tasks.reduce((sum, { task }) => sum + solvesIn(task), 0);
    const chunk = { index: index++, job: makeJob(payload as unknown as Json), tasks, solves };
    tasks = [];
    return chunk;
  };
  let cost = 0;
  for (const cellTask of tasksOf(cells, design)) {
    tasks.push(cellTask);
    cost += 1 + (cellTask.task.batch.draws === null ? 0 : solvesIn(cellTask.task));
    if (cost < solvesPerChunk) continue;
    yield close();
    cost = 0;
  }
  if (tasks.length > 0) yield close();
}

function* tasksOf(cells: Iterable<Cell>, design: DrawDesign | null): Generator<CellTask, void> {
  for (const cell of cells) {
    const batch = wholeScenario(cell);
    const task = (draws: Batch['draws']) => ({
      cell,
      task: { experiment: cell.experiment, batch: { ...batch, draws } },
    });
    yield task(null);
    if (design === null) continue;
    for (let from = 0; from < design.draws; from += drawsPerTask)
      yield task({ ...design, from, to: Math.min(design.draws, from + drawsPerTask) });
  }
}

/** All clauses of a scenario, as players who all take part. */
function wholeScenario({ clauses }: Cell): Omit<Batch, 'draws'> {
  return {
    game: { players: 'clauses', by: 'clause' },
    players: Array.from({ length: clauses }, (_, clause) => clause),
    coalitions: [2 ** clauses - 1],
    reply: null,
    tolerance,
  };
}

/** Count the results of a task. */
export function solvesIn({ batch: { draws } }: Task): number {
  return draws === null ? 1 : draws.to - draws.from;
}
