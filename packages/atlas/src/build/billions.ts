/**
 * Write an amount in billions with one decimal and grouped thousands, for example `160,997.2 bn
 * US$`.
 */
export function billionsUsd(amount: number, multiplier: number): string {
  const [whole = '', decimal] = ((amount * multiplier) / 1e9).toFixed(1).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimal} bn US$`;
}
