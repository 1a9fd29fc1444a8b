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

/** Make a policy change nothing again; it is written. */
export function resetPolicy(policy: Policy, baseline: Baseline): void {
  policy.tariff_jni.set(baseline.tariff_jni);
  policy.exportTax_jni.set(baseline.exportTax_jni);
  policy.tradeWeightHat_jni.fill(1);
  policy.subsidy_nj.set(baseline.subsidy_nj);
  policy.productivityHat_nj.fill(1);
  policy.deficit_n.set(baseline.deficit_n);
}

function requireLength(name: string, array: Float64Array, length: number): void {
  if (array.length !== length)
    throw new RangeError(`solve requires ${name} of length ${length}, not ${array.length}`);
}

function requireValue(name: string, array: Float64Array, cell: number, above: number): void {
  if (!(array[cell] >= above && Number.isFinite(array[cell])))
    throw new RangeError(
      `solve requires ${name} finite and at least ${above}; cell ${cell} is ${array[cell]}`,
    );
}

function requireArray(name: string, array: Float64Array, length: number, above: number): void {
  requireLength(name, array, length);
  for (let cell = 0; cell < length; cell++) requireValue(name, array, cell, above);
}

/** List the trade cells in which a policy is not the baseline. */
function changedCells({ tariff_jni, exportTax_jni }: Baseline, policy: Policy): number[] {
  const { tariff_jni: tariff, exportTax_jni: tax, tradeWeightHat_jni: weightHat } = policy;
  const changed: number[] = [];
  for (let cell = 0; cell < tariff.length; cell++)
    if (
      tariff[cell] !== tariff_jni[cell] ||
      tax[cell] !== exportTax_jni[cell] ||
      weightHat[cell] !== 1
    )
      changed.push(cell);
  return changed;
}

/**
 * Refuse a policy that does not fit the baseline.
 *
 * @returns the trade cells that it changes, in their order.
 * @throws RangeError naming the array and the cell.
 */
export function requirePolicy(baseline: Baseline, policy: Policy): number[] {
  const { economies: N, sectors: J } = baseline;
  requireLength('tariff_jni', policy.tariff_jni, J * N * N);
  requireLength('exportTax_jni', policy.exportTax_jni, J * N * N);
  requireLength('tradeWeightHat_jni', policy.tradeWeightHat_jni, J * N * N);
  const changed = changedCells(baseline, policy);
  for (const cell of changed) {
    requireValue('tariff_jni', policy.tariff_jni, cell, -1 + 1e-9);
    requireValue('exportTax_jni', policy.exportTax_jni, cell, -1 + 1e-9);
    requireValue('tradeWeightHat_jni', policy.tradeWeightHat_jni, cell, 0);
  }
  requireArray('subsidy_nj', policy.subsidy_nj, N * J, Number.NEGATIVE_INFINITY);
  if (!policy.subsidy_nj.every((rate) => rate < 1))
    throw new RangeError('solve requires subsidy_nj below one');
  requireArray('productivityHat_nj', policy.productivityHat_nj, N * J, Number.MIN_VALUE);
  requireArray('deficit_n', policy.deficit_n, N, Number.NEGATIVE_INFINITY);
  const gap = policy.deficit_n.reduce((sum, deficit) => sum + deficit, 0);
  const world = baseline.income_n.reduce((sum, income) => sum + income, 0);
  if (Math.abs(gap) > 1e-9 * world)
    throw new RangeError(`solve requires deficit_n that sum to zero, not to ${gap}`);
  return changed;
}
