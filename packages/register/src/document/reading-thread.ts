import { parentPort } from 'node:worker_threads';
import { DocumentFault } from './document-fault.ts';
import { type ReadDocument, readHere, type Unread } from './read-here.ts';

/** What the thread answers: that it is ready to read, and then what it read, or what is wrong with it. */
export type ThreadAnswer =
  | { readonly isLoaded: true }
  | { readonly read: ReadDocument }
  | { readonly fault: Pick<DocumentFault, 'found' | 'expected'> }
  | { readonly overflow: true }
  | { readonly error: string };

parentPort?.on('message', async (unread: Unread) => {
  parentPort!.postMessage(await answerTo(unread));
});

async function answerTo(unread: Unread): Promise<ThreadAnswer> {
  try {
    return { read: await readHere(unread, () => parentPort!.postMessage({ isLoaded: true })) };
  } catch (error) {
    if (error instanceof DocumentFault)
      return { fault: { found: error.found, expected: error.expected } };
    if (error instanceof RangeError && /call stack/i.test(error.message)) return { overflow: true };
    return { error: String((error as Error).stack ?? error) };
  }
}
