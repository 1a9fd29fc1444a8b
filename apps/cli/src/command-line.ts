import { translator } from '@musubi/workbench';
import type { ExitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import { printFault } from './print/faults.ts';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Run the command line and say how it ended; nothing is thrown and the process is not ended.
 *
 * @param argv - the words after the program's name.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = chooseLanguage(argv, terminal.env);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of signals) terminal.on(signal, interrupt);
  const session = { terminal, language, t: translator(language), signal: interruption.signal };
  try {
    return await runProgram(argv, session);
  } catch (error) {
    return printFault(error, session);
  } finally {
    for (const signal of signals) terminal.off(signal, interrupt);
  }
}
