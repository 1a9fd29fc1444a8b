import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command writes and what surrounds it; `process` is one. */
export interface Terminal {
  /** Results, and nothing else. */
  readonly stdout: Screen;
  /** Messages and progress. */
  readonly stderr: Screen;
  readonly env: NodeJS.ProcessEnv;
  cwd(): string;
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
}

const defaultColumns = 100;

/** The width to which text is set; files and pipes get a fixed one, so that their content does not depend on a window. */
export function columnsOf({ isTTY, columns }: Screen): number {
  return isTTY && columns ? columns : defaultColumns;
}

/** Set a text in bold, by the codes that every terminal knows. */
export function bold(text: string): string {
  return `\x1b[1m${text}\x1b[22m`;
}

/** Tell whether a stream shows styles: only terminals do, and `NO_COLOR` forbids it. */
export function showsStyles({ isTTY }: Screen, { NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  return isTTY === true && !NO_COLOR && TERM !== 'dumb';
}
