import type { SourceTable } from './source-table.ts';

const codes = ['USA', 'JPN', 'KOR', 'CHN', 'TWN', 'DEU', 'NLD', 'FRA'];
const divisions = ['A01', 'B05', 'C10', 'C20', 'C26', 'C27', 'D35', 'F41'];

/**
 * Make a small balanced table for tests, with zero flows, tariffs up to one half and inventories,
 * some larger than final use.
 *
 * @param economies - At most eight.
 * @param sectors - At most eight.
 * @param seed - The same seed gives the same table.
 */
export function sampleTable(economies: number, sectors: number, seed: number): SourceTable {
  const random = generator(seed);
  const flows = sectors * economies * economies;
  const fill = (length: number, value: (cell: number) => number) =>
    Float64Array.from({ length }, (_, cell) => value(cell));
  const isDomestic = (cell: number) =>
    cell % economies === Math.floor(cell / economies) % economies;
  const trade_jni = fill(flows, (cell) =>
    isDomestic(cell) ? 50 + 50 * random() : random() < 0.2 ? 0 : 20 * random(),
  );
  const tariff_jni = fill(flows, (cell) => (isDomestic(cell) ? 0 : random() / 2));
  const supply = (n: number, k: number) =>
    sumOf(economies, (i) => trade_jni[(k * economies + n) * economies + i]!);
  const sales = (i: number, j: number) =>
    sumOf(economies, (n) => trade_jni[(j * economies + n) * economies + i]!);
  const use_nkj = fill(economies * sectors * sectors, (cell) => {
    const n = Math.floor(cell / sectors ** 2);
    const k = Math.floor(cell / sectors) % sectors;
    return (random() * Math.min(0.9 * supply(n, k), 0.5 * sales(n, cell % sectors))) / sectors;
  });
  const final_nk = fill(economies * sectors, (nk) => {
    const used = sumOf(sectors, (j) => use_nkj[nk * sectors + j]!);
    return supply(Math.floor(nk / sectors), nk % sectors) - used;
  });
  const inventory_nj = fill(economies * sectors, (nj) => {
    const volume = sales(Math.floor(nj / sectors), nj % sectors);
    return random() < 0.3 ? 0 : (random() - 0.5) * 0.4 * volume;
  });
  return {
    economies: codes.slice(0, economies).map((code) => ({ code, members: [code] })),
    sectors: divisions.slice(0, sectors).map((code) => ({ code, isic4: [code] })),
    trade_jni,
    tariff_jni,
    use_nkj,
    final_nk,
    inventory_nj,
  };
}

function sumOf(length: number, term: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += term(at);
  return sum;
}

/** Draw numbers in [0, 1) by the mulberry32 recurrence. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
