import { Worker } from 'node:worker_threads';
import { DocumentFault, faults } from './document-fault.ts';
import type { ReadDocument, Unread } from './read-here.ts';
import type { ThreadAnswer } from './reading-thread.ts';

const memoryMib = 768;
/** How long a thread may take to start and to load a parser, on a machine with much else to do. */
const loadingMilliseconds = 120_000;

let idle: Worker | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Read a document on a thread, which is kept for the next one. A thread that takes longer than it may, or more memory, is
 * ended.
 */
export function readInThread(unread: Unread, milliseconds: number): Promise<ReadDocument> {
  const mine = turn.then(() => readNow(unread, milliseconds));
  turn = mine.catch(() => undefined);
  return mine;
}

async function readNow(unread: Unread, milliseconds: number): Promise<ReadDocument> {
  const thread = idle ?? startThread();
  idle = undefined;
  thread.ref();
  const answer = await answerOf(thread, unread, milliseconds);
  if (answer === 'late' || answer === 'dead') {
    await thread.terminate();
    throw answer === 'late' ? faults.tooSlow(milliseconds) : faults.tooHungry(memoryMib);
  }
  thread.unref();
  idle = thread;
  if ('read' in answer) return answer.read;
  if ('fault' in answer) throw new DocumentFault(answer.fault);
  if ('overflow' in answer) throw faults.tooDeep();
  throw new Error(`reading ${unread.source} failed: ${answer.error}`);
}

type Answer = Exclude<ThreadAnswer, { readonly isLoaded: true }> | 'late' | 'dead';

function answerOf(thread: Worker, unread: Unread, milliseconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const late = () => settle('late');
    let timer = setTimeout(late, loadingMilliseconds);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
      thread.on('error', () => undefined);
      resolve(answer);
    };
    thread.on('message', (answer: ThreadAnswer) => {
      if (!('isLoaded' in answer)) return settle(answer);
      clearTimeout(timer);
      timer = setTimeout(late, milliseconds);
    });
    thread.on('error', () => settle('dead')).on('exit', () => settle('dead'));
    thread.postMessage(unread);
  });
}

function startThread(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = isSource ? './reading-thread.ts' : './reading-thread.js';
  const thread = new Worker(new URL(file, import.meta.url), {
    env: {},
    execArgv: isSource ? readingTypeScript() : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMib },
  });
  thread.unref();
  return thread;
}

/** Options with which a thread reads TypeScript. */
function readingTypeScript(): string[] {
  const tsx = import.meta.resolve('tsx/esm/api');
  const registration = `import { register } from ${JSON.stringify(tsx)}; register();`;
  const url = `data:text/javascript,${encodeURIComponent(registration)}`;
  return ['--conditions=source', '--import', url];
}
