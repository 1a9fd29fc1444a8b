import {
  type Baseline,
  type Elasticities,
  type Equilibrium,
  type Policy,
  solve,
  unchangedPolicy,
} from '@musubi/economics';
import { ok } from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import { notConverged } from './not-converged.ts';
import type { Measurement } from './procedure.ts';

/** A policy on a baseline, and the number to read from its equilibrium. */
export interface SolvedCase {
  readonly quantity: string;
  readonly economy: string;
  readonly baseline: Baseline;
  readonly elasticities: Elasticities;
  /** What changes; everything else stays as it is. */
  readonly change: Partial<Policy>;
  readonly read: (baseline: Baseline, ended: Equilibrium) => number;
}

/** Solve each case and read its number, or say which one did not converge. */
export function measureCases(cases: readonly SolvedCase[]): Outcome<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const { quantity, economy, baseline, elasticities, change, read } of cases) {
    const ended = solve(baseline, elasticities, { ...unchangedPolicy(baseline), ...change });
    if (ended.status !== 'converged') return notConverged(quantity, ended);
    measured.push({ quantity, economy, value: read(baseline, ended) });
  }
  return ok(measured);
}
