import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { entryHash, noEntry, payloadHash } from './entry-hash.ts';

const entry = {
  seq: 1,
  at: '2021-06-01T09:00:00.000Z',
  actor: 'kim',
  onBehalfOf: 'XAA',
  action: 'work.add',
  object: 'work/0179c6d2-8c00-7000-8000-000000000001',
  payloadSha256: 'a'.repeat(64),
  prev: noEntry,
};

test('An entry’s hash is that of its canonical JSON, whatever its words', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1 }), (actor, object, seq) => {
      const some = { ...entry, actor, object, seq, onBehalfOf: null };
      const expected = createHash('sha256').update(canonicalJson(some)).digest('hex');
      expect(entryHash(some)).toBe(expected);
      expect(entryHash({ ...some, hash: 'not part of it' } as never)).toBe(expected);
    }),
    { seed: 8785, numRuns: 200 },
  );
});

test('Another program computes the same hashes', () => {
  const script = 'printf %s "$1" | sha256sum | cut -c1-64';
  const core = `{"action":"work.add","actor":"kim","at":"2021-06-01T09:00:00.000Z","object":"work/0179c6d2-8c00-7000-8000-000000000001","onBehalfOf":"XAA","payloadSha256":"${'a'.repeat(64)}","prev":"${noEntry}","seq":1}`;
  const found = execFileSync('sh', ['-c', script, 'sh', core], { encoding: 'utf8' }).trim();
  expect(entryHash(entry)).toBe(found);
  const salted = 'printf \'\\000\\377%s\' "$1" | sha256sum | cut -c1-64';
  const payload = '{"text":"約束 약속"}';
  const hash = execFileSync('sh', ['-c', salted, 'sh', payload], { encoding: 'utf8' }).trim();
  expect(payloadHash('00ff', payload)).toBe(hash);
});
