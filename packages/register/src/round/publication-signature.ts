import type { Problem, Publication, SigningKey } from '@musubi/vocabulary';
import { canonicalJson } from '../audit/canonical-json.ts';
import { keyRing, type Signer, signatureFault, signFor } from '../audit/key-ring.ts';
import { sha256 } from '../audit/sha256.ts';

/** A party's signature of a publication. */
export interface PublicationSignature {
  readonly keyId: string;
  /** Ed25519 over the SHA-256 of the canonical content, written in hexadecimal digits. */
  readonly signature: string;
}

/** Sign the hash of a publication's content. */
export function signContent(signer: Signer, contentSha256: string): PublicationSignature {
  const [signature] = signFor([signer], contentSha256);
  return { keyId: signature!.keyId, signature: signature!.ed25519 };
}

/** Find what each party decided last. */
export function latestDecisions({ keys }: Pick<Publication, 'keys'>): Publication['keys'] {
  return keys.filter(({ party }, at) => !keys.slice(at + 1).some((later) => later.party === party));
}

/**
 * Check a publication by itself: its content has its hash, and each party that signed did so with a key of its own that was
 * valid then. An empty list is no problem.
 */
export function checkPublication(publication: Publication, keys: readonly SigningKey[]): Problem[] {
  const source = `publication/${publication.id}`;
  const tampered = (fault: 'content' | NonNullable<ReturnType<typeof signatureFault>>) =>
    ({ kind: 'tampered', source, seq: null, fault }) as const;
  const hash = sha256(canonicalJson(publication.content));
  const ring = keyRing(keys);
  const faults = latestDecisions(publication)
    .filter(({ decision }) => decision === 'signed')
    .map(({ party, keyId = '', signature: ed25519 = '', at }) =>
      signatureFault({ party, keyId, ed25519 }, publication.contentSha256, at, ring),
    )
    .filter((fault) => fault !== undefined);
  const differs = hash === publication.contentSha256 ? [] : [tampered('content')];
  return [...differs, ...faults.map(tampered)];
}
