import { lintChains, usualAge } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, countOf, surroundingsFor } from '../options.ts';
import { hasErrors, printLint } from '../print/lint.ts';
import { writeJson } from './write-json.ts';

interface LintOptions extends CommonOptions {
  readonly years?: number;
}

/** Add `musubi data lint`. */
export function addDataLint({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('lint')
    .description(t('lint.command'))
    .argument('[chains...]', t('lint.argument'));
  addCommonOptions(command, session).option(
    '--years <number>',
    t('lint.years', { years: usualAge }),
    countOf(t('cli.usage.count')),
  );
  addExamples(command, session, [[t('lint.example'), 'data lint ./my-chain.yaml']]);
  command.action(
    does(async (names: string[], _: LintOptions, self: Command) => {
      const options = self.optsWithGlobals<LintOptions>();
      const { years = usualAge, asOf: date = today() } = options;
      const surroundings = surroundingsFor(options, session);
      const linted = await lintChains(names, { date, years }, surroundings);
      if (options.json) writeJson(linted, session);
      else printLint(linted, surroundings.storage, session, options.quiet === true);
      return hasErrors(linted) ? exitCode.checkFailed : exitCode.done;
    }),
  );
}

/** Give the date on which figures are old or not where none was asked for. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
