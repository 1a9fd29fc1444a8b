import { expenditure } from './expenditure.ts';
import { finalDemand } from './final-demand.ts';
import { income } from './income.ts';
import { inputBundle } from './input-bundle.ts';
import { labourDemand, sectorWages } from './labour.ts';
import { competitiveness, priceIndex } from './price-index.ts';
import { sales } from './sales.ts';
import type { System, Unknowns } from './system.ts';
import { producerPrice, unitCost } from './unit-cost.ts';

/** How far a state is from equilibrium. */
export interface Residual {
  /**
   * Largest excess in a market: of labour relative to its supply, in economies and in sectors; of goods relative to
   * mean expenditure per sector; of the world's value added relative to its baseline value.
   */
  market: number;
  /** Largest distance of a price index from the one its suppliers imply, in logs. */
  price: number;
}

function pricesFromWages(system: System, from: Unknowns, into: Unknowns): void {
  const { baseline, elasticities } = system;
  const { economies: N, sectors: J } = baseline;
  for (let n = 0; n < N; n++) {
    system.logWage_nj.fill(from.logWage_n[n], n * J, (n + 1) * J);
  }
  for (let nj = 0; nj < from.relativeWage_nj.length; nj++)
    system.logWage_nj[nj] += from.relativeWage_nj[nj];
  inputBundle(
    system.kernels,
    system.logBundle_nj,
    from.logPrice_nj,
    system.inputShare_nkj,
    elasticities.input,
    system.term_nk,
  );
  unitCost(
    system.kernels,
    system.logUnitCost_nj,
    system.valueAddedShare_nj,
    system.logWage_nj,
    system.logBundle_nj,
    baseline.valueAddedShare_nj,
    elasticities.valueAdded,
  );
  producerPrice(system.logProducerPrice_nj, system.logUnitCost_nj, system.logWedge_nj);
  competitiveness(
    system.kernels,
    system.competitiveness_ji,
    system.logProducerPrice_nj,
    elasticities.trade_j,
  );
  priceIndex(
    system.kernels,
    into.logPrice_nj,
    system.supply_jn,
    system.weights.price_jni,
    system.competitiveness_ji,
    elasticities.trade_j,
  );
}

/** Multiply every value of an economy by the economy's factor. */
function rescale(result_nj: Float64Array, values_nj: Float64Array, factor_n: Float64Array): void {
  const J = values_nj.length / factor_n.length;
  for (let n = 0, nj = 0; n < factor_n.length; n++)
    for (let j = 0; j < J; j++, nj++) result_nj[nj] = values_nj[nj] * factor_n[n];
}

function demandFromPrices(system: System, from: Unknowns): void {
  const { baseline, elasticities } = system;
  rescale(system.expenditure_nj, from.expenditure_nj, system.scale_n);
  sales(
    system.kernels,
    system,
    system.weights,
    system.expenditure_nj,
    system.supply_jn,
    system.competitiveness_ji,
  );
  labourDemand(
    system.demand_nj,
    system.materials_nj,
    system.demand_n,
    system.subsidyCost_n,
    system.sales_ij,
    system.valueAddedShare_nj,
    system.policy.subsidy_nj,
  );
  for (let n = 0; n < system.labourIncome_n.length; n++)
    system.labourIncome_n[n] = Math.exp(from.logWage_n[n]) * system.valueAdded_n[n];
  income(
    system.income_n,
    system.labourIncome_n,
    system.tariffRevenue_n,
    system.exportTaxRevenue_n,
    system.subsidyCost_n,
    system.policy.deficit_n,
  );
  finalDemand(
    system.kernels,
    system.logConsumerPrice_n,
    system.finalShare_nj,
    from.logPrice_nj,
    baseline.finalShare_nj,
    elasticities.final,
  );
}

function expenditureFromDemand(system: System, from: Unknowns, into: Unknowns): void {
  expenditure(
    system.kernels,
    into.expenditure_nj,
    system.finalShare_nj,
    system.income_n,
    system.materials_nj,
    from.logPrice_nj,
    system.logBundle_nj,
    system.inputShare_nkj,
    system.elasticities.input,
    system.term_nk,
  );
  rescale(into.expenditure_nj, into.expenditure_nj, system.perScale_n);
}

/** Move wages a part of the way to where demand would have them; then keep world value added where it was. */
function wagesFromDemand(system: System, from: Unknowns, into: Unknowns, damping: number): void {
  let before = 0;
  let after = 0;
  for (let n = 0; n < system.demand_n.length; n++) {
    const excess = Math.log(system.demand_n[n] / system.labourIncome_n[n]);
    into.logWage_n[n] = from.logWage_n[n] + damping * excess;
    before += system.valueAdded_n[n];
    after += Math.exp(into.logWage_n[n]) * system.valueAdded_n[n];
  }
  const drift = Math.log(after / before);
  for (let n = 0; n < system.demand_n.length; n++) into.logWage_n[n] -= drift;
  if (!system.sectoralWages) return;
  system.logWage_n.fill(0);
  sectorWages(
    into.relativeWage_nj,
    system.logWage_n,
    system.demand_nj,
    system.demand_n,
    system.baseline.valueAdded_nj,
    system.valueAdded_n,
    system.elasticities.labourMobility,
  );
  for (let nj = 0; nj < into.relativeWage_nj.length; nj++) {
    const before = from.relativeWage_nj[nj];
    into.relativeWage_nj[nj] = before + damping * (into.relativeWage_nj[nj] - before);
  }
}

/** Largest absolute distance between two arrays; NaN where either holds one. */
function distance(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < a.length; at++) largest = Math.max(largest, Math.abs(a[at] - b[at]));
  return largest;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at];
  return total;
}

/** Largest log excess demand for a sector's labour: supply answers a sector's relative wage with the elasticity μ. */
function sectorExcess(system: System, from: Unknowns, into: Unknowns): number {
  return system.elasticities.labourMobility * distance(into.relativeWage_nj, from.relativeWage_nj);
}

function measure(
  system: System,
  from: Unknowns,
  into: Unknowns,
  damping: number,
  residual: Residual,
): void {
  let labour = 0;
  for (let n = 0; n < system.demand_n.length; n++)
    labour = Math.max(labour, Math.abs(system.demand_n[n] / system.labourIncome_n[n] - 1));
  residual.market = Math.max(
    labour,
    Math.abs(sum(system.labourIncome_n) / sum(system.valueAdded_n) - 1),
    distance(into.expenditure_nj, from.expenditure_nj),
    system.sectoralWages ? sectorExcess(system, from, into) / damping : 0,
  );
  residual.price = distance(into.logPrice_nj, from.logPrice_nj);
}

/**
 * Sweep once over the equations: from wages, prices and expenditure to the wages, prices and expenditure that
 * they imply. An equilibrium is a fixed point.
 *
 * @param from - the state.
 * @param into - what it implies, written.
 * @param damping - the part of the way that wages move.
 * @param residual - the distance between the two, written; NaN where the state has left the domain.
 */
export function sweep(
  system: System,
  from: Unknowns,
  into: Unknowns,
  damping: number,
  residual: Residual,
): void {
  pricesFromWages(system, from, into);
  demandFromPrices(system, from);
  expenditureFromDemand(system, from, into);
  wagesFromDemand(system, from, into, damping);
  measure(system, from, into, damping, residual);
}
