import { runCoalition } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addChoiceOptions,
  addCommonOptions,
  addDrawOptions,
  type ChoiceOptions,
  type DrawOptions,
  oneOf,
  surroundingsFor,
  usualDraws,
} from '../options.ts';
import { printCoalition } from '../print/coalition.ts';
import { deliver } from './deliver.ts';

const subjects = ['clause', 'sectors'] as const;

interface CoalitionOptions extends ChoiceOptions, DrawOptions {
  readonly by?: (typeof subjects)[number];
  readonly join?: string[];
}

/** Add `musubi coalition`. */
export function addCoalition({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('coalition')
    .description(t('cli.command.coalition'))
    .argument('<scenario>', t('cli.argument.scenario'));
  addChoiceOptions(addCommonOptions(command, session), session)
    .addOption(oneOf('--by', subjects, t('cli.option.by')))
    .option('--join <code...>', t('cli.option.join'));
  addDrawOptions(command, t('cli.option.usualDraws'), session);
  addExamples(command, session, [
    [t('cli.example.coalition'), 'coalition trilateral-2021'],
    [
      t('cli.example.coalitionShort'),
      'coalition exclude-china-chips --horizon short --join TWN --draws 0',
    ],
  ]);
  command.action(
    does(async (scenario: string, _: CoalitionOptions, self: Command) => {
      const options = self.optsWithGlobals<CoalitionOptions>();
      const { horizon, world, parameters, by, join, draws = usualDraws, seed } = options;
      const choice = { scenario, horizon, world, parameters, by, join, draws, seed };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runCoalition(choice, surroundings),
        request: { command: 'coalition', arguments: choice },
        surroundings,
        options,
        session,
        json: 'coalition.json',
        csv: 'ledger.csv',
        print: (made) => printCoalition(made, session, options.quiet === true),
      });
    }),
  );
}
