import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Session } from './session.ts';

/** What every command is added to: the program, and where it puts how it ended. */
export interface Desk {
  readonly program: Command;
  readonly session: Session;
  /** Make a command's work its action. */
  does<Arguments extends unknown[]>(
    work: (...given: Arguments) => Promise<ExitCode>,
  ): (...given: Arguments) => Promise<void>;
}
