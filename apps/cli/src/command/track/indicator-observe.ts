import type { Act } from '@musubi/register';
import { type IndicatorReport, ok, type Problem, type Result } from '@musubi/vocabulary';
import {
  indicatorsIn,
  type Observed,
  recordObservations,
  type Surroundings,
} from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { surroundingsFor } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { tell } from '../../print/tell.ts';
import { printIndicators } from '../../print/track/indicators.ts';
import { printRevisions } from '../../print/track/revisions.ts';
import type { Session } from '../../session.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';
import { reportOf } from './report-of.ts';

interface ObserveOptions extends RegisterOptions {
  readonly period?: string[];
}

/** Add `musubi track indicator observe`. */
export function addIndicatorObserve({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('observe')
    .description(t('trackWorth.command.observe'))
    .argument('[code...]', t('trackWorth.argument.codes'));
  addRegisterOptions(command, session, 'of-a-day').option(
    '--period <period...>',
    t('trackWorth.option.period'),
  );
  addExamples(command, session, [[t('trackWorth.example.observe'), 'track indicator observe']]);
  command.action(
    does((codes: string[], _: ObserveOptions, self: Command) =>
      observeAll(codes, self.optsWithGlobals<ObserveOptions>(), session),
    ),
  );
}

function observeAll(
  codes: readonly string[],
  options: ObserveOptions,
  session: Session,
): Promise<ExitCode> {
  const surroundings = surroundingsFor(options, session);
  return withRegister(options, session, async ({ store, name }) => {
    const observed = await store.act(name, (act) =>
      recordAll(act, codes, options.period ?? [], surroundings),
    );
    if (!observed.ok) return printProblems([observed.problem], session);
    const reports = observed.value.map(({ report }) => report);
    if (options.json) {
      writeJson(reports, session);
      return exitCode.done;
    }
    printIndicators(reports, session);
    if (reports.length === 0) return exitCode.done;
    const added = observed.value.flatMap((one) => one.added);
    printRevisions(reports, session, new Set(added.map(({ computedAt }) => computedAt)));
    const revised = added.filter(({ revises }) => revises !== null).length;
    const counts = { indicators: reports.length, added: added.length, revised };
    tell(`\n${session.t('trackWorth.observed', counts)}`, session);
    return exitCode.done;
  });
}

/** An indicator after it was observed. */
interface Recorded extends Pick<Observed, 'added'> {
  readonly report: IndicatorReport;
}

async function recordAll(
  act: Act,
  codes: readonly string[],
  periods: readonly string[],
  surroundings: Surroundings,
): Promise<Result<readonly Recorded[], Problem>> {
  const found = await indicatorsIn(act, codes);
  if (!found.ok) return found;
  const reports: Recorded[] = [];
  for (const [at, tracked] of found.value.entries()) {
    surroundings.signal?.throwIfAborted();
    const observed = await recordObservations(act, tracked, periods, surroundings);
    if (!observed.ok) return observed;
    const { added, gauge } = observed.value;
    const all = { ...tracked, observations: [...tracked.observations, ...added] };
    reports.push({ report: reportOf(all, gauge.sources), added });
    surroundings.onProgress?.({ done: at + 1, total: found.value.length });
  }
  return ok(reports);
}
