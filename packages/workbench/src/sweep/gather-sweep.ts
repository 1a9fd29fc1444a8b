import { join } from 'node:path';
import type { FingerprintedFile } from '@musubi/vocabulary';
import { csvLine } from '../file/csv.ts';
import { StreamedFile } from '../file/streamed-file.ts';
import { problemMessage } from '../language/problem-message.ts';
import { breathe, type Surroundings } from '../run/surroundings.ts';
import { CellSummary } from './cell-summary.ts';
import type { ChunkOutcomes, ChunkStore } from './chunk-store.ts';
import { type CellTask, solvesIn } from './chunks.ts';
import type { DeadLetters } from './perform-chunks.ts';
import type { SweepPlan } from './plan-sweep.ts';
import { cellFields, failureColumns, resultColumns } from './result-rows.ts';

/** The files of a sweep's results. */
export const sweepFiles = ['results.csv', 'summary.json', 'failures.csv'] as const;

/** What was gathered. */
export interface Gathered {
  /** Solves with a result, and without one. */
  readonly solves: number;
  readonly failures: number;
  readonly outputs: readonly FingerprintedFile[];
}

/**
 * Gather the chunks of a sweep into its result files, in the order of the grid. One chunk and the outcomes of one cell
 * are held at a time, so that a sweep may be larger than memory.
 *
 * @param dead - why chunks that are not in the store failed.
 */
export async function gatherSweep(
  plan: SweepPlan,
  store: ChunkStore,
  dead: DeadLetters,
  folder: string,
  surroundings: Pick<Surroundings, 'signal'>,
): Promise<Gathered> {
  const files = await Promise.all(sweepFiles.map((name) => StreamedFile.open(join(folder, name))));
  try {
    const gathering = new Gathering(plan, files as [StreamedFile, StreamedFile, StreamedFile]);
    await gathering.begin();
    for (const { job, tasks } of plan.chunks()) {
      const outcomes = await store.read(job.key);
      if (outcomes !== undefined) await gathering.take(tasks, outcomes);
      else await gathering.miss(tasks, dead.get(job.key) ?? 'it was not performed');
      await breathe(surroundings);
    }
    await gathering.end();
    const { solves, failures } = gathering;
    const outputs: FingerprintedFile[] = [];
    for (const [at, path] of sweepFiles.entries())
      outputs.push({ path, sha256: await files[at]!.finish() });
    return { solves, failures, outputs };
  } finally {
    for (const file of files) await file.abandon();
  }
}

/** Rows and summaries on their way to the files. */
class Gathering {
  readonly #plan: SweepPlan;
  readonly #results: StreamedFile;
  readonly #summary: StreamedFile;
  readonly #failures: StreamedFile;
  #current: CellSummary | undefined;
  solves = 0;
  failures = 0;

  constructor(
    plan: SweepPlan,
    [results, summary, failures]: [StreamedFile, StreamedFile, StreamedFile],
  ) {
    this.#plan = plan;
    this.#results = results;
    this.#summary = summary;
    this.#failures = failures;
  }

  async begin(): Promise<void> {
    await this.#results.write(csvLine(resultColumns));
    await this.#failures.write(csvLine(failureColumns));
    const head = { format: 'musubi-sweep-summary/1', id: this.#plan.id };
    await this.#summary.write(`${JSON.stringify(head).slice(0, -1)},"cells":[`);
  }

  async take(tasks: readonly CellTask[], outcomes: ChunkOutcomes): Promise<void> {
    for (const [at, cellTask] of tasks.entries()) {
      const { cell } = cellTask;
      const summary = await this.#at(cellTask);
      for (const outcome of outcomes[at]!) {
        const { draw } = outcome;
        if (outcome.problem) {
          await this.#fail(cellTask, draw, draw, problemMessage(outcome.problem, 'en'), 1);
          continue;
        }
        this.solves++;
        summary.add(outcome);
        const { realIncomePercent, equivalentVariationUsdMillion } = outcome;
        const rows = cell.economies.map((economy, n) => [
          ...cellFields(cell),
          draw,
          economy,
          realIncomePercent[n]!,
          equivalentVariationUsdMillion[n]!,
        ]);
        await this.#results.write(rows.map(csvLine).join(''));
      }
    }
  }

  async miss(tasks: readonly CellTask[], reason: string): Promise<void> {
    for (const cellTask of tasks) {
      await this.#at(cellTask);
      const { draws } = cellTask.task.batch;
      const [from, through] = draws === null ? [null, null] : [draws.from, draws.to - 1];
      await this.#fail(cellTask, from, through, reason, solvesIn(cellTask.task));
    }
  }

  async end(): Promise<void> {
    await this.#closeCell();
    const { solves, failures } = this;
    await this.#summary.write(`\n],${JSON.stringify({ solves, failures }).slice(1)}\n`);
  }

  /** Give the summary of the cell of a task; the tasks of a cell come one after another. */
  async #at({ cell }: CellTask): Promise<CellSummary> {
    if (this.#current?.cell.index !== cell.index) {
      await this.#closeCell();
      this.#current = new CellSummary(cell, this.#plan.design);
    }
    return this.#current!;
  }

  async #closeCell(): Promise<void> {
    if (this.#current === undefined) return;
    const separator = this.#current.cell.index === 0 ? '\n' : ',\n';
    await this.#summary.write(separator + JSON.stringify(this.#current.finish()));
  }

  async #fail(
    { cell }: CellTask,
    draw: number | null,
    through: number | null,
    reason: string,
    solves: number,
  ): Promise<void> {
    this.failures += solves;
    await this.#failures.write(csvLine([...cellFields(cell), draw, through, reason]));
  }
}
