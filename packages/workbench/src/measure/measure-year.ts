import { type Bounds, coreDependency, equivalentSuppliers } from '@musubi/economics';
import type { DependenceYear } from '@musubi/vocabulary';
import type { ItemTrade } from './item-trade.ts';
import { knownImports, shareOf, topSupplier } from './supplier-share.ts';

/**
 * Measure one year: shares, concentration, the core dependency indicators.
 *
 * @param on - the suppliers that the share is of; the top supplier where null.
 */
export function measureYear(trade: ItemTrade, on: readonly string[] | null): DependenceYear {
  const top = topSupplier(trade);
  const topShare = top === null ? null : shareOf(trade, [top]);
  const { concentration, outsideShare, importsPerExport } = coreDependency(trade);
  const complete = !trade.import_i.some(Number.isNaN);
  return {
    year: trade.year,
    importsUsdMillion: complete ? knownImports(trade) : null,
    exportsUsdMillion: Number.isNaN(trade.exports) ? null : trade.exports,
    share: on === null ? topShare : shareOf(trade, on),
    topSupplier: top,
    topShare,
    concentration,
    equivalentSuppliers: concentration && {
      low: equivalentSuppliers(Math.min(1, concentration.high)),
      high: equivalentSuppliers(Math.min(1, concentration.low)),
    },
    outsideShare,
    importsPerExport: finite(importsPerExport),
  };
}

function finite(bounds: Bounds | null): Bounds | null {
  return bounds && Number.isFinite(bounds.high) ? bounds : null;
}
