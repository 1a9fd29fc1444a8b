import type { TextbookProblem } from './problem.ts';

/** Expenditure that solves equation (12) of the paper at given wages and trade shares, with the sales it implies. */
export interface Expenditures {
  /** E′_nj. */
  readonly expenditure_nj: Float64Array;
  /** Y′_nj. */
  readonly sales_nj: Float64Array;
  /** Rounds of the inner loop. */
  readonly rounds: number;
}

interface Spread {
  readonly sales_nj: Float64Array;
  readonly tariffRevenue_n: Float64Array;
}

/** Y′_ij = Σ_n π′_nij E′_nj / (1+τ′_nij) and R_n = Σ_ij τ′_nij π′_nij E′_nj / (1+τ′_nij). */
function spread(
  { baseline, tariff_jni }: TextbookProblem,
  tradeShare_jni: Float64Array,
  expenditure_nj: Float64Array,
): Spread {
  const { economies: N, sectors: J } = baseline;
  const sales_nj = new Float64Array(N * J);
  const tariffRevenue_n = new Float64Array(N);
  for (let j = 0; j < J; j++)
    for (let n = 0; n < N; n++)
      for (let i = 0; i < N; i++) {
        const cell = (j * N + n) * N + i;
        const value = (tradeShare_jni[cell] * expenditure_nj[n * J + j]) / (1 + tariff_jni[cell]);
        sales_nj[i * J + j] += value;
        tariffRevenue_n[n] += tariff_jni[cell] * value;
      }
  return { sales_nj, tariffRevenue_n };
}

/** E′_nk = α_nk (ŵ_n VA_n + R_n + D_n) + Σ_j γ_nkj (1−β_nj) Y′_nj. */
function impliedExpenditure(
  { baseline }: TextbookProblem,
  labourIncome_n: Float64Array,
  { sales_nj, tariffRevenue_n }: Spread,
): Float64Array {
  const { economies: N, sectors: J, valueAddedShare_nj, inputShare_nkj, finalShare_nj } = baseline;
  const implied_nj = new Float64Array(N * J);
  for (let n = 0; n < N; n++) {
    const income = labourIncome_n[n] + tariffRevenue_n[n] + baseline.deficit_n[n];
    for (let k = 0; k < J; k++) {
      let total = finalShare_nj[n * J + k] * income;
      for (let j = 0; j < J; j++)
        total +=
          inputShare_nkj[(n * J + k) * J + j] *
          (1 - valueAddedShare_nj[n * J + j]) *
          sales_nj[n * J + j];
      implied_nj[n * J + k] = total;
    }
  }
  return implied_nj;
}

/** The largest distance of two expenditures, each relative to its economy's mean baseline expenditure per sector. */
function expenditureDistance(
  { baseline }: TextbookProblem,
  a_nj: Float64Array,
  b_nj: Float64Array,
): number {
  const { economies: N, sectors: J, expenditure_nj } = baseline;
  let worst = 0;
  for (let n = 0; n < N; n++) {
    let total = 0;
    for (let j = 0; j < J; j++) total += expenditure_nj[n * J + j];
    for (let j = 0; j < J; j++)
      worst = Math.max(worst, Math.abs(a_nj[n * J + j] - b_nj[n * J + j]) / (total / J));
  }
  return worst;
}

/**
 * Iterate expenditure at given wages and trade shares until none moves by more than the tolerance.
 *
 * @param labourIncome_n - ŵ VA.
 * @param start - E′ to begin with.
 */
export function solveExpenditures(
  problem: TextbookProblem,
  labourIncome_n: Float64Array,
  tradeShare_jni: Float64Array,
  start: Float64Array,
  tolerance: number,
): Expenditures {
  let expenditure_nj = start;
  for (let rounds = 1; ; rounds++) {
    const flows = spread(problem, tradeShare_jni, expenditure_nj);
    const next = impliedExpenditure(problem, labourIncome_n, flows);
    const distance = expenditureDistance(problem, next, expenditure_nj);
    expenditure_nj = next;
    if (!(distance >= tolerance)) return { expenditure_nj, sales_nj: flows.sales_nj, rounds };
  }
}
