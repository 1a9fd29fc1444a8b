/** How far a flag depends on the year and on the threshold. */
export interface Robustness {
  /** Pairs of year and threshold that were looked at. */
  readonly cells: number;
  /** In how many the flag stands. */
  readonly standing: number;
  /** In how many what is known does not decide it. */
  readonly undecided: number;
  /** The first and the last year in which it stands at the rule's own threshold; null where it never does. */
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Measure how robust a flag is: the share of years × thresholds in which it stands.
 *
 *   r = #{(y, t): flag stands} / #{(y, t)}
 *
 * @param years - the years, ascending.
 * @param thresholds - the thresholds.
 * @param own - the rule's own threshold, one of them, by which the first and last year are told.
 * @param stands - whether the flag stands in a year at a threshold; null where undecided.
 * @example
 * ```ts
 * import { robustness } from '@musubi/economics';
 * const share = new Map([[2020, 0.45], [2021, 0.55], [2022, 0.75]]);
 * const result = robustness([2020, 2021, 2022], [0.4, 0.5, 0.6], 0.5, (y, t) => share.get(y)! >= t);
 * assert.deepEqual(result, { cells: 9, standing: 6, undecided: 0, first: 2021, last: 2022 });
 * ```
 * @see Vicard and Wibaux (2023), CEPII Policy Brief 41: one in five dependent products of 2018 was not one in 2019.
 */
export function robustness(
  years: readonly number[],
  thresholds: readonly number[],
  own: number,
  stands: (year: number, threshold: number) => boolean | null,
): Robustness {
  if (!thresholds.includes(own))
    throw new RangeError('robustness requires the own threshold to be one of the thresholds');
  const verdicts = years.flatMap((year) => thresholds.map((threshold) => stands(year, threshold)));
  const flagged = years.filter((year) => stands(year, own) === true);
  return {
    cells: verdicts.length,
    standing: verdicts.filter((verdict) => verdict === true).length,
    undecided: verdicts.filter((verdict) => verdict === null).length,
    first: flagged[0] ?? null,
    last: flagged.at(-1) ?? null,
  };
}
