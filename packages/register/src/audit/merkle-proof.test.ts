import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProofs,
  inclusionProofs,
  leaves,
  roots,
} from '../fixture/certificate-transparency.ts';
import {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from './merkle-proof.ts';
import { MerkleTree } from './merkle-tree.ts';

const published = leaves.map((data) =>
  createHash('sha256').update('00', 'hex').update(data, 'hex').digest('hex'),
);
const random = (seed: number) => createHash('sha256').update(`leaf ${seed}`).digest('hex');

function rootOf(hashes: readonly string[]): string {
  const tree = new MerkleTree();
  for (const hash of hashes) tree.append(hash);
  return tree.root();
}

describe.each(inclusionProofs)(
  'The published proof that leaf $index is in a tree of $size',
  ({ index, size, proof }) => {
    test('is the one made here, and holds', () => {
      expect(inclusionProof(published.slice(0, size), index)).toEqual(proof);
      expect(verifyInclusion(published[index]!, index, size, proof, roots[size]!)).toBe(true);
    });

    test('fails for another leaf, place, size, root or with a hash more or less', () => {
      const leaf = published[index]!;
      const root = roots[size]!;
      expect(verifyInclusion(random(1), index, size, proof, root)).toBe(false);
      expect(verifyInclusion(leaf, index + 1, size, proof, root)).toBe(false);
      expect(verifyInclusion(leaf, index, size * 2, proof, root)).toBe(false);
      expect(verifyInclusion(leaf, index, size, proof, roots[0]!)).toBe(false);
      expect(verifyInclusion(leaf, index, size, [...proof, root], root)).toBe(false);
      expect(verifyInclusion(leaf, index, size, [root, ...proof], root)).toBe(false);
      if (proof.length > 0)
        expect(verifyInclusion(leaf, index, size, proof.slice(1), root)).toBe(false);
    });
  },
);

describe.each(consistencyProofs)(
  'The published proof that a tree grew from $first to $second leaves',
  ({ first, second, proof }) => {
    const older = { size: first, root: roots[first]! };
    const newer = { size: second, root: roots[second]! };

    test('is the one made here, and holds', () => {
      expect(consistencyProof(published.slice(0, second), first)).toEqual(proof);
      expect(verifyConsistency(older, newer, proof)).toBe(true);
    });

    test('fails for another root or with a hash more or less', () => {
      const other = { size: first, root: random(2) };
      expect(verifyConsistency(other, newer, proof)).toBe(false);
      expect(verifyConsistency(older, { ...newer, root: random(3) }, proof)).toBe(false);
      expect(verifyConsistency(older, newer, [...proof, random(4)])).toBe(false);
      expect(verifyConsistency(older, newer, [random(4), ...proof])).toBe(false);
      if (proof.length > 0) expect(verifyConsistency(older, newer, proof.slice(1))).toBe(false);
    });
  },
);

test('Every proof holds, and none for a tree of which an early leaf was changed', () => {
  const sizes = fc
    .tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), fc.nat())
    .map(([a, b, at]) => ({
      first: Math.min(a, b),
      second: Math.max(a, b),
      at: at % Math.max(a, b),
    }));
  fc.assert(
    fc.property(sizes, ({ first, second, at }) => {
      const all = Array.from({ length: second }, (_, seed) => random(seed));
      const older = { size: first, root: rootOf(all.slice(0, first)) };
      const newer = { size: second, root: rootOf(all) };
      expect(verifyInclusion(all[at]!, at, second, inclusionProof(all, at), newer.root)).toBe(true);
      expect(verifyConsistency(older, newer, consistencyProof(all, first))).toBe(true);
      const forged = all.with(at % first, random(-1));
      const grown = { size: second, root: rootOf(forged) };
      expect(verifyConsistency(older, grown, consistencyProof(forged, first))).toBe(false);
    }),
    { seed: 6962, numRuns: 100 },
  );
});

test('A leaf or a size that is not there is a mistake of the caller', () => {
  expect(() => inclusionProof(published, 8)).toThrow(RangeError);
  expect(() => consistencyProof(published, 0)).toThrow(RangeError);
  expect(() => consistencyProof(published, 9)).toThrow(RangeError);
});
