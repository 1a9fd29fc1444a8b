import { type Comparison, runComparison } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addChoiceOptions,
  addCommonOptions,
  type ChoiceOptions,
  surroundingsFor,
} from '../options.ts';
import { printComparison } from '../print/comparison.ts';
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
      const sides = { a, b, horizon, world, parameters };
      const surroundings = surroundingsFor(options, session);
      return deliver<Comparison>({
        product: await runComparison(sides, surroundings),
        request: { command: 'compare', arguments: sides },
        surroundings,
        options,
        session,
        json: 'comparison.json',
        csv: 'comparison.csv',
        print: (comparison) => printComparison(comparison, session),
      });
    }),
  );
}
