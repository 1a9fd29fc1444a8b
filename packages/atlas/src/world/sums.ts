/** Sum each producer's sales over destinations: Σ_n trade_jni, as [economy][sector]. */
export function salesOf(trade_jni: Float64Array, economies: number, sectors: number): Float64Array {
  const sales_ij = new Float64Array(economies * sectors);
  for (let j = 0; j < sectors; j++) {
    for (let n = 0; n < economies; n++) {
      const row = (j * economies + n) * economies;
      for (let i = 0; i < economies; i++) sales_ij[i * sectors + j]! += trade_jni[row + i]!;
    }
  }
  return sales_ij;
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

/** Sum each input's use over using sectors: Σ_j use_nkj, as [economy][sector]. */
export function intermediateUseOf(use_nkj: Float64Array, sectors: number): Float64Array {
  const use_nk = new Float64Array(use_nkj.length / sectors);
  for (let nk = 0; nk < use_nk.length; nk++) {
    let sum = 0;
    for (let j = 0; j < sectors; j++) sum += use_nkj[nk * sectors + j]!;
    use_nk[nk] = sum;
  }
  return use_nk;
}

/** Multiply trade by its tariffs, cell by cell. */
export function tariffRevenueOf(trade_jni: Float64Array, tariff_jni: Float64Array): Float64Array {
  return trade_jni.map((value, cell) => value * tariff_jni[cell]!);
}

/**
 * Average the tariffs each destination pays on a sector, weighted by trade, domestic supply
 * included.
 *
 *   τ̄_nk = Σ_i trade_kni·τ_kni / Σ_i trade_kni     (zero where nothing is supplied)
 */
export function meanTariff(
  trade_jni: Float64Array,
  tariff_jni: Float64Array,
  economies: number,
  sectors: number,
): Float64Array {
  const revenue_nk = supplyOf(tariffRevenueOf(trade_jni, tariff_jni), economies, sectors);
  const supply_nk = supplyOf(trade_jni, economies, sectors);
  return revenue_nk.map((revenue, nk) => (supply_nk[nk]! > 0 ? revenue / supply_nk[nk]! : 0));
}

/**
 * Sum the tariff-inclusive materials of each sector: Σ_k use_nkj·(1 + τ̄_nk), as [economy][sector].
 */
export function materialsOf(
  use_nkj: Float64Array,
  tariff_nk: Float64Array,
  sectors: number,
): Float64Array {
  const materials_nj = new Float64Array(tariff_nk.length);
  for (let nk = 0; nk < tariff_nk.length; nk++) {
    const first = nk - (nk % sectors);
    for (let j = 0; j < sectors; j++) {
      materials_nj[first + j]! += use_nkj[nk * sectors + j]! * (1 + tariff_nk[nk]!);
    }
  }
  return materials_nj;
}
