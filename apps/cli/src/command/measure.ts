import { runMeasure } from '@musubi/workbench';
import { type Command, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type ChoiceOptions, surroundingsFor } from '../options.ts';
import { printDependence } from '../print/dependence.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';

interface MeasureOptions extends ChoiceOptions {
  readonly on?: string;
  readonly sectors?: string[];
  readonly products?: string[];
  readonly chain?: string;
  readonly trade?: string;
  readonly years?: string[];
  readonly thresholds?: string[];
}

/** Add `musubi measure`. */
export function addMeasure({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('measure')
    .description(t('measure.command.about'))
    .argument('<economy...>', t('measure.command.economies'));
  addMeasureOptions(addCommonOptions(command, session), session);
  addExamples(command, session, [
    [t('measure.command.exampleSectors'), 'measure TRILATERAL --on CHN'],
    [t('measure.command.exampleProducts'), 'measure KOR --on CHN --products 850511 280429 --csv'],
    [t('measure.command.exampleTop'), 'measure USA JPN --products 8542 --years 2022'],
  ]);
  command.action(
    does(async (economies: string[], _: MeasureOptions, self: Command) => {
      const options = self.optsWithGlobals<MeasureOptions>();
      const { on, sectors, products, chain, world, trade, years, thresholds } = options;
      const choice = { economies, on, sectors, products, chain, world, trade, years, thresholds };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runMeasure(choice, surroundings),
        request: { command: 'measure', arguments: choice },
        surroundings,
        options,
        session,
        json: 'dependence.json',
        csv: 'dependence.csv',
        print: ({ value }) => printDependence(value, session, options.quiet === true),
      });
    }),
  );
}

function addMeasureOptions(command: Command, { t }: Session): void {
  command
    .option('--on <code>', t('measure.command.on'))
    .option('--sectors <code...>', t('measure.command.sectors'))
    .option('--products <code...>', t('measure.command.products'))
    .option('--chain <name|file>', t('measure.command.chain'))
    .option('--world <name|folder>', t('measure.command.world'))
    .option('--trade <name|folder>', t('measure.command.trade'))
    .option('--years <year...>', t('measure.command.years'))
    .option('--thresholds <percent...>', t('measure.command.thresholds'))
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
}
