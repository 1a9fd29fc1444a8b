import type { Adjoints } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';

/**
 * Reverse final expenditure and its shares.
 *
 *   E′_nj = α′_nj I′_n + … ,  d ln α′_nj = (1−σ)(d ln P̂_nj − d ln P̂ᶜ_n) ,  d ln P̂ᶜ_n = Σ_j α′_nj d ln P̂_nj
 *
 * Writes the adjoint of I′, and adds to that of ln P̂.
 */
export function reverseFinalDemand(model: Linearisation, adjoint: Adjoints): void {
  const { economies: N, sectors: J, finalShare_nj, income_n } = model;
  const { expenditure_nk, price_nj } = adjoint;
  const power = 1 - model.elasticities.final;
  for (let n = 0; n < N; n++) {
    let mean = 0;
    for (let nj = n * J; nj < (n + 1) * J; nj++) mean += finalShare_nj[nj] * expenditure_nk[nj];
    adjoint.income_n[n] = mean;
    if (power === 0) continue;
    for (let nj = n * J; nj < (n + 1) * J; nj++)
      price_nj[nj] += power * income_n[n] * finalShare_nj[nj] * (expenditure_nk[nj] - mean);
  }
}
