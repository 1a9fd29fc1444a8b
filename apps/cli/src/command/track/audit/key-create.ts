import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
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
      await writePair(session.terminal.cwd(), [options.out, privateKey], [publicFile, publicKey]);
      const { party } = options;
      const made = { party, keyId: fingerprint.slice(0, 16), fingerprint, publicFile };
      if (options.json) writeJson(made, session);
      else printMade({ ...made, privateFile: options.out }, session);
      return exitCode.done;
    }),
  );
}

type NamedKey = readonly [file: string, pem: string];

/** Write both halves of a new key, or neither; a file that is there already is never replaced. */
async function writePair(
  folder: string,
  [privateFile, privateKey]: NamedKey,
  [publicFile, publicKey]: NamedKey,
): Promise<void> {
  const path = resolve(folder, privateFile);
  await writeFile(path, privateKey, { mode: 0o600, flag: 'wx' });
  try {
    await writeFile(resolve(folder, publicFile), publicKey, { flag: 'wx' });
  } catch (error) {
    await rm(path);
    throw error;
  }
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
