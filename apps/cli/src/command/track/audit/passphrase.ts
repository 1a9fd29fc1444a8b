import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import type { Command } from 'commander';
import type { Session } from '../../../session.ts';

/** The options of commands that open or make private keys. */
export interface PassphraseOptions {
  readonly passphraseFile?: string;
}

/** Add the options of commands that open or make private keys. */
export function addPassphraseOption(command: Command, { t }: Session): Command {
  return command.option('--passphrase-file <file>', t('trackAudit.option.passphraseFile'));
}

/** Read the passphrase of private keys, from a file or from the environment; it is shown nowhere. */
export async function readPassphrase(
  { passphraseFile }: PassphraseOptions,
  { t, terminal }: Session,
): Promise<Result<string, Problem>> {
  const given =
    passphraseFile === undefined
      ? terminal.env.MUSUBI_KEY_PASSPHRASE
      : (await readFile(resolve(terminal.cwd(), passphraseFile), 'utf8')).replace(/\r?\n$/u, '');
  const { passphraseLength } = await import('@musubi/register');
  if (given !== undefined && given.length >= passphraseLength) return ok(given);
  const what = passphraseFile ?? 'MUSUBI_KEY_PASSPHRASE';
  return refuse({
    kind: 'missing-data',
    what,
    remedy: t('trackAudit.key.passphrase', { number: passphraseLength }),
  });
}
