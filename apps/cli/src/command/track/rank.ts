import type { Health, InspectionRanking } from '@musubi/vocabulary';
import {
  lookAround,
  promisesIn,
  rankInspection,
  rankingCsv,
  usualBreachAssumption,
} from '@musubi/workbench';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Desk } from '../../desk.ts';
import { exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { printProblems } from '../../print/faults.ts';
import { writeFileText } from '../../print/tell.ts';
import { printRanking } from '../../print/track/ranking.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

type Assumption = InspectionRanking['assumption'];

interface RankOptions extends RegisterOptions {
  readonly probability?: Assumption;
  readonly csv?: true;
}

/** Add `musubi track rank`. */
export function addRank({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('rank')
    .description(t('trackWorth.command.rank'))
    .argument('[code...]', t('trackWorth.argument.codes'));
  addRegisterOptions(command, session, 'of-a-day')
    .option(
      '--probability <health=p:low-high...>',
      t('trackWorth.option.probability'),
      assumptionOf(t('trackWorth.usage.probability')),
    )
    .addOption(new Option('--csv', t('cli.option.csv')).conflicts('json'));
  addExamples(command, session, [
    [
      t('trackWorth.example.rank'),
      'track rank --probability overdue=0.9:0.8-1 unknown=0.5:0.4-0.6',
    ],
  ]);
  command.action(
    does((codes: string[], _: RankOptions, self: Command) => {
      const options = self.optsWithGlobals<RankOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const found = await store.act(name, (act) => promisesIn(act, codes, options.asOf));
        if (!found.ok) return printProblems([found.problem], session);
        const inspectable = found.value.map((promise) => ({
          ...promise,
          levers: promise.levers.map(({ value }) => value),
        }));
        const { probability = usualBreachAssumption } = options;
        const ranking = rankInspection(inspectable, probability, lookAround().version);
        if (options.json) writeJson(ranking, session);
        else if (options.csv) writeFileText(rankingCsv(ranking), session);
        else printRanking(ranking, session, options.quiet === true);
        return exitCode.done;
      });
    }),
  );
}

const written = /^([a-z-]+)=(\d*\.?\d+):(\d*\.?\d+)-(\d*\.?\d+)$/u;

/** Make a parser that replaces the assumed probability of a health and its limits. */
function assumptionOf(expected: string): (text: string, before?: Assumption) => Assumption {
  return (text, before = usualBreachAssumption) => {
    const [, health = '', ...numbers] = written.exec(text) ?? [];
    const [central = Number.NaN, low = Number.NaN, high = Number.NaN] = numbers.map(Number);
    if (!(health in before) || !(0 <= low && low <= central && central <= high && high <= 1))
      throw new InvalidArgumentError(expected);
    return { ...before, [health as Health]: { central, low, high } };
  };
}
