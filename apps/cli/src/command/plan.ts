import { runPlan } from '@musubi/workbench';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addCommonOptions,
  type CommonOptions,
  countOf,
  numberOf,
  surroundingsFor,
} from '../options.ts';
import { printPlan } from '../print/plan.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';

interface PlanOptions extends CommonOptions {
  readonly cap?: string[];
  readonly lossBound?: number;
  readonly budget?: number;
  readonly points?: number;
  readonly csv?: true;
  readonly out?: string;
}

/** Add `musubi plan`. */
export function addPlan({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('plan')
    .description(t('plan.command.plan'))
    .argument('<plan>', t('plan.argument.plan'));
  addBoundOptions(addCommonOptions(command, session), session)
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
  addExamples(command, session, [
    [t('plan.example.plan'), 'plan korea-hydrogen-fluoride'],
    [t('plan.example.cap'), 'plan korea-graphite --cap CHN=50 --loss-bound 60'],
    [t('plan.example.budget'), 'plan korea-graphite --budget 2 --points 20'],
  ]);
  command.action(
    does(async (plan: string, _: PlanOptions, self: Command) => {
      const options = self.optsWithGlobals<PlanOptions>();
      const { cap, lossBound, budget, points } = options;
      const choice = { plan, cap, lossBound, budget, points };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runPlan(choice, surroundings),
        request: { command: 'plan', arguments: choice },
        surroundings,
        options,
        session,
        json: 'plan.json',
        csv: 'purchases.csv',
        print: ({ value }) => printPlan(value, session, options.quiet === true),
      });
    }),
  );
}

function addBoundOptions(command: Command, { t }: Session): Command {
  const amount = numberOf(t('cli.usage.number'));
  const points = countOf(t('plan.usage.points'), 2);
  return command
    .option('--cap <code=percent...>', t('plan.option.cap'))
    .option('--loss-bound <million>', t('plan.option.lossBound'), (text: string) => {
      const value = amount(text);
      if (value < 0) throw new InvalidArgumentError(t('cli.usage.number'));
      return value;
    })
    .addOption(
      new Option('--budget <million>', t('plan.option.budget'))
        .argParser(amount)
        .conflicts('lossBound'),
    )
    .option('--points <number>', t('plan.option.points'), points);
}
