import { writeFile } from 'node:fs/promises';
import { partySchema } from '@musubi/vocabulary';
import { type Command, InvalidArgumentError } from 'commander';
import type { Desk } from '../../../desk.ts';
import { exitCode } from '../../../exit-code.ts';
import { addExamples } from '../../../help.ts';
import { addCommonOptions, type CommonOptions } from '../../../options.ts';
import { printProblems } from '../../../print/faults.ts';
import { openSheet } from '../../../print/sheet.ts';
import type { Session } from '../../../session.ts';
import { writeJson } from '../../write-json.ts';
import { addPassphraseOption, type PassphraseOptions, readPassphrase } from './passphrase.ts';

interface CreateOptions extends CommonOptions, PassphraseOptions {
  readonly party: string;
  readonly out: string;
}

/** Add `musubi track key create`. */
export function addKeyCreate({ program, session, does }: Desk): void {
  const { t } = session;
  const command = program
    .command('create')
    .description(t('trackAudit.command.keyCreate'))
    .requiredOption('--party <code>', t('trackAudit.option.party'), partyOf(session))
    .requiredOption('--out <file>', t('trackAudit.option.keyOut'));
  addCommonOptions(addPassphraseOption(command, session), session);
  addExamples(command, session, [
    [t('trackAudit.example.keyCreate'), 'track key create --party XAA --out xaa.pem'],
  ]);
  command.action(
    does(async (_: CreateOptions, self: Command) => {
      const options = self.optsWithGlobals<CreateOptions>();
      const passphrase = await readPassphrase(options, session);
      if (!passphrase.ok) return printProblems([passphrase.problem], session);
      const { fingerprintOf, makeKeyPair, readPublicKey } = await import('@musubi/register');
      const { privateKey, publicKey } = makeKeyPair(passphrase.value);
      const fingerprint = fingerprintOf(readPublicKey(publicKey)!);
      const publicFile = `${options.out.replace(/\.pem$/u, '')}.pub.pem`;
      await writeFile(options.out, privateKey, { mode: 0o600, flag: 'wx' });
      await writeFile(publicFile, publicKey, { flag: 'wx' });
      const { party } = options;
      const made = { party, keyId: fingerprint.slice(0, 16), fingerprint, publicFile };
      if (options.json) writeJson(made, session);
      else printMade({ ...made, privateFile: options.out }, session);
      return exitCode.done;
    }),
  );
}

/** Make a parser of a party's code. */
export function partyOf({ t }: Session): (text: string) => string {
  return (text) => {
    if (!partySchema.safeParse(text).success)
      throw new InvalidArgumentError(t('trackAudit.usage.party'));
    return text;
  };
}

interface Made {
  readonly party: string;
  readonly fingerprint: string;
  readonly privateFile: string;
  readonly publicFile: string;
}

function printMade({ party, fingerprint, privateFile, publicFile }: Made, session: Session): void {
  const { t } = session;
  const sheet = openSheet(session);
  sheet.facts([
    [t('trackAudit.label.privateKey'), privateFile],
    [t('trackAudit.label.publicKey'), publicFile],
    [t('trackAudit.label.fingerprint'), fingerprint],
  ]);
  sheet.paragraph(t('trackAudit.key.made', { party, file: publicFile }));
  sheet.print();
}
