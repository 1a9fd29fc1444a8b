/**
 * Add up what each economy can spend on final goods.
 *
 *   I′_n = ŵ_n VA_n + R_n + export-tax revenue − subsidy cost + D′_n
 *
 * @param income_n - I′, written.
 * @see Caliendo and Parro (2015), section 2, for income without taxes and subsidies.
 */
export function income(
  income_n: Float64Array,
  labourIncome_n: Float64Array,
  tariffRevenue_n: Float64Array,
  exportTaxRevenue_n: Float64Array,
  subsidyCost_n: Float64Array,
  deficit_n: Float64Array,
): void {
  for (let n = 0; n < income_n.length; n++)
    income_n[n] =
      labourIncome_n[n] +
      tariffRevenue_n[n] +
      exportTaxRevenue_n[n] -
      subsidyCost_n[n] +
      deficit_n[n];
}
