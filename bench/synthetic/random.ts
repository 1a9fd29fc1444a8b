/** A seeded stream of random numbers. */
export interface RandomStream {
  /** Draw from the uniform distribution on [0, 1). */
  uniform(): number;
  /** Draw from the standard normal distribution. */
  normal(): number;
}

/**
 * Make a stream from a seed, by the mulberry32 generator and the Box–Muller transform.
 *
 * @see Box and Muller (1958), Annals of Mathematical Statistics 29(2).
 */
export function randomStream(seed: number): RandomStream {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
