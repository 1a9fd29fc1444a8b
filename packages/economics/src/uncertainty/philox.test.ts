import { describe, expect, it } from 'vitest';
import { philox } from './philox.ts';

/** The lines `philox4x32 10` of `tests/kat_vectors` in Random123: counter, key, expected words. */
const published = [
  '00000000 00000000 00000000 00000000 00000000 00000000 6627e8d5 e169c58d bc57ac4c 9b00dbd8',
  'ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff 408f276d 41c83b0e a20bc7c6 6d5451fd',
  '243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0 d16cfe09 94fdcceb 5001e420 24126ea1',
];

describe('philox', () => {
  it.each(published)('gives the known answer of Random123 to %s', (line) => {
    const words = line.split(' ').map((word) => Number.parseInt(word, 16));
    const block = Uint32Array.from(words.slice(0, 4));
    philox(block, words[4]!, words[5]!);
    expect([...block]).toEqual(words.slice(6));
  });
});
