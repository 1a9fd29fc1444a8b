import { checkPeriod, type Gauge, openGauge, vintageOf } from '@musubi/workbench';
import { type Command, InvalidArgumentError } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { addCommonOptions, type CommonOptions, surroundingsFor } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { printTried } from '../../print/track/tried.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';

type Parameters = Record<string, string | string[]>;

interface TryOptions extends CommonOptions {
  readonly set?: Parameters;
  readonly period?: string[];
}

/** Add `musubi track indicator try`. */
export function addIndicatorTry({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('try')
    .description(t('trackWorth.command.try'))
    .argument('<measure>', t('trackWorth.argument.measure'));
  addCommonOptions(command, session)
    .option('--set <name=value...>', t('trackWorth.option.set'), setting(t('trackWorth.usage.set')))
    .option('--period <period...>', t('trackWorth.option.period'));
  addExamples(command, session, [
    [
      t('trackWorth.example.try'),
      'track indicator try import-share --set reporter=KOR partner=JPN product=2811111000 table=korea-chip-materials',
    ],
    [
      t('trackWorth.example.trySeries'),
      'track indicator try series-sum --set series=kor-import-hydrogen-fluoride-jpn-value --period 2018 2020',
    ],
  ]);
  command.action(
    does((measure: string, _: TryOptions, self: Command) =>
      tryMeasure(measure, self.optsWithGlobals<TryOptions>(), session),
    ),
  );
}

/** Make a parser that gathers `name=value`; commas separate several values. */
function setting(expected: string): (text: string, before?: Parameters) => Parameters {
  return (text, before = {}) => {
    const [, name = '', value = ''] = /^([A-Za-z]+)=(.+)$/u.exec(text) ?? [];
    if (name === '') throw new InvalidArgumentError(expected);
    const values = value.split(',');
    return { ...before, [name]: values.length > 1 ? values : value };
  };
}

async function tryMeasure(
  measure: string,
  options: TryOptions,
  session: Session,
): Promise<ExitCode> {
  const { set = {}, period } = options;
  const gauge = await openGauge({ measure, parameters: set }, surroundingsFor(options, session));
  if (!gauge.ok) return printProblems(gauge.problem, session);
  const periods = period ?? usualPeriods(gauge.value);
  const problems = periods.flatMap((one) => {
    const checked = checkPeriod(measure, one);
    return checked.ok ? [] : checked.problem;
  });
  if (problems.length > 0) return printProblems(problems, session);
  const { dataset, unit, files, sources, read } = gauge.value;
  const tried = {
    measure,
    parameters: set,
    dataset,
    unit,
    vintageSha256: vintageOf(files),
    figures: periods.map((one) => ({ period: one, ...read(one) })),
    sources,
  };
  if (options.json) writeJson(tried, session);
  else printTried(tried, session);
  return exitCode.done;
}

const mostShown = 36;

/** The periods that the data have; of long monthly series the last three years. */
function usualPeriods({ periods }: Gauge): readonly string[] {
  return periods.slice(-mostShown);
}
