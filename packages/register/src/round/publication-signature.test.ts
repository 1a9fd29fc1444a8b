import type { Publication } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../audit/canonical-json.ts';
import { sha256 } from '../audit/sha256.ts';
import { english } from '../fixture/invented-promise.ts';
import { makeTestKey, signerOf } from '../fixture/play-round.ts';
import { checkPublication, latestDecisions, signContent } from './publication-signature.ts';

const id = '0190c5f0-0000-7000-8000-000000000001';
const own = makeTestKey('XAA', id);
const other = makeTestKey('XAB', id);
const keys = [own.key, other.key];
const at = '2022-03-02T00:00:00.000Z';

function publication(changes: Partial<Publication> = {}): Publication {
  const content = { schema: 'musubi-round/1', score: null };
  return {
    id,
    roundId: id,
    edition: 1,
    erratum: null,
    contentSha256: sha256(canonicalJson(content)),
    content,
    keys: [],
    publishedAt: null,
    marking: { level: 'public', releasableTo: [], originator: 'secretariat' },
    ...changes,
  };
}

function signed(by = own, party = 'XAA'): Publication['keys'][number] {
  const signature = signContent(signerOf(by), publication().contentSha256);
  return { party, decision: 'signed', by: 'somebody', at, ...signature };
}

const faults = (...given: Parameters<typeof checkPublication>) =>
  checkPublication(...given).map((problem) => problem.kind === 'tampered' && problem.fault);

describe('checkPublication', () => {
  it('finds nothing where the content has its hash and each key its signature', () => {
    expect(faults(publication({ keys: [signed()] }), keys)).toEqual([]);
  });

  it('finds a content that was changed, even from null to 0', () => {
    const content = { schema: 'musubi-round/1', score: 0 };
    expect(faults(publication({ content, keys: [signed()] }), keys)).toEqual(['content']);
  });

  it('finds a changed hash by its signature', () => {
    const content = { schema: 'musubi-round/1', score: 0 };
    const contentSha256 = sha256(canonicalJson(content));
    expect(faults(publication({ content, contentSha256, keys: [signed()] }), keys)).toEqual([
      'signature',
    ]);
  });

  it('finds another party’s key, an unknown one and a revoked one', () => {
    expect(faults(publication({ keys: [signed(other)] }), keys)).toEqual(['unknown-key']);
    expect(faults(publication({ keys: [signed()] }), [other.key])).toEqual(['unknown-key']);
    const revoked = { ...own.key, revokedAt: '2022-03-01T00:00:00.000Z' };
    expect(faults(publication({ keys: [signed()] }), [revoked])).toEqual(['revoked-key']);
    const later = { ...own.key, revokedAt: '2022-04-01T00:00:00.000Z' };
    expect(faults(publication({ keys: [signed()] }), [later])).toEqual([]);
  });
});

describe('latestDecisions', () => {
  it('counts what each party decided last, and keeps the refusal before it', () => {
    const refused = {
      party: 'XAA',
      decision: 'refused',
      by: 'somebody',
      at,
      reason: english('The answer is misquoted.'),
    } as const;
    const both = publication({ keys: [refused, signed(), signed(other, 'XAB')] });
    expect(latestDecisions(both).map(({ decision }) => decision)).toEqual(['signed', 'signed']);
    expect(latestDecisions(publication({ keys: [signed(), refused] }))).toEqual([refused]);
  });
});
