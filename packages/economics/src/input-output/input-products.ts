import type { LeontiefSystem } from './leontief-system.ts';

/** The products of a vector with the input coefficients, on memory allocated once. */
export interface InputProducts {
  /** Write A x: what is bought as inputs, by the economy and sector that sell it. */
  inputsOf(output_nj: Float64Array, into_nj: Float64Array): void;
  /** Write Aᵀ p: what inputs cost each economy and sector at the prices p, per unit of output. */
  costsOf(price_nj: Float64Array, into_nj: Float64Array): void;
}

/**
 * Make the products with the input coefficients, which go through what each economy buys of each input.
 *
 *   m_nk = Σ_j a_nkj x_nj,  (A x)_ik = Σ_n π_kni m_nk
 *   q_nk = Σ_i π_kni p_ik,  (Aᵀ p)_nj = Σ_k a_nkj q_nk
 */
export function inputProducts(system: LeontiefSystem): InputProducts {
  const { economies: N, sectors: J, originShare_kni, coefficient_nkj } = system;
  const bought_nk = new Float64Array(N * J);
  return {
    inputsOf(output_nj, into_nj) {
      for (let nk = 0; nk < N * J; nk++) {
        const n = Math.floor(nk / J);
        let sum = 0;
        for (let j = 0; j < J; j++) sum += coefficient_nkj[nk * J + j] * output_nj[n * J + j];
        bought_nk[nk] = sum;
      }
      into_nj.fill(0);
      for (let kn = 0; kn < J * N; kn++) {
        const k = Math.floor(kn / N);
        const bought = bought_nk[(kn % N) * J + k];
        if (bought === 0) continue;
        for (let i = 0; i < N; i++) into_nj[i * J + k] += originShare_kni[kn * N + i] * bought;
      }
    },
    costsOf(price_nj, into_nj) {
      for (let kn = 0; kn < J * N; kn++) {
        const k = Math.floor(kn / N);
        let sum = 0;
        for (let i = 0; i < N; i++) sum += originShare_kni[kn * N + i] * price_nj[i * J + k];
        bought_nk[(kn % N) * J + k] = sum;
      }
      into_nj.fill(0);
      for (let nk = 0; nk < N * J; nk++) {
        const n = Math.floor(nk / J);
        const price = bought_nk[nk];
        for (let j = 0; j < J; j++) into_nj[n * J + j] += coefficient_nkj[nk * J + j] * price;
      }
    },
  };
}
