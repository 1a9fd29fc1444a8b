import type { SigningKey, TrustedKey } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { openSheet } from '../../../print/sheet.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { addRegisterOptions, type RegisterOptions, withRegister } from '../register-options.ts';

/** Add `musubi track key list`; as JSON it is what `verify --trust` takes. */
export function addKeyList({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program.command('list').description(t('trackAudit.command.keyList'));
  addRegisterOptions(command, session);
  addExamples(command, session, [
    [t('trackAudit.example.keyList'), 'track key list --json > keys.json'],
  ]);
  command.action(
    does(async (_: RegisterOptions, self: Command) => {
      const options = self.optsWithGlobals<RegisterOptions>();
      return withRegister(options, session, async ({ store }) => {
        const { trustedKeys } = await import('@musubi/register');
        const keys = await store.audit.keys();
        if (options.json) writeJson(trustedKeys(keys), session);
        else printKeys(keys, trustedKeys(keys), session);
        return exitCode.done;
      });
    }),
  );
}

function printKeys(
  keys: readonly SigningKey[],
  trusted: readonly TrustedKey[],
  session: Session,
): void {
  const { t } = session;
  const sheet = openSheet(session);
  if (keys.length === 0) {
    sheet.paragraph(t('trackAudit.key.none'));
    sheet.command('musubi track key create --party XAA --out xaa.pem');
    sheet.command('musubi track key add xaa.pub.pem --party XAA');
  } else
    sheet.table(
      (['party', 'key', 'validFrom', 'revokedAt', 'fingerprint'] as const).map((label) => ({
        title: t(`trackAudit.label.${label}`),
      })),
      keys.map(({ party, keyId, validFrom, revokedAt }, at) => [
        party,
        keyId,
        validFrom,
        revokedAt ?? '',
        trusted[at]!.fingerprint,
      ]),
    );
  sheet.print();
}
