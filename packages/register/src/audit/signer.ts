import { createPublicKey } from 'node:crypto';
import { ok, type Problem, type Result, refuse, type SigningKey } from '@musubi/vocabulary';
import type { Signer } from './key-ring.ts';
import { keyIdOf, openPrivateKey } from './signing-key.ts';

/** A private key in a file. */
export interface KeyFile {
  /** The file, for messages. */
  readonly source: string;
  readonly pem: string;
  readonly passphrase: string;
}

/** Open a private key and find whose it is among the keys of a register. A revoked key signs nothing more. */
export function signerOf(
  { source, pem, passphrase }: KeyFile,
  keys: readonly SigningKey[],
): Result<Signer, Problem> {
  const opened = openPrivateKey(pem, passphrase, source);
  if (!opened.ok) return opened;
  const privateKey = opened.value;
  const keyId = keyIdOf(createPublicKey(privateKey));
  const known = keys.find((key) => key.keyId === keyId);
  if (known === undefined)
    return refuse({
      kind: 'unknown-code',
      place: { source },
      scheme: 'key',
      code: keyId,
      known: keys.map((key) => `${key.keyId} (${key.party})`),
    });
  if (known.revokedAt !== null)
    return refuse({
      kind: 'wrong-state',
      object: `key/${keyId} (${source})`,
      state: 'revoked',
      event: 'sign',
      possible: [],
    });
  return ok({ party: known.party, keyId, privateKey });
}
