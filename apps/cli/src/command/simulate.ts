import { runSimulation } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addChoiceOptions,
  addCommonOptions,
  addDrawOptions,
  type ChoiceOptions,
  type DrawOptions,
  surroundingsFor,
} from '../options.ts';
import { printSimulation } from '../print/simulation.ts';
import { deliver } from './deliver.ts';

type SimulateOptions = ChoiceOptions & DrawOptions;

/** Add `musubi simulate`. */
export function addSimulate({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('simulate')
    .description(t('cli.command.simulate'))
    .argument('<scenario>', t('cli.argument.scenario'));
  addChoiceOptions(addCommonOptions(command, session), session);
  addDrawOptions(command, t('cli.option.draws'), session);
  addExamples(command, session, [
    [t('cli.example.simulate'), 'simulate trilateral-2021'],
    [t('cli.example.simulateDraws'), 'simulate exclude-china-chips --draws 200'],
    [t('cli.example.simulateShort'), 'simulate trilateral-2021 --horizon short --json'],
    [
      t('cli.example.simulateOut'),
      'simulate my-alliance.yaml --world 2021-estimated --out results',
    ],
  ]);
  command.action(
    does(async (scenario: string, _: SimulateOptions, self: Command) => {
      const options = self.optsWithGlobals<SimulateOptions>();
      const { horizon, world, parameters, draws, seed } = options;
      const choice = { scenario, horizon, world, parameters, draws, seed };
      const surroundings = surroundingsFor(options, session);
      const product = await runSimulation(choice, surroundings);
      return deliver({
        product,
        request: { command: 'simulate', arguments: choice },
        surroundings,
        options,
        session,
        json: 'simulation.json',
        csv: 'figures.csv',
        print: (made) => printSimulation(made, session, options.quiet === true),
      });
    }),
  );
}
