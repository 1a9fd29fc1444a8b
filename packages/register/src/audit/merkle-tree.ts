import { sha256 } from './sha256.ts';

const leaf = Buffer.alloc(33);
const node = Buffer.alloc(65, 1);

/**
 * Hash a leaf: SHA-256 over 0x00 and the bytes of an entry's hash. Hashes are written in hexadecimal digits.
 *
 * @see RFC 6962, section 2.1
 */
export function leafHash(entryHash: string): string {
  leaf.write(entryHash, 1, 'hex');
  return sha256(leaf);
}

/** Hash two subtrees: SHA-256 over 0x01, the left and the right. */
export function nodeHash(left: string, right: string): string {
  node.write(left, 1, 'hex');
  node.write(right, 33, 'hex');
  return sha256(node);
}

/**
 * A Merkle tree to which leaves are appended; it remembers the roots of its perfect subtrees only, about log₂ n of them.
 *
 * @example
 * ```ts
 * import { leafHash, MerkleTree } from '@musubi/register';
 *
 * const tree = new MerkleTree();
 * for (const hash of ['00'.repeat(32), '11'.repeat(32), '22'.repeat(32)]) tree.append(leafHash(hash));
 * assert.equal(tree.size, 3);
 * assert.match(tree.root(), /^[0-9a-f]{64}$/);
 * ```
 * @see RFC 6962, section 2.1
 */
export class MerkleTree {
  /** The roots of perfect subtrees, the largest first; the bits of the size say how large each is. */
  readonly #peaks: string[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  append(leaf: string): void {
    let merged = leaf;
    for (let size = this.#size; size % 2 === 1; size = (size - 1) / 2)
      merged = nodeHash(this.#peaks.pop()!, merged);
    this.#peaks.push(merged);
    this.#size += 1;
  }

  /** Compute the tree hash; of no leaves it is the hash of nothing. */
  root(): string {
    if (this.#size === 0) return sha256('');
    return this.#peaks.reduceRight((right, left) => nodeHash(left, right));
  }
}
