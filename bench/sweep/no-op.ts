/** A job that takes no time and has a result as large as that of fifty solves of 26 economies. */
export const perform = async (payload: { readonly at: number }) =>
  Array.from({ length: 50 }, (_, draw) => ({
    draw,
    realIncomePercent: Array.from({ length: 26 }, (__, n) => (payload.at + draw + n) / 7),
    equivalentVariationUsdMillion: Array.from({ length: 26 }, (__, n) => (draw * n) / 3),
  }));
