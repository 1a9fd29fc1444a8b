import type { WorldManifest } from '@musubi/atlas';
import type { SectorOutcome } from '@musubi/vocabulary';
import { percent } from './economy-outcomes.ts';
import type { Solution } from './solve-casting.ts';

/**
 * Melt a solution into what it does to each sector of each economy.
 *
 *   output = Ŷ_nj / p̂_nj − 1 , the change of the quantity that its producers sell
 *
 * @param usdMillion - the world's currency unit in millions of US$.
 */
export function sectorOutcomes(
  { economies, sectors }: Pick<WorldManifest, 'economies' | 'sectors'>,
  { baseline, ended }: Solution,
  usdMillion: number,
): SectorOutcome[] {
  return economies.flatMap((economy, n) =>
    sectors.map((sector, j): SectorOutcome => {
      const nj = n * sectors.length + j;
      const sales = baseline.sales_nj[nj]!;
      const salesHat = ended.sales_nj[nj]! / sales;
      const priceHat = ended.producerPriceHat_nj[nj]!;
      const ifProduced = (hat: number) => (sales > 0 ? percent(hat) : null);
      return {
        economy: economy.code,
        sector: sector.code,
        salesUsdMillion: usdMillion * sales,
        salesPercent: ifProduced(salesHat),
        outputPercent: ifProduced(salesHat / priceHat),
        producerPricePercent: ifProduced(priceHat),
        consumerPricePercent:
          baseline.expenditure_nj[nj]! > 0 ? percent(ended.priceHat_nj[nj]!) : null,
        sectorWagePercent: ifProduced(ended.wageHat_nj[nj]!),
      };
    }),
  );
}
