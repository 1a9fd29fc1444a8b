import { wordsAt } from './counter.ts';

const rounds = 8;

/**
 * Give the image of one place under a random permutation of 0 … size − 1, without making the others.
 *
 * A Feistel network on a × b ≥ size places, whose halves are added modulo a and b in turn, is a permutation of
 * all of them; an image beyond the size is permuted again until it lies within.
 *
 * @param seed - the seed of the permutation.
 * @param stream - which of the seed’s permutations.
 * @param size - how many places are permuted, at least one.
 * @param place - the place, from 0 to size − 1.
 * @see Black and Rogaway (2002), Ciphers with arbitrary finite domains (CT-RSA 2002): cycle walking and the
 * generalised Feistel network.
 */
export function permuted(seed: number, stream: number, size: number, place: number): number {
  const a = Math.ceil(Math.sqrt(size));
  const b = Math.ceil(size / a);
  let image = place;
  do {
    let left = image % a;
    let right = Math.floor(image / a);
    for (let round = 0; round < rounds; round += 2) {
      left = (left + wordsAt(seed, stream, right * rounds + round, 'permutation')[0]) % a;
      right = (right + wordsAt(seed, stream, left * rounds + round + 1, 'permutation')[0]) % b;
    }
    image = right * a + left;
  } while (image >= size);
  return image;
}
