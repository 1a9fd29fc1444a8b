import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { tell } from '../../../print/tell.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';
import { partyOf } from './key-create.ts';

interface AddOptions extends RegisterOptions {
  readonly party: string;
}

/** Add `musubi track key add`. */
export function addKeyAdd({ program, session, does }: Desk): void {
  const { t, terminal } = session;
  const command = program
    .command('add')
    .description(t('trackAudit.command.keyAdd'))
    .argument('<file>', t('trackAudit.argument.publicKey'))
    .requiredOption('--party <code>', t('trackAudit.option.party'), partyOf(session));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.keyAdd'), 'track key add xaa.pub.pem --party XAA'],
  ]);
  command.action(
    does(async (file: string, _: AddOptions, self: Command) => {
      const options = self.optsWithGlobals<AddOptions>();
      const { addPartyKey } = await import('@musubi/register');
      const publicKey = {
        source: file,
        pem: await readFile(resolve(terminal.cwd(), file), 'utf8'),
      };
      return withRegister(options, session, async ({ store, name }) => {
        const added = await addPartyKey(store, name, publicKey, options.party);
        if (!added.ok) return printProblems([added.problem], session);
        const { party, keyId } = added.value;
        if (options.json) writeJson(added.value, session);
        else tell(t('trackAudit.key.added', { party, key: keyId }), session);
        return exitCode.done;
      });
    }),
  );
}
