import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import {
  type Exhibit,
  type Language,
  languages,
  type Problem,
  type RunFile,
  type RunOrder,
} from '@musubi/vocabulary';
import {
  exhibitOf,
  lookAround,
  manifestName,
  perform,
  recordRun,
  type Storage,
  sha256,
  writeWhole,
} from '@musubi/workbench';

/** What a thread is asked to do. */
export interface ThreadOrder {
  readonly order: RunOrder;
  readonly storage: Storage;
  /** The folder to record the result in. */
  readonly target: string;
  /** The folder for the result as parts of a page, in each language. */
  readonly exhibits: string;
}

/** What a thread says while it works, and at the end. */
export type ThreadNews =
  | { readonly is: 'progress'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly files: readonly RunFile[] }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'failed'; readonly reason: string };

parentPort?.on('message', async (asked: ThreadOrder) => {
  parentPort!.postMessage(await answerTo(asked));
});

async function answerTo({ order, storage, target, exhibits }: ThreadOrder): Promise<ThreadNews> {
  const surroundings = lookAround({
    storage,
    folder: target,
    asOf: order.asOf ?? undefined,
    onProgress: ({ done, total }) => parentPort!.postMessage({ is: 'progress', done, total }),
  });
  try {
    const product = await perform(order.request, surroundings);
    if (!product.ok) return { is: 'refused', problems: product.problem };
    const recorded = await recordRun(target, order.request, product.value, surroundings);
    if (!recorded.ok) return { is: 'refused', problems: [recorded.problem] };
    await writeExhibits(exhibits, (language) =>
      exhibitOf(order.request, product.value, surroundings, language),
    );
    return {
      is: 'done',
      files: await filesIn(target, [...product.value.files.keys(), manifestName]),
    };
  } catch (error) {
    return { is: 'failed', reason: String((error as Error).stack ?? error) };
  }
}

/** Write the result as parts of a page, in each language, where it can be shown. */
async function writeExhibits(
  folder: string,
  write: (language: Language) => Exhibit | null,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    const exhibit = write(language);
    if (exhibit !== null)
      await writeWhole(join(folder, `${language}.json`), JSON.stringify(exhibit));
  }
}

async function filesIn(folder: string, names: readonly string[]): Promise<RunFile[]> {
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, bytes: bytes.length, sha256: sha256(bytes) };
    }),
  );
}
