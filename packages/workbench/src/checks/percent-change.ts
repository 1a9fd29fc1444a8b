import { type Baseline, type Equilibrium, welfare } from '@musubi/economics';

/** Change of the first economy's real income, in percent. */
export function realIncomePercent(baseline: Baseline, ended: Equilibrium): number {
  return 100 * (welfare(baseline, ended).realIncomeHat_n[0]! - 1);
}

/** Change of the first economy's real wage, in percent. */
export function realWagePercent(baseline: Baseline, ended: Equilibrium): number {
  return 100 * (welfare(baseline, ended).realWageHat_n[0]! - 1);
}
