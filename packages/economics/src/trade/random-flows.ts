import type { WorldFlows } from './flows.ts';

/** Draw numbers in [0, 1) from a seed (the mulberry32 generator), for tests that need many economies. */
export function uniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Make consistent flows of a random world: uneven sizes, home bias, tariffs, sectors that some do not produce or
 * buy, trade deficits. Everybody makes and trades the first sector. The same seed gives the same world.
 */
export function randomFlows(seed: number, economies: number, sectors: number): WorldFlows {
  const draw = uniform(seed);
  const cells = sectors * economies * economies;
  const trade_jni = new Float64Array(cells);
  const tariff_jni = new Float64Array(cells);
  const size = Array.from({ length: economies }, () => Math.exp(3 * draw()));
  const idle = Array.from(
    { length: economies * sectors },
    (_, cell) => cell % sectors > 0 && draw() < 0.1,
  );
  for (let cell = 0; cell < cells; cell++) {
    const i = cell % economies;
    const n = Math.floor(cell / economies) % economies;
    const j = Math.floor(cell / economies ** 2);
    if (idle[i * sectors + j] || (j > 0 && i !== n && draw() < 0.15)) continue;
    trade_jni[cell] = size[i] * size[n] * (i === n ? 4 : 0.4) * Math.exp(draw());
    tariff_jni[cell] = i === n || draw() < 0.3 ? 0 : 0.3 * draw();
  }
  return {
    economies,
    sectors,
    trade_jni,
    tariff_jni,
    use_nkj: randomUse(trade_jni, draw, economies, sectors),
  };
}

/** Draw intermediate use that exceeds neither the supply of an input nor the sales of its user. */
function randomUse(
  trade_jni: Float64Array,
  draw: () => number,
  N: number,
  J: number,
): Float64Array {
  const sales_nj = new Float64Array(N * J);
  const supply_nk = new Float64Array(N * J);
  const total_n = new Float64Array(N);
  for (let cell = 0; cell < trade_jni.length; cell++) {
    const j = Math.floor(cell / N ** 2);
    const n = Math.floor(cell / N) % N;
    sales_nj[(cell % N) * J + j] += trade_jni[cell];
    supply_nk[n * J + j] += trade_jni[cell];
    total_n[n] += trade_jni[cell];
    total_n[cell % N] += trade_jni[cell];
  }
  return new Float64Array(N * J * J).map((_, nkj) => {
    const nk = Math.floor(nkj / J);
    const n = Math.floor(nk / J);
    return (0.7 * draw() * supply_nk[nk] * sales_nj[n * J + (nkj % J)]) / total_n[n];
  });
}
