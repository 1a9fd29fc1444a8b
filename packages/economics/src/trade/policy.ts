import type { Baseline } from './baseline.ts';

/** A counterfactual: the new levels of the instruments, and the changes of what is not a rate. */
export interface Policy {
  /** τ′, new tariffs; [j][n][i]. */
  readonly tariff_jni: Float64Array;
  /** e′, new export taxes; [j][n][i]. */
  readonly exportTax_jni: Float64Array;
  /**
   * Multiplier of the trade weight π·κ̂^−θ besides tariffs and taxes: d̂^−θ, or zero for a ban; [j][n][i].
   * It holds for one θ: make the policy anew for another. Where a change reaches only a part c of a sector's trade it
   * is (1−c) + c·d̂^−θ, which no single d̂ gives for all θ.
   */
  readonly tradeWeightHat_jni: Float64Array;
  /** s′, new production subsidies; [n][j]. */
  readonly subsidy_nj: Float64Array;
  /** Â, change of productivity; [n][j]. */
  readonly productivityHat_nj: Float64Array;
  /** D′, deficits in units in which world value added keeps its baseline value; they sum to zero. */
  readonly deficit_n: Float64Array;
}

/** Make the policy that changes nothing. */
export function unchangedPolicy(baseline: Baseline): Policy {
  return {
    tariff_jni: baseline.tariff_jni.slice(),
    exportTax_jni: baseline.exportTax_jni.slice(),
    tradeWeightHat_jni: new Float64Array(baseline.tradeShare_jni.length).fill(1),
    subsidy_nj: baseline.subsidy_nj.slice(),
    productivityHat_nj: new Float64Array(baseline.subsidy_nj.length).fill(1),
    deficit_n: baseline.deficit_n.slice(),
  };
}

/**
 * Make the policy that closes every trade deficit and changes nothing else.
 * Solve it, {@link rebase} on the result, and solve the scenario from there.
 */
export function closedDeficits(baseline: Baseline): Policy {
  return { ...unchangedPolicy(baseline), deficit_n: new Float64Array(baseline.economies) };
}

function requireArray(name: string, array: Float64Array, length: number, above: number): void {
  if (array.length !== length)
    throw new RangeError(`solve requires ${name} of length ${length}, not ${array.length}`);
  for (let cell = 0; cell < length; cell++)
    if (!(array[cell] >= above && Number.isFinite(array[cell])))
      throw new RangeError(
        `solve requires ${name} finite and at least ${above}; cell ${cell} is ${array[cell]}`,
      );
}

/**
 * Refuse a policy that does not fit the baseline.
 *
 * @throws RangeError naming the array and the cell.
 */
export function requirePolicy(baseline: Baseline, policy: Policy): void {
  const { economies: N, sectors: J } = baseline;
  requireArray('tariff_jni', policy.tariff_jni, J * N * N, -1 + 1e-9);
  requireArray('exportTax_jni', policy.exportTax_jni, J * N * N, -1 + 1e-9);
  requireArray('tradeWeightHat_jni', policy.tradeWeightHat_jni, J * N * N, 0);
  requireArray('subsidy_nj', policy.subsidy_nj, N * J, Number.NEGATIVE_INFINITY);
  if (!policy.subsidy_nj.every((rate) => rate < 1))
    throw new RangeError('solve requires subsidy_nj below one');
  requireArray('productivityHat_nj', policy.productivityHat_nj, N * J, Number.MIN_VALUE);
  requireArray('deficit_n', policy.deficit_n, N, Number.NEGATIVE_INFINITY);
  const gap = policy.deficit_n.reduce((sum, deficit) => sum + deficit, 0);
  const world = baseline.income_n.reduce((sum, income) => sum + income, 0);
  if (Math.abs(gap) > 1e-9 * world)
    throw new RangeError(`solve requires deficit_n that sum to zero, not to ${gap}`);
}
