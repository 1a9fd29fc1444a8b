import { readFile } from 'node:fs/promises';
import { writeWhole } from '../file/write-whole.ts';
import type { Dispatch } from './dispatch.ts';

/** The outputs of a watch. */
export const outputNames = ['file', 'webhook', 'mail'] as const;

/** One of {@link outputNames}. */
export type OutputName = (typeof outputNames)[number];

/** What a server said of a URL, to ask again only for what is new. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a watch remembers from one run to the next. */
export interface WatchState {
  readonly format: 'musubi-watch-state/1';
  /** Alerts that could be raised before are not sent. */
  since: string;
  /** The keys of the alerts that were found and sent, or wait for it. */
  readonly seen: string[];
  /** What each output has not accepted yet. */
  readonly waiting: Partial<Record<OutputName, Dispatch[]>>;
  readonly validators: Record<string, Validators>;
}

/** Read the state of a watch; a new one where there is none. */
export async function readState(path: string, since: string): Promise<WatchState> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (text !== null) return JSON.parse(text);
  return { format: 'musubi-watch-state/1', since, seen: [], waiting: {}, validators: {} };
}

/** Write the state at once: after any end it is the old one or the new one, whole. */
export async function writeState(path: string, state: WatchState): Promise<void> {
  await writeWhole(path, `${JSON.stringify(state, null, 2)}\n`);
}
