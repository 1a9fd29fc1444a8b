import type { WorldArrays } from './world.ts';

/** One identity evaluated cell by cell: both sides over [economy][sector]. */
export interface IdentitySides {
  /** The identity in words, as it appears in a Problem. */
  readonly identity: string;
  readonly left_nj: Float64Array;
  readonly right_nj: Float64Array;
}

/**
 * Evaluate both sides of "sales exhaust output": Σ_n trade_jni = output_ij.
 *
 * @param economies - N.
 * @param sectors - J.
 */
export function salesIdentity(
  { trade_jni, output_nj }: WorldArrays,
  economies: number,
  sectors: number,
): IdentitySides {
  const sales_nj = new Float64Array(economies * sectors);
  for (let j = 0; j < sectors; j++) {
    for (let n = 0; n < economies; n++) {
      const row = (j * economies + n) * economies;
      for (let i = 0; i < economies; i++) sales_nj[i * sectors + j]! += trade_jni[row + i]!;
    }
  }
  return { identity: 'sales to all destinations = output', left_nj: sales_nj, right_nj: output_nj };
}

/**
 * Evaluate both sides of "uses exhaust supply": Σ_i trade_kni = Σ_j use_nkj + final_nk.
 *
 * @param economies - N.
 * @param sectors - J.
 */
export function useIdentity(
  { trade_jni, use_nkj, final_nk }: WorldArrays,
  economies: number,
  sectors: number,
): IdentitySides {
  const supply_nk = supplyOf(trade_jni, economies, sectors);
  const uses_nk = Float64Array.from(final_nk);
  for (let nk = 0; nk < economies * sectors; nk++) {
    for (let j = 0; j < sectors; j++) uses_nk[nk]! += use_nkj[nk * sectors + j]!;
  }
  return {
    identity: 'supply from all origins = intermediate and final use',
    left_nj: supply_nk,
    right_nj: uses_nk,
  };
}

/**
 * Evaluate both sides of "costs exhaust output": output_nj = valueAdded_nj + Σ_k use_nkj·(1 + τ̄_nk).
 *
 * @param economies - N.
 * @param sectors - J.
 */
export function costIdentity(
  arrays: WorldArrays,
  economies: number,
  sectors: number,
): IdentitySides {
  const tariff_nk = meanTariff(arrays.trade_jni, arrays.tariff_jni, economies, sectors);
  const costs_nj = materials(arrays.use_nkj, tariff_nk, economies, sectors);
  for (let nj = 0; nj < costs_nj.length; nj++) costs_nj[nj]! += arrays.valueAdded_nj[nj]!;
  return {
    identity: 'output = value added + tariff-inclusive materials',
    left_nj: arrays.output_nj,
    right_nj: costs_nj,
  };
}

/** Sum each destination's supply over origins: Σ_i trade_kni, as [economy][sector]. */
export function supplyOf(
  trade_jni: Float64Array,
  economies: number,
  sectors: number,
): Float64Array {
  const supply_nk = new Float64Array(economies * sectors);
  for (let k = 0; k < sectors; k++) {
    for (let n = 0; n < economies; n++) {
      const row = (k * economies + n) * economies;
      let sum = 0;
      for (let i = 0; i < economies; i++) sum += trade_jni[row + i]!;
      supply_nk[n * sectors + k] = sum;
    }
  }
  return supply_nk;
}

/**
 * Average the tariffs each destination pays on a sector, weighted by trade, domestic supply included.
 *
 *   τ̄_nk = Σ_i trade_kni·τ_kni / Σ_i trade_kni     (zero where nothing is supplied)
 */
export function meanTariff(
  trade_jni: Float64Array,
  tariff_jni: Float64Array,
  economies: number,
  sectors: number,
): Float64Array {
  const revenue_nk = supplyOf(
    trade_jni.map((value, index) => value * tariff_jni[index]!),
    economies,
    sectors,
  );
  const supply_nk = supplyOf(trade_jni, economies, sectors);
  return revenue_nk.map((revenue, nk) => (supply_nk[nk]! > 0 ? revenue / supply_nk[nk]! : 0));
}

/** Sum the tariff-inclusive materials of each sector: Σ_k use_nkj·(1 + τ̄_nk), as [economy][sector]. */
export function materials(
  use_nkj: Float64Array,
  tariff_nk: Float64Array,
  economies: number,
  sectors: number,
): Float64Array {
  const materials_nj = new Float64Array(economies * sectors);
  for (let nk = 0; nk < economies * sectors; nk++) {
    const n = Math.floor(nk / sectors);
    for (let j = 0; j < sectors; j++) {
      materials_nj[n * sectors + j]! += use_nkj[nk * sectors + j]! * (1 + tariff_nk[nk]!);
    }
  }
  return materials_nj;
}
