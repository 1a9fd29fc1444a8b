const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const weyl0 = 0x9e3779b9;
const weyl1 = 0xbb67ae85;
const rounds = 10;

/** The upper half of the product of two 32-bit numbers. */
function upperProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const cross = (middle & 0xffff) + aLow * bHigh;
  return (aHigh * bHigh + (middle >>> 16) + (cross >>> 16)) >>> 0;
}

/**
 * Turn a counter into four random 32-bit words under a key: the counter-based generator Philox4x32-10.
 *
 * The words depend on the counter and the key only, so that any draw can be had without those before it.
 *
 * @param block - the counter of four words; overwritten with the random words.
 * @param key0 - the first word of the key.
 * @param key1 - the second word of the key.
 * @see Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3 (SC ’11).
 */
export function philox(block: Uint32Array, key0: number, key1: number): void {
  let [left, right] = [key0, key1];
  for (let round = 0; round < rounds; round++) {
    const upper0 = upperProduct(multiplier0, block[0]);
    const lower0 = Math.imul(multiplier0, block[0]);
    const upper1 = upperProduct(multiplier1, block[2]);
    const lower1 = Math.imul(multiplier1, block[2]);
    block[0] = upper1 ^ block[1] ^ left;
    block[1] = lower1;
    block[2] = upper0 ^ block[3] ^ right;
    block[3] = lower0;
    left = (left + weyl0) >>> 0;
    right = (right + weyl1) >>> 0;
  }
}
