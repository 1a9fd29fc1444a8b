import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Signer } from '@musubi/register';
import { ok, type Problem, type Result, type SigningKey } from '@musubi/vocabulary';
import type { Session } from '../../../session.ts';
import { type PassphraseOptions, readPassphrase } from './passphrase.ts';

/** The options of commands that sign. */
export interface SignOptions extends PassphraseOptions {
  readonly key?: readonly string[];
}

/** Open the private keys that were named and find whose they are in the register. */
export async function openSigners(
  options: SignOptions,
  keys: readonly SigningKey[],
  session: Session,
): Promise<Result<readonly Signer[], Problem>> {
  const files = options.key ?? [];
  if (files.length === 0) return ok([]);
  const { signerOf } = await import('@musubi/register');
  const passphrase = await readPassphrase(options, session);
  if (!passphrase.ok) return passphrase;
  const signers: Signer[] = [];
  for (const source of files) {
    const pem = await readFile(resolve(session.terminal.cwd(), source), 'utf8');
    const signer = signerOf({ source, pem, passphrase: passphrase.value }, keys);
    if (!signer.ok) return signer;
    signers.push(signer.value);
  }
  return ok(signers);
}
