import { type RunArguments, supplySchema } from '@musubi/vocabulary';
import { runMap } from '@musubi/workbench';
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
import { printProblems } from '../print/faults.ts';
import { nodeProblem, printNode } from '../print/map/node.ts';
import { printMap } from '../print/map.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';

type MapOptions = CommonOptions &
  Omit<RunArguments<'map'>, 'chain'> & {
    readonly node?: string;
    readonly csv?: true;
    readonly out?: string;
  };

/** Add `musubi map`. */
export function addMap({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('map')
    .description(t('map.command'))
    .argument('<chain>', t('map.argument'));
  addMapOptions(addCommonOptions(command, session), session);
  addExamples(command, session, [
    [t('map.example.usual'), 'map chips'],
    [t('map.example.node'), 'map chips --node photoresist'],
    [
      t('map.example.other'),
      'map chips --alliance USA JPN KOR TWN NLD --threshold 80 --as-of 2023-01-01',
    ],
  ]);
  command.action(
    does(async (chain: string, _: MapOptions, self: Command) => {
      const options = self.optsWithGlobals<MapOptions>();
      const { alliance, target, threshold, basis, chokepointShare, chokepointMonths } = options;
      const chosen = { alliance, target, threshold, basis, chokepointShare, chokepointMonths };
      const surroundings = surroundingsFor(options, session);
      const product = await runMap({ chain, ...chosen }, surroundings);
      const { node } = options;
      const missing = product.ok && node !== undefined && nodeProblem(node, product.value.value);
      if (missing) return printProblems([missing], session);
      return deliver({
        product,
        request: { command: 'map', arguments: { chain, ...chosen } },
        surroundings,
        options,
        session,
        json: 'map.json',
        csv: 'nodes.csv',
        print: (made) =>
          node === undefined
            ? printMap(made, surroundings, session, options.quiet === true)
            : printNode(node, made.value, session),
      });
    }),
  );
}

function addMapOptions(command: Command, { t }: Session): void {
  const percent = percentOf(t('map.option.percent'));
  command
    .option('--alliance <code...>', t('map.option.alliance'))
    .option('--target <code...>', t('map.option.target'))
    .option('--threshold <percent>', t('map.option.threshold'), percent)
    .addOption(basisOption(t('map.option.basis')))
    .option('--chokepoint-share <percent>', t('map.option.chokepointShare'), percent)
    .option(
      '--chokepoint-months <number>',
      t('map.option.chokepointMonths'),
      countOf(t('cli.usage.count')),
    )
    .option('--node <id>', t('map.option.node'))
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'))
    .option('--out <folder>', t('cli.option.out'));
}

type Basis = (typeof supplySchema.shape.basis.options)[number];

/** Make the option of the bases, which takes several words, each once. */
function basisOption(description: string): Option {
  const { options } = supplySchema.shape.basis;
  const listed = options.join('|');
  return new Option(`--basis <${listed}...>`, description)
    .choices(options)
    .argParser((word: string, before: readonly Basis[] = []) => {
      const basis = options.find((known) => known === word);
      if (basis === undefined) throw new InvalidArgumentError(listed);
      return [...new Set([...before, basis])];
    });
}

/** Make a parser of percentages above zero. */
function percentOf(expected: string): (text: string) => number {
  const number = numberOf(expected);
  return (text) => {
    const value = number(text);
    if (!(value > 0 && value <= 100)) throw new InvalidArgumentError(expected);
    return value;
  };
}
