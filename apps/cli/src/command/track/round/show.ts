import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { printRound } from '../../../print/track/round/round.ts';
import { printRounds } from '../../../print/track/round/rounds.ts';
import { writeJson } from '../../write-json.ts';
import { performAct } from '../perform-act.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

/** Add `musubi track round list`. */
export function addRoundList({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('list').description(t('trackRound.list'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRound.example.list'), 'track round list']]);
  command.action(
    does((_: RegisterOptions, self: Command) =>
      performAct(
        self.optsWithGlobals<RegisterOptions>(),
        session,
        async (act) => ok((await act.find('round')).map(({ value }) => value)),
        (rounds) => printRounds(rounds, session),
      ),
    ),
  );
}

/** Add `musubi track round show`. */
export function addRoundShow({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('show')
    .description(t('trackRound.show'))
    .argument('<code>', t('trackRound.argument.code'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRound.example.show'), 'track round show R-1']]);
  command.action(
    does((code: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const { showRound } = await import('@musubi/register');
        const keys = await store.audit.keys();
        const shown = await store.act(name, (act) => showRound(act, code, keys));
        if (!shown.ok) return printProblems([shown.problem], session);
        if (options.json) writeJson(shown.value, session);
        else printRound(shown.value, session);
        return exitCode.done;
      });
    }),
  );
}
