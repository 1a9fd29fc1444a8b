import type { RandomStream } from './random.ts';

/** Draw most-favoured-nation rates by destination and sector; a third of the pairs trade freely. */
export function tariffs(
  economies: number,
  sectors: number,
  goods: number,
  random: RandomStream,
): Float64Array {
  const free_ni = Array.from({ length: economies ** 2 }, () => random.uniform() < 0.33);
  const tariff_jni = new Float64Array(sectors * economies ** 2);
  for (let j = 0; j < goods; j++)
    for (let n = 0; n < economies; n++) {
      const rate = 0.04 * Math.exp(0.9 * random.normal());
      for (let i = 0; i < economies; i++)
        if (i !== n && !free_ni[n * economies + i])
          tariff_jni[(j * economies + n) * economies + i] = rate;
    }
  return tariff_jni;
}
