import {
  type Bounds,
  coreDependency,
  coreDependencyThresholds,
  exceeds,
  isReliant,
  relianceThresholds,
  robustness,
} from '@musubi/economics';
import { type DependenceFlag, type DependenceRule, dependenceRules } from '@musubi/vocabulary';
import type { ItemTrade } from './item-trade.ts';
import { knownImports, shareOf, topSupplier } from './supplier-share.ts';

type Verdict = boolean | null;

/**
 * Tell which rules flag an item, in the last year and over years × thresholds.
 *
 * @param trades - the years, ascending, at least one.
 * @param on - the suppliers that Korea's rule looks at; the top supplier of each year where null.
 * @param percents - the thresholds, percent of each rule's own.
 */
export function flagsOf(
  trades: readonly ItemTrade[],
  on: readonly string[] | null,
  percents: readonly number[],
): DependenceFlag[] {
  const factors = [...new Set([...percents, 100])].map((percent) => percent / 100);
  const byYear = new Map(trades.map((trade) => [trade.year, verdictsOf(trade, on)]));
  const years = [...byYear.keys()];
  return dependenceRules.map((rule) => {
    const stands = (year: number, factor: number) => byYear.get(year)!(rule, factor);
    return { rule, stands: stands(years.at(-1)!, 1), ...robustness(years, factors, 1, stands) };
  });
}

function verdictsOf(trade: ItemTrade, on: readonly string[] | null) {
  const cdi = coreDependency(trade);
  const top = topSupplier(trade);
  const suppliers = on ?? (top === null ? null : [top]);
  const share = suppliers && shareOf(trade, suppliers);
  const complete = !trade.import_i.some(Number.isNaN);
  const balance = { imports: complete ? knownImports(trade) : Number.NaN, exports: trade.exports };
  const above = (bounds: Bounds | null, threshold: number): Verdict =>
    bounds === null ? null : exceeds(bounds, threshold);
  const reliant = (threshold: number): Verdict =>
    share === null ? null : isReliant(share, balance, threshold);
  const { concentration, outsideShare, importsPerExport } = coreDependencyThresholds;
  const verdict = (rule: DependenceRule, factor: number): Verdict => {
    switch (rule) {
      case 'cdi1':
        return above(cdi.concentration, factor * concentration);
      case 'cdi2':
        return above(cdi.outsideShare, factor * outsideShare);
      case 'cdi3':
        return above(cdi.importsPerExport, factor * importsPerExport);
      case 'cdi':
        return every([
          verdict('cdi1', factor),
          trade.inside === null ? true : verdict('cdi2', factor),
          verdict('cdi3', factor),
        ]);
      default:
        return reliant(factor * relianceThresholds[rule]);
    }
  };
  return verdict;
}

/** Tell whether all hold: one that does not decides it, one that is unknown leaves it open. */
function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}
