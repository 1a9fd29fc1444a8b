import { runBom } from '@musubi/workbench';
import { type Command, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import { addCommonOptions, type CommonOptions, countOf, surroundingsFor } from '../options.ts';
import { printBom } from '../print/bom.ts';
import { deliver } from './deliver.ts';

interface BomOptions extends CommonOptions {
  readonly mapping?: string;
  readonly chain?: string[];
  readonly target?: string[];
  readonly alliance?: string[];
  readonly buyer?: string;
  readonly year?: number;
  readonly csv?: true;
  readonly out?: string;
}

/** Add `musubi plan bom`. */
export function addPlanBom(plan: Command, { session, does }: Desk): void {
  const { t } = session;
  const command = plan
    .command('bom')
    .description(t('bom.command.bom'))
    .argument('<file>', t('bom.argument.bom'));
  addCommonOptions(command, session)
    .option('--mapping <file>', t('bom.option.mapping'))
    .option('--chain <name...>', t('bom.option.chain'))
    .option('--target <code...>', t('bom.option.target'))
    .option('--alliance <code...>', t('bom.option.alliance'))
    .option('--buyer <code>', t('bom.option.buyer'))
    .option('--year <number>', t('bom.option.year'), countOf(t('cli.usage.count'), 1900))
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
  addExamples(command, session, [
    [t('bom.example.first'), 'plan bom parts.csv --out mapped'],
    [t('bom.example.second'), 'plan bom parts.csv --mapping bom-mapping.csv --out mapped'],
    [t('bom.example.third'), 'plan mapped/bom-plan.yaml'],
  ]);
  command.action(
    does(async (bom: string, _: BomOptions, self: Command) => {
      const options = self.optsWithGlobals<BomOptions>();
      const { mapping, chain, target, alliance, buyer, year } = options;
      const asPath = (file: string) => (/[/\\:]/u.test(file) ? file : `./${file}`);
      const choice = {
        bom: asPath(bom),
        mapping: mapping === undefined ? undefined : asPath(mapping),
        chain,
        target,
        alliance,
        buyer,
        year,
      };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runBom(choice, surroundings),
        request: { command: 'plan-bom', arguments: choice },
        surroundings,
        options,
        session,
        json: 'bom.json',
        csv: 'bom-mapping.csv',
        print: ({ value }) => printBom(value, session, options.quiet === true),
      });
    }),
  );
}
