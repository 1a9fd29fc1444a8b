import type { Clause } from '@musubi/vocabulary';

/** How a clause changes a rate. */
export type RateSize = Extract<Clause, { instrument: 'tariff' | 'export-tax' | 'subsidy' }>['size'];

/**
 * Compute the rate that a clause leads to, as a fraction.
 *
 *   r′ = r + coverage · (target − r) ;  target = set/100, r + points/100, or r·(1 + change/100)
 *
 * Where a clause covers only a part of a sector's trade, the sector's rate moves by that part of the change. This
 * is exact for the revenue of unchanged trade; it leaves out that trade moves between covered and other products.
 *
 * @param rate - r, the rate in force.
 * @param coverage - the share of the sector's trade that the clause covers.
 */
export function newRate(rate: number, size: RateSize, coverage: number): number {
  return rate + coverage * (target(rate, size) - rate);
}

function target(rate: number, size: RateSize): number {
  if ('setPercent' in size) return size.setPercent / 100;
  if ('addPoints' in size) return rate + size.addPoints / 100;
  return rate * (1 + size.changePercent / 100);
}
