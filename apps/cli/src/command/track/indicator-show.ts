import { indicatorsIn, sourcesOf } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { surroundingsFor } from '../../options.ts';
import { printProblems } from '../../print/faults.ts';
import { printIndicator } from '../../print/track/indicator.ts';
import { printIndicators } from '../../print/track/indicators.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';
import { reportOf } from './report-of.ts';

/** Add `musubi track indicator show`. */
export function addIndicatorShow({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('show')
    .description(t('trackWorth.command.show'))
    .argument('<code>', t('trackWorth.argument.code'));
  addRegisterOptions(command, session, 'of-a-day');
  addExamples(command, session, [
    [t('trackWorth.example.show'), 'track indicator show USA-KOR-2021-05-21-FS-01'],
  ]);
  command.action(
    does((code: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const found = await store.act(name, (act) => indicatorsIn(act, [code], options.asOf));
        if (!found.ok) return printProblems([found.problem], session);
        const surroundings = surroundingsFor(options, session);
        const reports = await Promise.all(
          found.value.map(async (one) =>
            reportOf(one, await sourcesOf(one.indicator.value, surroundings)),
          ),
        );
        if (options.json) writeJson(reports, session);
        else if (reports.length === 0) printIndicators([], session);
        else for (const report of reports) printIndicator(report, session);
        return exitCode.done;
      });
    }),
  );
}
