import { MerkleTree, nodeHash } from './merkle-tree.ts';

/**
 * Prove that a leaf is in a tree: the hashes beside its way to the root, from below.
 *
 * @param leaves - the hashes of the tree's leaves.
 * @param index - the leaf's place, from zero.
 * @throws RangeError where there is no such leaf.
 * @see RFC 6962, section 2.1.1
 */
export function inclusionProof(leaves: readonly string[], index: number): readonly string[] {
  if (!(Number.isInteger(index) && index >= 0 && index < leaves.length))
    throw new RangeError(`inclusionProof requires a leaf of the tree, not ${index}`);
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)];
}

/** Check a proof that a leaf is in a tree of which the root is known. */
export function verifyInclusion(
  leaf: string,
  index: number,
  size: number,
  proof: readonly string[],
  root: string,
): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(hash, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash === root;
}

/**
 * Prove that a tree grew from its first leaves by appending only.
 *
 * @param leaves - the hashes of all leaves.
 * @param first - how many leaves the older tree had; at least one.
 * @throws RangeError where the older tree cannot have had so many.
 * @see RFC 6962, section 2.1.2
 */
export function consistencyProof(leaves: readonly string[], first: number): readonly string[] {
  if (!(Number.isInteger(first) && first >= 1 && first <= leaves.length))
    throw new RangeError(`consistencyProof requires 1 to ${leaves.length} first leaves`);
  return subproof(first, leaves, true);
}

function subproof(first: number, leaves: readonly string[], isWhole: boolean): readonly string[] {
  if (first === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const split = splitOf(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return first <= split
    ? [...subproof(first, left, isWhole), rootOf(right)]
    : [...subproof(first - split, right, false), rootOf(left)];
}

/** Check a proof that the tree of the second root grew from that of the first. */
export function verifyConsistency(
  first: { readonly size: number; readonly root: string },
  second: { readonly size: number; readonly root: string },
  proof: readonly string[],
): boolean {
  if (first.size === second.size) return proof.length === 0 && first.root === second.root;
  if (!(first.size >= 1 && first.size < second.size)) return false;
  let [at, last] = [first.size - 1, second.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const [seed, ...rest] = at === 0 ? [first.root, ...proof] : proof;
  if (seed === undefined) return false;
  let [older, newer] = [seed, seed];
  for (const beside of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = nodeHash(beside, older);
      newer = nodeHash(beside, newer);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else newer = nodeHash(newer, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && older === first.root && newer === second.root;
}

/** The largest power of two below a size. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function rootOf(leaves: readonly string[]): string {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}
