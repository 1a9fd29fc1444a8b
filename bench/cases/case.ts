import type { Baseline, Elasticities, Policy } from '@musubi/economics';

/** A counterfactual to time. */
export interface BenchCase {
  readonly baseline: Baseline;
  readonly policy: Policy;
  /** θ in the long run. */
  readonly elasticity_j: Float64Array;
}

/** Elasticities of the short run: the factor on the long run's θ, and the nests. */
export type ShortRun = Omit<Elasticities, 'trade_j'> & { readonly tradeFactor: number };
