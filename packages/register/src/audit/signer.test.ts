import { expect, it } from 'vitest';
import { signerOf } from './signer.ts';
import { keyIdOf, makeKeyPair, readPublicKey } from './signing-key.ts';

const passphrase = 'an invented passphrase';
const { privateKey, publicKey } = makeKeyPair(passphrase);
const file = { source: 'xaa.pem', pem: privateKey, passphrase };
const key = {
  id: '0179c6d2-8c00-7000-8000-000000000001',
  keyId: keyIdOf(readPublicKey(publicKey)!),
  party: 'XAA',
  publicKey,
  validFrom: '2021-06-01T09:00:00.000Z',
  revokedAt: null,
};

it('signs for the party whose key it is', () => {
  expect(signerOf(file, [key])).toMatchObject({ ok: true, value: { party: 'XAA' } });
});

it('signs nothing with a key that was revoked, since no reader would count it', () => {
  const revoked = { ...key, revokedAt: '2021-07-01T09:00:00.000Z' };
  expect(signerOf(file, [revoked])).toMatchObject({
    ok: false,
    problem: { kind: 'wrong-state', state: 'revoked' },
  });
});

it('signs nothing with a key that the register does not know, or that does not open', () => {
  expect(signerOf(file, [])).toMatchObject({ ok: false, problem: { kind: 'unknown-code' } });
  expect(signerOf({ ...file, passphrase: 'another passphrase' }, [key]).ok).toBe(false);
});
