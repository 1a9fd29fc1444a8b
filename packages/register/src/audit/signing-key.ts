import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { sha256 } from './sha256.ts';

/** A key pair as it stands in files. */
export interface KeyPair {
  /** PKCS#8 in PEM, encrypted under the passphrase. */
  readonly privateKey: string;
  /** SPKI in PEM. */
  readonly publicKey: string;
}

/** The fewest characters of a passphrase. */
export const passphraseLength = 12;

/**
 * Make an Ed25519 key pair of which the private half is encrypted.
 *
 * @throws RangeError where the passphrase is shorter than {@link passphraseLength}.
 * @see RFC 8032
 */
export function makeKeyPair(passphrase: string): KeyPair {
  if (passphrase.length < passphraseLength)
    throw new RangeError(`makeKeyPair requires a passphrase of ${passphraseLength} characters`);
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** Read a public key; what is not an Ed25519 key in PEM is undefined. */
export function readPublicKey(pem: string): KeyObject | undefined {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Compute a public key's fingerprint: the SHA-256 of its DER (SPKI). Its first 16 digits are the key's id. */
export function fingerprintOf(key: KeyObject): string {
  return sha256(key.export({ type: 'spki', format: 'der' }));
}

/** The digits of a fingerprint by which signatures name a key. */
export function keyIdOf(key: KeyObject): string {
  return fingerprintOf(key).slice(0, 16);
}

/**
 * Open a private key.
 *
 * @param source - its file, for messages; neither the key nor the passphrase ever stands in one.
 */
export function openPrivateKey(
  pem: string,
  passphrase: string,
  source: string,
): Result<KeyObject, Problem> {
  try {
    const key = createPrivateKey({ key: pem, passphrase });
    if (key.asymmetricKeyType === 'ed25519') return ok(key);
  } catch {
    // The reason would say whether it was the passphrase or the file; neither is told.
  }
  return refuse({
    kind: 'invalid-input',
    place: { source },
    found: {
      en: 'no Ed25519 key that this passphrase opens',
      ja: 'このパスフレーズで開けるEd25519鍵がない状態',
      ko: '이 암호문으로 열 수 있는 Ed25519 키가 없는 상태',
    },
    expected: {
      en: 'a private key of `musubi track key create` and its passphrase',
      ja: '`musubi track key create`で作った秘密鍵とそのパスフレーズ',
      ko: '`musubi track key create`로 만든 비밀 키와 그 암호문',
    },
  });
}
