/**
 * Compute the yearly payment that repays one unit spent today over a number of years.
 *
 *   a = r / (1 − (1 + r)^(−T)) ,  1/T where r = 0
 *
 * @param interest - r, a fraction a year, not negative.
 * @param years - T, positive.
 * @throws RangeError when the interest is negative or there are no years.
 * @see Brealey, Myers and Allen (2020), Principles of Corporate Finance, chapter 2.
 */
export function annuityFactor(interest: number, years: number): number {
  if (!(interest >= 0 && years > 0))
    throw new RangeError(
      'annuityFactor requires an interest of at least zero and years above zero',
    );
  return interest === 0 ? 1 / years : interest / (1 - (1 + interest) ** -years);
}
