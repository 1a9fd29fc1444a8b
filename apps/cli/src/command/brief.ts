import { join } from 'node:path';
import { type BriefPart, briefParts } from '@musubi/vocabulary';
import { briefScenarios, recordRun, runBrief, targetProblem } from '@musubi/workbench';
import { type Command, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { exitCode } from '../exit-code.ts';
import { addExamples } from '../help.ts';
import {
  addCommonOptions,
  addDrawOptions,
  type CommonOptions,
  type DrawOptions,
  surroundingsFor,
} from '../options.ts';
import { printProblems } from '../print/faults.ts';

interface BriefOptions extends CommonOptions, DrawOptions {
  readonly world?: string;
  readonly out: string;
  readonly quick?: true;
  readonly with?: BriefPart[];
}

const defaultFolder = 'musubi-brief';
/** Half of what other commands draw: a brief solves everything at three horizons. */
const briefDraws = 50;

/** Add `musubi brief`. */
export function addBrief({ program, session, does }: Desk): void {
  const { t, terminal, language } = session;
  const command = program
    .command('brief')
    .description(t('cli.command.brief'))
    .argument('[scenarios...]', t('cli.argument.scenarios'));
  addCommonOptions(command, session)
    .option('--world <name|folder>', t('cli.option.world'))
    .option('--out <folder>', t('cli.option.briefOut'), defaultFolder);
  addDrawOptions(command, t('cli.option.briefDraws'), session).option(
    '--quick',
    t('cli.option.quick'),
  );
  command.addOption(new Option('--with <part...>', t('cli.option.with')).choices(briefParts));
  addExamples(command, session, [
    [t('cli.example.brief'), 'brief'],
    [t('cli.example.briefOwn'), 'brief my-alliance.yaml --out my-brief --lang ko'],
  ]);
  command.action(
    does(async (named: string[], _: BriefOptions, self: Command) => {
      const options = self.optsWithGlobals<BriefOptions>();
      const scenarios = named.length > 0 ? named : [...briefScenarios];
      const { world, draws = briefDraws, seed, quick } = options;
      const parts = options.with ?? (named.length > 0 ? undefined : [...briefParts]);
      const request = { scenarios, world, draws, seed, quick, parts };
      const surroundings = surroundingsFor(options, session);
      const taken = await targetProblem(options.out, surroundings);
      if (taken !== undefined) return printProblems([taken], session);
      const product = await runBrief(request, surroundings);
      if (!product.ok) return printProblems(product.problem, session);
      const run = { command: 'brief', arguments: request } as const;
      const recorded = await recordRun(options.out, run, product.value, surroundings);
      if (!recorded.ok) return printProblems([recorded.problem], session);
      const { files, value } = product.value;
      const written = [...files.keys()].map((name) => join(options.out, name));
      if (options.json) terminal.stdout.write(files.get('brief.json')!());
      else terminal.stdout.write(value.summary(language, options.quiet ? [] : written));
      return exitCode.done;
    }),
  );
}
