import { randomUUID } from 'node:crypto';
import {
  hasEnded,
  ok,
  type Problem,
  type Result,
  type Run,
  type RunOrder,
  refuse,
} from '@musubi/vocabulary';
import type { Storage } from '@musubi/workbench';
import { reportOf } from '../http/problem-report.ts';
import type { Performer } from './performer.ts';
import type { RunStore } from './run-store.ts';

type Listener = (run: Run) => void;

/** How many runs are at work at once: each may use every core. */
const atOnce = 1;

const now = () => new Date().toISOString();

/** What a desk of runs works with. */
export interface RunDeskOptions {
  readonly store: RunStore;
  readonly storage: Storage;
  readonly perform: Performer;
}

/**
 * Takes orders, performs them one after another, and tells listeners how each stands. What was queued or at work when the process
 * ended is taken up again: a run is a pure function of its order, and what it had already solved is kept in the user's folder.
 */
export class RunDesk {
  readonly #options: RunDeskOptions;
  readonly #runs = new Map<string, Run>();
  readonly #stops = new Map<string, AbortController>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #working = new Set<Promise<void>>();
  #isOpen = true;

  private constructor(options: RunDeskOptions) {
    this.#options = options;
  }

  static async open(options: RunDeskOptions): Promise<RunDesk> {
    const desk = new RunDesk(options);
    for (const run of await options.store.list())
      desk.#runs.set(
        run.id,
        hasEnded(run) ? run : { ...run, state: 'queued', startedAt: null, progress: null },
      );
    desk.#start();
    return desk;
  }

  /** Every run, the newest first. */
  list(): readonly Run[] {
    return [...this.#runs.values()].sort((a, b) => (a.orderedAt < b.orderedAt ? 1 : -1));
  }

  find(id: string): Result<Run, Problem> {
    const run = this.#runs.get(id);
    if (run !== undefined) return ok(run);
    return refuse({ kind: 'unknown-code', scheme: 'run', code: id, known: [] });
  }

  async order(order: RunOrder): Promise<Run> {
    const run: Run = {
      id: randomUUID(),
      order,
      state: 'queued',
      progress: null,
      orderedAt: now(),
      startedAt: null,
      endedAt: null,
      attempts: 0,
      files: [],
      report: null,
    };
    await this.#keep(run);
    this.#start();
    return run;
  }

  /** Stop a run; one that has ended stays as it is. */
  async cancel(id: string): Promise<Result<Run, Problem>> {
    const found = this.find(id);
    if (!found.ok || hasEnded(found.value)) return found;
    await this.#end({ ...found.value, state: 'cancelled' });
    this.#stops.get(id)?.abort();
    return this.find(id);
  }

  /** Stop a run if it is at work, and forget it with all that it made. */
  async remove(id: string): Promise<Result<Run, Problem>> {
    const cancelled = await this.cancel(id);
    if (!cancelled.ok) return cancelled;
    this.#runs.delete(id);
    await this.#options.store.remove(id);
    return cancelled;
  }

  /** Listen to a run until it has ended; told at once how it stands. */
  listen(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    const run = this.#runs.get(id);
    if (run !== undefined) listener(run);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  /** Stop working; what is not done is taken up by the next desk on the same store. */
  async close(): Promise<void> {
    this.#isOpen = false;
    for (const stop of this.#stops.values()) stop.abort();
    await Promise.all(this.#working);
  }

  #start(): void {
    const waiting = [...this.#runs.values()]
      .filter(({ state, id }) => state === 'queued' && !this.#stops.has(id))
      .sort((a, b) => (a.orderedAt < b.orderedAt ? -1 : 1));
    for (const run of waiting) {
      if (!this.#isOpen || this.#stops.size >= atOnce) return;
      this.#stops.set(run.id, new AbortController());
      const work = this.#work(run.id).finally(() => {
        this.#working.delete(work);
        this.#stops.delete(run.id);
        this.#start();
      });
      this.#working.add(work);
    }
  }

  async #work(id: string): Promise<void> {
    const { signal } = this.#stops.get(id)!;
    const queued = this.#runs.get(id)!;
    const { store, storage, perform } = this.#options;
    const started: Run = {
      ...queued,
      state: 'running',
      startedAt: now(),
      attempts: queued.attempts + 1,
    };
    await this.#keep(started);
    if (signal.aborted) return;
    const ended = await perform(
      {
        order: started.order,
        storage,
        target: store.resultFolder(id),
        exhibits: store.exhibitFolder(id),
      },
      (progress) => this.#tell({ ...this.#runs.get(id)!, progress }),
      signal,
    );
    if (signal.aborted) return;
    const run = this.#runs.get(id)!;
    if (ended.is === 'done') return this.#end({ ...run, state: 'done', files: [...ended.files] });
    const problems: readonly Problem[] =
      ended.is === 'refused' ? ended.problems : [{ kind: 'failed-work', reason: ended.reason }];
    const state = ended.is === 'refused' ? 'refused' : 'failed';
    await this.#end({ ...run, state, report: reportOf(problems, 'en') });
  }

  #end(run: Run): Promise<void> {
    return this.#keep({ ...run, endedAt: now() });
  }

  async #keep(run: Run): Promise<void> {
    await this.#options.store.save(run);
    this.#tell(run);
  }

  #tell(run: Run): void {
    this.#runs.set(run.id, run);
    for (const listener of this.#listeners.get(run.id) ?? []) listener(run);
  }
}
