import { type Answer, answerSchema } from '@musubi/vocabulary';
import { runRespond } from '@musubi/workbench';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../desk.ts';
import { addExamples } from '../help.ts';
import {
  addChoiceOptions,
  addCommonOptions,
  addDrawOptions,
  type ChoiceOptions,
  countOf,
  type DrawOptions,
  numberOf,
  surroundingsFor,
  usualDraws,
} from '../options.ts';
import { printResponse } from '../print/response.ts';
import type { Session } from '../session.ts';
import { deliver } from './deliver.ts';

interface RespondOptions extends ChoiceOptions, DrawOptions {
  readonly responder?: string[];
  readonly target?: string[];
  readonly sectors?: string[];
  readonly objective?: Answer['objective'][];
  readonly budget?: number;
  readonly bans?: number;
  readonly rounds?: number;
}

/** Add `musubi respond`. */
export function addRespond({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('respond')
    .description(t('cli.command.respond'))
    .argument('<scenario>', t('cli.argument.scenario'));
  addChoiceOptions(addCommonOptions(command, session), session);
  addSearchOptions(command, session);
  addDrawOptions(command, t('cli.option.usualDraws'), session);
  addExamples(command, session, [
    [t('cli.example.respond'), 'respond exclude-china-chips'],
    [
      t('cli.example.respondHarm'),
      'respond exclude-china-chips --horizon short --objective harm --budget 1 --draws 0',
    ],
    [t('cli.example.respondRounds'), 'respond us-china-tariff-war --sectors C26 C28 --rounds 10'],
  ]);
  command.action(
    does(async (scenario: string, _: RespondOptions, self: Command) => {
      const { draws = usualDraws, ...options } = self.optsWithGlobals<RespondOptions>();
      const { horizon, world, parameters, responder, target, sectors, objective } = options;
      const { budget, bans, rounds, seed } = options;
      const setting = { scenario, horizon, world, parameters };
      const search = { responder, target, sectors, objective, budget, bans, rounds };
      const choice = { ...setting, ...search, draws, seed };
      const surroundings = surroundingsFor(options, session);
      return deliver({
        product: await runRespond(choice, surroundings),
        request: { command: 'respond', arguments: choice },
        surroundings,
        options,
        session,
        json: 'response.json',
        csv: 'payers.csv',
        print: (made) => printResponse(made, session, options.quiet === true),
      });
    }),
  );
}

function addSearchOptions(command: Command, { t }: Session): void {
  command
    .option('--responder <code...>', t('cli.option.responder'))
    .option('--target <code...>', t('cli.option.target'))
    .option('--sectors <code...>', t('cli.option.respondSectors'))
    .addOption(objectiveOption(t('cli.option.objective')))
    .option('--budget <percent>', t('cli.option.budget'), shareOf(t('cli.usage.share')))
    .option('--bans <number>', t('cli.option.bans'), countOf(t('cli.usage.count'), 0))
    .option('--rounds <number>', t('cli.option.rounds'), countOf(t('cli.usage.positive'), 1));
}

/** Make the option of what an answer is for, which takes several words, each once. */
function objectiveOption(description: string): Option {
  const { options } = answerSchema.shape.objective;
  const listed = options.join('|');
  return new Option(`--objective <${listed}...>`, description)
    .choices(options)
    .argParser((word: string, before: readonly Answer['objective'][] = []) => {
      const objective = options.find((known) => known === word);
      if (objective === undefined) throw new InvalidArgumentError(listed);
      return [...new Set([...before, objective])];
    });
}

/** Make a parser of percentages of which less than all can be given. */
function shareOf(expected: string): (text: string) => number {
  const number = numberOf(expected);
  return (text) => {
    const value = number(text);
    if (!(value >= 0 && value < 100)) throw new InvalidArgumentError(expected);
    return value;
  };
}
