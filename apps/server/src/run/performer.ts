import { Worker } from 'node:worker_threads';
import { readingTypeScript } from '@musubi/workbench';
import type { ThreadNews, ThreadOrder } from './run-thread.ts';

/** Does what a thread is asked, and tells how far it has come; an abort ends the work. */
export type Performer = (
  asked: ThreadOrder,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  signal: AbortSignal,
) => Promise<Exclude<ThreadNews, { readonly is: 'progress' }>>;

/** Perform on a thread of its own, so that the server answers meanwhile and an abort ends whatever is under way. */
export const performInThread: Performer = (asked, onProgress, signal) => {
  const thread = startThread();
  const stop = () => void thread.terminate();
  signal.addEventListener('abort', stop, { once: true });
  return new Promise<Awaited<ReturnType<Performer>>>((resolve) => {
    const fail = (reason: string) => resolve({ is: 'failed', reason });
    thread.on('message', (news: ThreadNews) => {
      if (news.is === 'progress') onProgress({ done: news.done, total: news.total });
      else resolve(news);
    });
    thread.on('error', (error) => fail(String(error.stack ?? error)));
    thread.on('exit', (code) => fail(`the thread ended with code ${code}`));
    thread.postMessage(asked);
  }).finally(() => {
    signal.removeEventListener('abort', stop);
    return thread.terminate();
  });
};

function startThread(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = isSource ? './run-thread.ts' : './run-thread.js';
  return new Worker(new URL(file, import.meta.url), {
    execArgv: isSource ? readingTypeScript() : [],
  });
}
