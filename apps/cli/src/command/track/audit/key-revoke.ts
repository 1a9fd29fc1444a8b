import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { printProblems } from '../../../print/faults.ts';
import { tell } from '../../../print/tell.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

/** Add `musubi track key revoke`. */
export function addKeyRevoke({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('revoke')
    .description(t('trackAudit.command.keyRevoke'))
    .argument('<key>', t('trackAudit.argument.keyId'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.keyRevoke'), 'track key revoke 3f1c0a7be2d94856'],
  ]);
  command.action(
    does(async (keyId: string, _: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store, name }) => {
        const { revokePartyKey } = await import('@musubi/register');
        const revoked = await revokePartyKey(store, name, keyId);
        if (!revoked.ok) return printProblems([revoked.problem], session);
        const { party, revokedAt } = revoked.value;
        if (options.json) writeJson(revoked.value, session);
        else tell(t('trackAudit.key.revoked', { party, key: keyId, at: revokedAt ?? '' }), session);
        return exitCode.done;
      });
    }),
  );
}
