import type { Problem } from '@musubi/vocabulary';
import { problemMessage } from '@musubi/workbench';
import { CommanderError } from 'commander';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Session } from '../session.ts';
import { printable } from './printable.ts';
import { type SystemRefusal, systemText } from './system-text.ts';

const problemsShown = 10;

/** Print what is wrong with the input, the first problem first; results stay off the standard output. */
export function printProblems(problems: readonly Problem[], session: Session): ExitCode {
  const { t, language, terminal } = session;
  for (const problem of problems.slice(0, problemsShown))
    terminal.stderr.write(
      `${printable(t('cli.error', { text: problemMessage(problem, language) }))}\n`,
    );
  const more = problems.length - problemsShown;
  if (more > 0) terminal.stderr.write(`${t('cli.moreErrors', { number: more })}\n`);
  return exitCode.badInput;
}

/** Print what was thrown: an interruption, a refusal of the operating system, or a fault of the program. */
export function printFault(error: unknown, { t, terminal, signal }: Session): ExitCode {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
  if (signal.aborted) {
    const cleared = terminal.stderr.isTTY ? '\r\x1b[2K' : '';
    terminal.stderr.write(`${cleared}${t('cli.interrupted')}\n`);
    return exitCode.interrupted;
  }
  const refusal = error as Partial<SystemRefusal>;
  if (refusal.code !== undefined && refusal.syscall !== undefined) {
    const text = systemText(refusal as SystemRefusal, t);
    terminal.stderr.write(`${printable(t('cli.error', { text }))}\n`);
    return exitCode.badInput;
  }
  const details = error instanceof Error ? error.stack : String(error);
  terminal.stderr.write(`${t('cli.internal')}\n${details}\n`);
  return exitCode.internal;
}
