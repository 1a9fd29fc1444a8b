import type { RandomStream } from './random.ts';

/** Draw the shares of origins in what each destination buys of each sector. */
export function tradeShares(
  size_n: Float64Array,
  sectors: number,
  goods: number,
  random: RandomStream,
): Float64Array {
  const economies = size_n.length;
  const distance_ni = distances(economies, random);
  const share_jni = new Float64Array(sectors * economies ** 2);
  for (let j = 0; j < sectors; j++) {
    const isGood = j < goods;
    const openness = isGood ? 0.15 + 0.75 * random.uniform() : 0.02 + 0.1 * random.uniform();
    const supply_i = size_n.map((size, i) => {
      const lacking = isGood && i > 4 && random.uniform() < 0.04;
      return lacking ? 0 : size * Math.exp((isGood ? 1.2 : 0.6) * random.normal());
    });
    for (let n = 0; n < economies; n++) {
      const row = share_jni.subarray(
        (j * economies + n) * economies,
        (j * economies + n + 1) * economies,
      );
      const traded = isGood ? 0.95 : 0.45;
      for (let i = 0; i < economies; i++) {
        if (i === n || random.uniform() > traded) continue;
        row[i] =
          supply_i[i] * distance_ni[n * economies + i] ** -1.2 * Math.exp(0.8 * random.normal());
      }
      const smallness = (size_n[0] / size_n[n]) ** 0.12;
      split(
        row,
        n,
        supply_i[n] > 0
          ? Math.min(0.97, openness * 0.45 * smallness * Math.exp(0.3 * random.normal()))
          : 1,
      );
    }
  }
  return share_jni;
}

/** Distances of random points on a sphere. */
function distances(economies: number, random: RandomStream): Float64Array {
  const points = Array.from({ length: economies }, () => {
    const height = 2 * random.uniform() - 1;
    const angle = 2 * Math.PI * random.uniform();
    const radius = Math.sqrt(1 - height ** 2);
    return [radius * Math.cos(angle), radius * Math.sin(angle), height] as const;
  });
  return Float64Array.from({ length: economies ** 2 }, (_, cell) => {
    const [a, b] = [points[Math.floor(cell / economies)], points[cell % economies]];
    return 0.05 + Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  });
}

/** Make foreign weights sum to the import share; the rest is bought at home. */
function split(row: Float64Array, home: number, importShare: number): void {
  const total = row.reduce((sum, weight) => sum + weight, 0);
  const foreign = total > 0 ? importShare : 0;
  for (let i = 0; i < row.length; i++) row[i] = total > 0 ? (row[i] * foreign) / total : 0;
  row[home] = 1 - foreign;
}
