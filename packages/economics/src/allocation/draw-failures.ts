import { uniformAt } from '../uncertainty/uniform-at.ts';

/** Which suppliers fail together, and how likely that is. */
export interface Failures {
  /** One where supplier s fails in scenario k; row-major. */
  readonly fails_ks: Uint8Array;
  /** The probability of each scenario; one each for scenarios that must all be survived. */
  readonly weight_k: Float64Array;
}

/**
 * Give the scenarios in which each supplier that may fail does so alone.
 *
 * @param mayFail_s - one where a supplier may fail.
 */
export function singleFailures(mayFail_s: Uint8Array): Failures {
  const failing = [...mayFail_s.keys()].filter((s) => mayFail_s[s] === 1);
  const fails_ks = new Uint8Array(failing.length * mayFail_s.length);
  failing.forEach((s, k) => {
    fails_ks[k * mayFail_s.length + s] = 1;
  });
  return { fails_ks, weight_k: new Float64Array(failing.length).fill(1) };
}

/**
 * Draw which suppliers fail in a year, each independently, and gather equal draws into one scenario.
 *
 *   supplier s fails in draw d  where  u(seed, stream_s, d) < p_s ;  w_k = (draws with the pattern k) / N
 *
 * Draw d is the same whoever asks, in whatever order. The scenario in which nobody fails is one of them where it was drawn.
 *
 * @param probability_s - p, the probability of failing in a year.
 * @param stream_s - the stream of each supplier, so that one more supplier leaves the draws of the others as they are.
 * @param draws - N, at least one.
 * @throws RangeError when a probability is outside [0, 1] or the draws are no positive whole number.
 * @returns the patterns in the order in which they were first drawn.
 */
export function drawFailures(
  probability_s: Float64Array,
  stream_s: ArrayLike<number>,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Failures {
  if (probability_s.some((p) => !(p >= 0 && p <= 1)) || !Number.isInteger(draws) || draws < 1)
    throw new RangeError('drawFailures requires probabilities in [0, 1] and at least one draw');
  const suppliers = probability_s.length;
  const pattern_s = new Uint8Array(suppliers);
  const found = new Map<string, { readonly pattern: Uint8Array; count: number }>();
  for (let d = 0; d < draws; d++) {
    for (let s = 0; s < suppliers; s++)
      pattern_s[s] = uniformAt(seed, stream_s[s], d) < probability_s[s] ? 1 : 0;
    const key = pattern_s.join('');
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { pattern: pattern_s.slice(), count: 1 });
  }
  const patterns = [...found.values()];
  const fails_ks = new Uint8Array(patterns.length * suppliers);
  for (const [k, { pattern }] of patterns.entries()) fails_ks.set(pattern, k * suppliers);
  return { fails_ks, weight_k: Float64Array.from(patterns, ({ count }) => count / draws) };
}
