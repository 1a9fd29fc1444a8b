import { type KeyObject, sign, verify } from 'node:crypto';
import type { Checkpoint, SigningKey, TamperFault, TrustedKey } from '@musubi/vocabulary';
import { fingerprintOf, keyIdOf, readPublicKey } from './signing-key.ts';

/** A signature of a party. */
export type Signature = Checkpoint['signatures'][number];

/** Who signs. */
export interface Signer {
  readonly party: string;
  readonly privateKey: KeyObject;
  readonly keyId: string;
}

/** A public key with the time in which its signatures count. */
interface KnownKey {
  readonly party: string;
  readonly publicKey: KeyObject;
  readonly validFrom: string;
  readonly revokedAt: string | null;
}

/** Public keys by id. */
export type KeyRing = ReadonlyMap<string, KnownKey>;

/**
 * Gather the keys whose signatures are checked.
 *
 * @param trust - what the reader knows of the keys; others than these are then unknown, and the reader's word on their
 *   party and time counts, except that a revocation counts whoever tells of it.
 */
export function keyRing(keys: readonly SigningKey[], trust?: readonly TrustedKey[]): KeyRing {
  const ring = new Map<string, KnownKey>();
  for (const { keyId, party, publicKey: pem, validFrom, revokedAt } of keys) {
    const publicKey = readPublicKey(pem);
    if (publicKey === undefined || keyIdOf(publicKey) !== keyId) continue;
    const told = { party, publicKey, validFrom, revokedAt };
    if (trust === undefined) ring.set(keyId, told);
    const fingerprint = fingerprintOf(publicKey);
    const trusted = trust?.find((known) => known.fingerprint === fingerprint);
    if (trusted === undefined) continue;
    const revocations = [revokedAt, trusted.revokedAt].filter((moment) => moment !== null);
    ring.set(keyId, {
      party: trusted.party,
      publicKey,
      validFrom: trusted.validFrom,
      revokedAt: revocations.sort()[0] ?? null,
    });
  }
  return ring;
}

/** Sign a message for each party. */
export function signFor(signers: readonly Signer[], message: string): Signature[] {
  return signers.map(({ party, keyId, privateKey }) => ({
    party,
    keyId,
    ed25519: sign(null, Buffer.from(message), privateKey).toString('base64'),
  }));
}

/**
 * Say what is wrong with a signature: it counts if its key was its party's and valid at the moment of what it signs.
 *
 * @param at - the moment, RFC 3339 in UTC with milliseconds.
 */
export function signatureFault(
  { party, keyId, ed25519 }: Signature,
  message: string,
  at: string,
  ring: KeyRing,
): TamperFault | undefined {
  const key = ring.get(keyId);
  if (key === undefined || key.party !== party || at < key.validFrom) return 'unknown-key';
  if (key.revokedAt !== null && key.revokedAt <= at) return 'revoked-key';
  const bytes = Buffer.from(ed25519, 'base64');
  const isCanonical = bytes.toString('base64') === ed25519;
  return isCanonical && verify(null, Buffer.from(message), key.publicKey, bytes)
    ? undefined
    : 'signature';
}
