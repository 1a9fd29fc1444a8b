import { type Propagation, propagationSchema } from '@musubi/vocabulary';
import { runPropagate } from '@musubi/workbench';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addCommonOptions,
  type CommonOptions,
  countOf,
  numberOf,
  oneOf,
  surroundingsFor,
} from '../options.ts';
import { printPropagation } from '../print/propagation.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';

interface PropagateOptions extends CommonOptions {
  readonly stop: string[];
  readonly fromDay?: number;
  readonly days?: number;
  readonly horizonDays?: number;
  readonly remaining?: number;
  readonly rationing?: Propagation['rationing'];
  readonly firms?: string;
  readonly generate?: string;
  readonly parameters?: string;
  readonly csv?: true;
  readonly out?: string;
}

/** Add `musubi propagate`. */
export function addPropagate({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('propagate')
    .description(t('propagate.command'))
    .argument('[subject]', t('propagate.argument.subject'));
  addCommonOptions(addShockOptions(command, session), session)
    .option('--firms <file>', t('propagate.option.firms'))
    .option('--generate <size>', t('propagate.option.generate'))
    .option('--parameters <file>', t('cli.option.parameters'))
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
  addExamples(command, session, [
    [t('propagate.example.chain'), 'propagate chips --stop JPN:hydrogen-fluoride,photoresist'],
    [t('propagate.example.world'), 'propagate 2014 --stop CHN:C27 --days 90'],
    [
      t('propagate.example.generate'),
      'propagate --generate firms=10000,links=50000,seed=1 --stop firm:42,43',
    ],
  ]);
  command.action(
    does(async (subject: string | undefined, _: PropagateOptions, self: Command) => {
      const options = self.optsWithGlobals<PropagateOptions>();
      const { stop, fromDay, days, horizonDays, remaining, rationing, parameters } = options;
      const { firms, generate } = options;
      const timing = { fromDay, days, horizonDays, remaining };
      const choice = { subject, firms, generate, stop, ...timing, rationing, parameters };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runPropagate(choice, surroundings),
        request: { command: 'propagate', arguments: choice },
        surroundings,
        options,
        session,
        json: 'propagation.json',
        csv: 'stages.csv',
        print: (made) => printPropagation(made.value, session, options.quiet === true),
      });
    }),
  );
}

function addShockOptions(command: Command, { t }: Session): Command {
  const positive = countOf(t('cli.usage.positive'), 1);
  return command
    .requiredOption('--stop <words...>', t('propagate.option.stop'))
    .option('--from-day <day>', t('propagate.option.fromDay'), countOf(t('cli.usage.count')))
    .option('--days <number>', t('propagate.option.days'), positive)
    .option('--horizon-days <number>', t('propagate.option.horizonDays'), positive)
    .option('--remaining <percent>', t('propagate.option.remaining'), partOf(t('cli.usage.share')))
    .addOption(
      oneOf(
        '--rationing',
        propagationSchema.shape.rationing.options,
        t('propagate.option.rationing'),
      ),
    );
}

/** Make a parser of percentages of which less than all can be given. */
function partOf(expected: string): (text: string) => number {
  const number = numberOf(expected);
  return (text) => {
    const value = number(text);
    if (!(value >= 0 && value < 100)) throw new InvalidArgumentError(expected);
    return value;
  };
}
