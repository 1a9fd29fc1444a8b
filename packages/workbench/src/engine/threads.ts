import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Json } from './job.ts';
import type { ThreadTask } from './pool-worker.ts';

/** What chooses threads. */
export interface ThreadOptions {
  /** How many; as many as the machine has cores if left out. */
  readonly threads?: number | undefined;
  /** The URL of the module whose `perform` does the work; Musubi's own if left out. */
  readonly module?: string | undefined;
}

/** Shared inputs in memory that all threads see. */
export type SharedBlobs = ReadonlyMap<string, SharedArrayBuffer>;

/** Threads that perform payloads. A thread that dies fails the payload it was at, and another takes its place. */
export interface Threads {
  readonly count: number;
  /** Aborted, with the fault, when no thread can be started any more. */
  readonly broken: AbortSignal;
  /** Perform a payload on a free thread; the result is JSON. An abort ends the thread. */
  perform(payload: Json, blobs: SharedBlobs, signal?: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

/** Start threads, which share nothing but the inputs of the jobs. */
export async function startThreads({ threads, module }: ThreadOptions = {}): Promise<Threads> {
  const { Piscina } = await import('piscina');
  const count = threads ?? availableParallelism();
  const pool = new Piscina<ThreadTask, string>({
    ...threadProgram(),
    minThreads: count,
    maxThreads: count,
  });
  const fault = new AbortController();
  setMaxListeners(0, fault.signal);
  pool.on('error', (error) => {
    if (pool.threads.length === 0) fault.abort(error);
  });
  return {
    count,
    broken: fault.signal,
    perform: (payload, blobs, signal) => {
      const stop = signal ? AbortSignal.any([signal, fault.signal]) : fault.signal;
      return pool.run({ payload, blobs, module }, { signal: stop });
    },
    close: () => pool.destroy(),
  };
}

/** Lay a text where all threads see it. */
export function shareText(text: string): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(buffer).write(text);
  return buffer;
}

/** Find what a thread runs: the source beside this one, or the second entry of the bundle. */
function threadProgram(): { readonly filename: string; readonly execArgv: string[] } {
  const source = import.meta.url.endsWith('.ts');
  const file = source
    ? new URL('./pool-worker.ts', import.meta.url)
    : new URL('./pool-worker.js', import.meta.url);
  return {
    filename: fileURLToPath(file),
    execArgv: ['--disable-warning=ExperimentalWarning', ...(source ? readingTypeScript() : [])],
  };
}

/** Write the options with which a thread reads TypeScript; tsx by itself serves the main thread only. */
export function readingTypeScript(): string[] {
  const tsx = import.meta.resolve('tsx/esm/api');
  const registration = `import { register } from ${JSON.stringify(tsx)}; register();`;
  const url = `data:text/javascript,${encodeURIComponent(registration)}`;
  return ['--conditions=source', '--import', url];
}
