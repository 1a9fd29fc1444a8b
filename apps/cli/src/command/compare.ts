import { isResultFile, runComparison } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import {
  addChoiceOptions,
  addCommonOptions,
  type ChoiceOptions,
  surroundingsFor,
} from '../options.ts';
import { printComparison } from '../print/comparison.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';

/** Add `musubi compare`. */
export function addCompare({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('compare')
    .description(t('cli.command.compare'))
    .argument('<a>', t('cli.argument.side'))
    .argument('<b>', t('cli.argument.side'));
  addChoiceOptions(addCommonOptions(command, session), session);
  addExamples(command, session, [
    [t('cli.example.compare'), 'compare trilateral-2021 exclude-china-chips --horizon long'],
    [t('cli.example.compareRuns'), 'compare results/simulation.json earlier/simulation.json --csv'],
  ]);
  command.action(
    does(async (a: string, b: string, _: ChoiceOptions, self: Command) => {
      const options = self.optsWithGlobals<ChoiceOptions>();
      const { horizon, world, parameters } = options;
      const file = [a, b].find(isResultFile);
      const given = Object.entries({ horizon, world, parameters }).flatMap(([name, value]) =>
        value === undefined ? [] : [`--${name}`],
      );
      if (file !== undefined && given.length > 0) return refuseOptions(file, given, session);
      const sides = { a, b, horizon, world, parameters };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runComparison(sides, surroundings),
        request: { command: 'compare', arguments: sides },
        surroundings,
        options,
        session,
        json: 'comparison.json',
        csv: 'comparison.csv',
        print: ({ value }) => printComparison(value, session),
      });
    }),
  );
}

/** Refuse options that would replace choices of a scenario where a side is a result, whose choices are made. */
function refuseOptions(file: string, given: readonly string[], { t, terminal }: Session): ExitCode {
  const text = t('cli.compare.fixed', { file, options: given.join(', ') });
  terminal.stderr.write(`${t('cli.error', { text })}\n`);
  return exitCode.badInput;
}
