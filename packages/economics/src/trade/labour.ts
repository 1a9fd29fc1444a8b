/**
 * Sum the demand for labour of each economy, and what production subsidies cost it.
 *
 *   d_nj = β′_nj Y′_nj / (1−s′_nj) ,  subsidy cost = Σ_j s′_nj/(1−s′_nj) · Y′_nj
 *
 * @param demand_nj - d, written: payments to labour by sector.
 * @param materials_nj - (1−β′) Y′/(1−s′), written: payments to materials.
 * @param demand_n - Σ_j d_nj, written.
 * @param subsidyCost_n - written.
 */
export function labourDemand(
  demand_nj: Float64Array,
  materials_nj: Float64Array,
  demand_n: Float64Array,
  subsidyCost_n: Float64Array,
  sales_nj: Float64Array,
  valueAddedShare_nj: Float64Array,
  subsidy_nj: Float64Array,
): void {
  const J = sales_nj.length / demand_n.length;
  for (let n = 0; n < demand_n.length; n++) {
    demand_n[n] = 0;
    subsidyCost_n[n] = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++) {
      const cost = sales_nj[nj] / (1 - subsidy_nj[nj]);
      demand_nj[nj] = valueAddedShare_nj[nj] * cost;
      materials_nj[nj] = cost - demand_nj[nj];
      demand_n[n] += demand_nj[nj];
      subsidyCost_n[n] += subsidy_nj[nj] * cost;
    }
  }
}

/**
 * Clear the labour market of each sector under imperfect mobility, in logs.
 *
 *   d_nj = VA_nj ŵ_nj^μ ŵ_n^(1−μ)  ⇒  ŵ_nj = ŵ_n ( (d_nj/d_n) / λ_nj )^(1/μ) ,  λ_nj = VA_nj / VA_n
 *
 * so that ŵ_n = (Σ_j λ_nj ŵ_nj^μ)^(1/μ); μ → ∞ is mobile labour and μ → 1 labour stuck in its sector.
 *
 * @param logWage_nj - ln ŵ_nj, written; the economy's wage where a sector had no value added or sells nothing any more.
 * @param logWage_n - ln ŵ_n.
 * @see Galle, Rodríguez-Clare and Yi (2023), Review of Economic Studies 90(1), section 2.
 */
export function sectorWages(
  logWage_nj: Float64Array,
  logWage_n: Float64Array,
  demand_nj: Float64Array,
  demand_n: Float64Array,
  valueAdded_nj: Float64Array,
  valueAdded_n: Float64Array,
  mobility: number,
): void {
  const J = demand_nj.length / demand_n.length;
  for (let n = 0; n < demand_n.length; n++) {
    const economyRatio = valueAdded_n[n] / demand_n[n];
    for (let nj = n * J; nj < (n + 1) * J; nj++) {
      const moved =
        valueAdded_nj[nj] > 0 && demand_nj[nj] > 0 && mobility < Number.POSITIVE_INFINITY;
      const ratio = moved ? (demand_nj[nj] / valueAdded_nj[nj]) * economyRatio : 1;
      logWage_nj[nj] = logWage_n[n] + (moved ? Math.log(ratio) / mobility : 0);
    }
  }
}
