import type { Simulation } from '@musubi/vocabulary';
import { runSimulation } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addChoiceOptions,
  addCommonOptions,
  type ChoiceOptions,
  surroundingsFor,
} from '../options.ts';
import { printSimulation } from '../print/simulation.ts';
import { deliver } from './deliver.ts';

/** Add `musubi simulate`. */
export function addSimulate({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('simulate')
    .description(t('cli.command.simulate'))
    .argument('<scenario>', t('cli.argument.scenario'));
  addChoiceOptions(addCommonOptions(command, session), session);
  addExamples(command, session, [
    [t('cli.example.simulate'), 'simulate trilateral-2021'],
    [t('cli.example.simulateShort'), 'simulate trilateral-2021 --horizon short --json'],
    [
      t('cli.example.simulateOut'),
      'simulate my-alliance.yaml --world 2021-estimated --out results',
    ],
  ]);
  command.action(
    does(async (scenario: string, _: ChoiceOptions, self: Command) => {
      const options = self.optsWithGlobals<ChoiceOptions>();
      const { horizon, world, parameters } = options;
      const choice = { scenario, horizon, world, parameters };
      const surroundings = surroundingsFor(options, session);
      const product = await runSimulation(choice, surroundings);
      return deliver<Simulation>({
        product,
        request: { command: 'simulate', arguments: choice },
        surroundings,
        options,
        session,
        json: 'simulation.json',
        csv: 'figures.csv',
        print: (simulation) => printSimulation(simulation, session, options.quiet === true),
      });
    }),
  );
}
