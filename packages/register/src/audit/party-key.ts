import {
  ok,
  type Problem,
  type Result,
  refuse,
  type SigningKey,
  type TrustedKey,
} from '@musubi/vocabulary';
import type { RegisterStore } from '../store/register-store.ts';
import { fingerprintOf, readPublicKey } from './signing-key.ts';

/** A public key in a file. */
export interface PublicKeyFile {
  /** The file, for messages. */
  readonly source: string;
  readonly pem: string;
}

/**
 * Add a party's public key to a register, valid from now.
 *
 * @param by - the name of an administrator.
 */
export async function addPartyKey(
  store: RegisterStore,
  by: string,
  { source, pem }: PublicKeyFile,
  party: string,
): Promise<Result<SigningKey, Problem>> {
  const key = readPublicKey(pem);
  if (key === undefined || pem.includes('PRIVATE')) return refuse(noPublicKey(source));
  const keyId = fingerprintOf(key).slice(0, 16);
  const known = (await store.audit.keys()).some((other) => other.keyId === keyId);
  if (known)
    return refuse({
      kind: 'wrong-state',
      object: `key/${keyId}`,
      state: 'added',
      event: 'key.add',
      possible: ['key.revoke'],
    });
  const id = await store.act(by, async ({ newId }) => ok(newId()));
  if (!id.ok) return id;
  const publicKey = key.export({ type: 'spki', format: 'pem' }) as string;
  return store.audit.addKey(by, { id: id.value, keyId, party, publicKey });
}

/**
 * Revoke a party's key from now on; what it signed before counts.
 *
 * @param by - the name of an administrator.
 */
export async function revokePartyKey(
  store: RegisterStore,
  by: string,
  keyId: string,
): Promise<Result<SigningKey, Problem>> {
  const keys = await store.audit.keys();
  const key = keys.find((known) => known.keyId === keyId);
  if (key === undefined) {
    const known = keys.map((other) => other.keyId);
    return refuse({ kind: 'unknown-code', scheme: 'key', code: keyId, known });
  }
  if (key.revokedAt !== null)
    return refuse({
      kind: 'wrong-state',
      object: `key/${keyId}`,
      state: 'revoked',
      event: 'key.revoke',
      possible: [],
    });
  return store.audit.revokeKey(by, key);
}

/** List public keys as what a reader of exports trusts. */
export function trustedKeys(keys: readonly SigningKey[]): readonly TrustedKey[] {
  return keys.flatMap(({ party, publicKey, validFrom, revokedAt }) => {
    const key = readPublicKey(publicKey);
    if (key === undefined) return [];
    return [{ party, fingerprint: fingerprintOf(key), validFrom, revokedAt }];
  });
}

function noPublicKey(source: string): Problem {
  return {
    kind: 'invalid-input',
    place: { source },
    found: { en: 'something else', ja: '別のもの', ko: '다른 것' },
    expected: {
      en: 'an Ed25519 public key in PEM; a private key stays with its party',
      ja: 'PEM形式のEd25519公開鍵（秘密鍵は当事国の手元に置く）',
      ko: 'PEM 형식의 Ed25519 공개 키(비밀 키는 당사국이 보관합니다)',
    },
  };
}
