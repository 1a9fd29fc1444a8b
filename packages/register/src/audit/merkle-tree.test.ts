import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaves, roots } from '../fixture/certificate-transparency.ts';
import { leafHash, MerkleTree, nodeHash } from './merkle-tree.ts';

// The leaves of the published trees have lengths other than 32 bytes, so they are hashed here by the formula of the RFC.
const publishedLeaves = leaves.map((data) =>
  createHash('sha256').update('00', 'hex').update(data, 'hex').digest('hex'),
);

test('The roots are those published for certificate transparency', () => {
  const tree = new MerkleTree();
  expect(tree.root()).toBe(roots[0]);
  for (const [at, leaf] of publishedLeaves.entries()) {
    tree.append(leaf);
    expect(tree.root()).toBe(roots[at + 1]);
  }
});

test('A leaf is hashed with 0x00 before the bytes of its hash', () => {
  const hash = 'ab'.repeat(32);
  const expected = createHash('sha256').update(`00${hash}`, 'hex').digest('hex');
  expect(leafHash(hash)).toBe(expected);
});

test('A tree that grows has the root that the recursion of the RFC defines', () => {
  const rootOf = (hashes: readonly string[]): string => {
    if (hashes.length === 1) return hashes[0]!;
    let split = 1;
    while (split * 2 < hashes.length) split *= 2;
    return nodeHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (size) => {
      const hashes = Array.from({ length: size }, (_, at) => at.toString(16).padStart(64, '0'));
      const tree = new MerkleTree();
      for (const hash of hashes) tree.append(hash);
      expect(tree.root()).toBe(rootOf(hashes));
    }),
    { seed: 6962, numRuns: 60 },
  );
});
