import type { Highs } from 'highs';

/** By how much the solution may break a row or a bound, in its unit: the tightest that HiGHS takes. */
export const feasibilityTolerance = 1e-10;

/** HiGHS drops a coefficient of this size or less; here it is refused. */
export const smallestCoefficient = 1e-12;

/** Options of every model: silent, simplex, the tightest tolerances, no dropped coefficient. */
export const exactOptions = {
  output_flag: false,
  solver: 'simplex',
  primal_feasibility_tolerance: feasibilityTolerance,
  dual_feasibility_tolerance: feasibilityTolerance,
  small_matrix_value: smallestCoefficient,
} as const;

const largestCoefficient = 1e15;
/** HiGHS takes a bound of this size for none. */
const largestBound = 1e20;

/** Whether HiGHS takes a bound as it is. */
export function isBound(x = 0): boolean {
  return Math.abs(x) < largestBound || Math.abs(x) === Number.POSITIVE_INFINITY;
}

/** Whether HiGHS takes a cost as it is. */
export function isCost(x: number): boolean {
  return Math.abs(x) < largestBound;
}

/** Whether HiGHS takes a coefficient as it is. */
export function isCoefficient(x: number): boolean {
  return x === 0 || (Math.abs(x) > smallestCoefficient && Math.abs(x) < largestCoefficient);
}

/** The types of highs describe its CommonJS form, which TypeScript takes the default import to be. */
type Loader = typeof import('highs')['default'];

let loaded: Promise<Highs> | undefined;

/** Load HiGHS, once. */
export function loadHighs(): Promise<Highs> {
  loaded ??= import('highs').then((module) => (module.default as unknown as Loader)());
  return loaded;
}
