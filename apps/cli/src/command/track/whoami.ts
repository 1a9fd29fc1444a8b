import { ok } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import { exitCode } from '../../exit-code.ts';
import { addExamples } from '../../help.ts';
import { printProblems } from '../../print/faults.ts';
import { printActor } from '../../print/track/actors.ts';
import { writeJson } from '../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from './register-options.ts';

/** Add `musubi track whoami`. */
export function addTrackWhoami({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('whoami').description(t('trackRegister.command.whoami'));
  addRegisterOptions(command, session);
  addExamples(command, session, [[t('trackRegister.example.whoami'), 'track whoami --as min-seo']]);
  command.action(
    does(async (_: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const me = await store.act(name, async ({ actor }) => ok(actor));
        if (!me.ok) return printProblems([me.problem], session);
        if (options.json) writeJson({ place: store.place, actor: me.value }, session);
        else printActor(store.place, me.value, session);
        return exitCode.done;
      });
    }),
  );
}
