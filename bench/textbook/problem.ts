import type { Baseline } from '@musubi/economics';

/** A tariff scenario of Caliendo and Parro (2015), on a baseline with mobile labour and Cobb–Douglas nests. */
export interface TextbookProblem {
  readonly baseline: Baseline;
  /** θ by sector. */
  readonly elasticity_j: Float64Array;
  /** τ′, new tariffs; [j][n][i]. */
  readonly tariff_jni: Float64Array;
}
