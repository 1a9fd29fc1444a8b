import type { Adjoints } from './adjoints.ts';
import type { Linearisation } from './linearisation.ts';

/**
 * Reverse expenditure by users of materials.
 *
 *   E′_nk = … + Σ_j γ′_nkj M_nj ,  d ln γ′_nkj = (1−ε)(d ln P̂_nk − d ln P̂ᴹ_nj)
 *
 * Writes the adjoints of M and ln P̂ᴹ, and adds to that of ln P̂.
 */
export function reverseExpenditure(model: Linearisation, adjoint: Adjoints): void {
  const { kernels, economies: N, sectors: J, materialsDemand_nk } = model;
  const { expenditure_nk, price_nj, materials_nj, bundle_nj } = adjoint;
  const power = 1 - model.elasticities.input;
  kernels.multiplyTransposed(materials_nj, model.inputShare_nkj, N, J, J, expenditure_nk);
  if (power === 0) {
    bundle_nj.fill(0);
    return;
  }
  for (let nj = 0; nj < N * J; nj++) {
    price_nj[nj] += power * materialsDemand_nk[nj] * expenditure_nk[nj];
    bundle_nj[nj] = -power * model.materials_nj[nj] * materials_nj[nj];
  }
}
