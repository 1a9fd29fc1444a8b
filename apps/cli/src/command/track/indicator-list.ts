import { indicatorsIn } from '@musubi/workbench';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { exitCode } from '../../exit-code.ts';
import { printProblems } from '../../print/faults.ts';
import { printIndicators } from '../../print/track/indicators.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';
import { reportOf } from './report-of.ts';

/** Add `musubi track indicator list`. */
export function addIndicatorList({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('list')
    .description(t('trackWorth.command.list'))
    .argument('[code...]', t('trackWorth.argument.codes'));
  addRegisterOptions(command, session, 'of-a-day');
  command.action(
    does((codes: string[], _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const found = await store.act(name, (act) => indicatorsIn(act, codes, options.asOf));
        if (!found.ok) return printProblems([found.problem], session);
        const reports = found.value.map((one) => reportOf(one, []));
        if (options.json) writeJson(reports, session);
        else printIndicators(reports, session);
        return exitCode.done;
      });
    }),
  );
}
