import type { Language } from '@musubi/vocabulary';
import type { Translate } from '@musubi/workbench';
import type { Terminal } from './terminal.ts';

/** One run of the command line. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly t: Translate;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}
