import type { RandomStream } from './random.ts';

/** Draw materials per unit of output: concentrated on few inputs and on the sector itself, alike across economies. */
export function inputs(economies: number, sectors: number, random: RandomStream): Float64Array {
  const common_kj = Float64Array.from({ length: sectors ** 2 }, (_, cell) => {
    const own = Math.floor(cell / sectors) === cell % sectors;
    return Math.exp(1.6 * random.normal()) + (own ? sectors * 0.6 * random.uniform() : 0);
  });
  const materials_j = Float64Array.from({ length: sectors }, () => 0.35 + 0.5 * random.uniform());
  const inputs_nkj = new Float64Array(economies * sectors ** 2);
  for (let n = 0; n < economies; n++)
    for (let j = 0; j < sectors; j++) {
      const weights = Float64Array.from({ length: sectors }, (_, k) =>
        random.uniform() < 0.08 ? 0 : common_kj[k * sectors + j] * Math.exp(0.6 * random.normal()),
      );
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const share = Math.min(0.85, materials_j[j] * Math.exp(0.12 * random.normal()));
      for (let k = 0; k < sectors; k++)
        inputs_nkj[(n * sectors + k) * sectors + j] = (share * weights[k]) / total;
    }
  return inputs_nkj;
}

/** Draw the shares of sectors in final use; services weigh more. */
export function finalShares(
  economies: number,
  sectors: number,
  goods: number,
  random: RandomStream,
): Float64Array {
  const taste_k = Float64Array.from(
    { length: sectors },
    (_, k) => Math.exp(random.normal()) * (k < goods ? 0.5 : 1.5),
  );
  const finalShare_nk = new Float64Array(economies * sectors);
  for (let n = 0; n < economies; n++) {
    const row = taste_k.map((taste) => taste * Math.exp(0.3 * random.normal()));
    const total = row.reduce((sum, weight) => sum + weight, 0);
    finalShare_nk.set(
      row.map((weight) => weight / total),
      n * sectors,
    );
  }
  return finalShare_nk;
}
