import {
  annuityFactor,
  drawFailures,
  type Failures,
  type SourcingProblem,
  singleFailures,
  streamOf,
} from '@musubi/economics';
import type { Assumed, SourcingPlanFile } from '@musubi/vocabulary';
import { type AssumedUnit, assumedNumber, type Pick } from './assumed-number.ts';
import { failingSuppliers, otherSuppliers, suppliersOf, unnamedToday } from './suppliers.ts';
import { type SharesOfItem, type Terms, termsOf } from './terms.ts';

/** A plan as a sourcing problem in million US$, with the labels of its axes. */
export interface CastPlan {
  readonly problem: SourcingProblem;
  readonly suppliers: readonly string[];
}

const daysOfYear = 365;

/**
 * Write a plan file as a sourcing problem.
 *
 * @param shares - for each item of which the chain knows the distribution, the limits of each supplier's share.
 * @param pick - which of its values each number takes; it sees each number as often as it is used.
 */
export function castPlan(
  plan: SourcingPlanFile,
  shares: ReadonlyMap<string, SharesOfItem>,
  pick: Pick,
): CastPlan {
  const suppliers = suppliersOf(plan);
  const items = plan.items.map((item) =>
    castItem(plan, item, suppliers, shares.get(item.id), pick),
  );
  const ofPairs = (of: (cell: Cell) => number) =>
    Float64Array.from(items.flatMap(({ cells }) => cells.map(of)));
  const ofItems = (of: (item: (typeof items)[number]) => number) => Float64Array.from(items, of);
  const assume = (
    key: keyof SourcingPlanFile['assumptions'],
    unit: AssumedUnit,
    better: 'low' | 'high',
  ) => pick(assumedNumber(`assumptions.${key}`, plan.assumptions[key]!, unit, better));
  const index = new Map(plan.items.map(({ id }, m) => [id, m]));
  const problem: SourcingProblem = {
    demand_m: ofItems(({ demand }) => demand),
    today_ms: ofPairs(({ today }) => today),
    candidate_ms: Uint8Array.from(ofPairs(({ isCandidate }) => Number(isCandidate))),
    allowed_ms: Uint8Array.from(ofPairs(({ isAllowed }) => Number(isAllowed))),
    price_ms: ofPairs(({ terms }) => terms.price),
    capacity_ms: ofPairs(({ terms, today }) => Math.max(today, terms.capacity)),
    lot_ms: ofPairs(({ terms }) => terms.lot),
    switching_ms: ofPairs(({ terms }) => terms.switching),
    qualification_ms: ofPairs(({ terms }) => terms.qualification),
    annuity: annuityFactor(
      assume('interestPercent', 'percent', 'low') / 100,
      assume('years', 'years', 'high'),
    ),
    stock_m: ofItems(({ demand, stockDays }) => (demand * stockDays) / daysOfYear),
    stockMost_m: ofItems(({ demand, mostDays }) => (demand * mostDays) / daysOfYear),
    holding_m: ofItems(() => assume('holdingPercent', 'percent', 'low') / 100),
    surge_ms: ofPairs(({ terms }) => terms.surge),
    outageYears: assume('outageDays', 'days', 'low') / daysOfYear,
    rampYears: assume('rampDays', 'days', 'low') / daysOfYear,
    value_g: Float64Array.from(plan.goods, ({ id, outputUsdMillion }) =>
      pick(assumedNumber(`goods.${id}.outputUsdMillion`, outputUsdMillion, 'usdMillion', 'low')),
    ),
    needs_gm: Uint8Array.from(
      plan.goods.flatMap(({ needs }) => plan.items.map(({ id }) => Number(needs.includes(id)))),
    ),
    loss_m: ofItems(({ loss }) => loss),
    failures: failuresOf(plan, suppliers, pick),
    risk:
      plan.risk.measure === 'worst'
        ? { kind: 'worst' }
        : { kind: 'cvar', level: plan.risk.levelPercent / 100 },
    caps: plan.caps.flatMap(({ supplier, atMostPercent, items: capped }) =>
      (capped ?? plan.items.map(({ id }) => id))
        .map((id) => ({
          item: index.get(id)!,
          supplier: suppliers.indexOf(supplier),
          share: atMostPercent / 100,
        }))
        .filter((cap) => cap.supplier >= 0),
    ),
  };
  return { problem, suppliers };
}

/** What one supplier is to one item. */
interface Cell {
  readonly today: number;
  readonly isCandidate: boolean;
  readonly isAllowed: boolean;
  readonly terms: Terms;
}

const noTerms: Terms = {
  price: 1,
  capacity: 0,
  switching: 0,
  qualification: 0,
  surge: 0,
  lot: 0,
};

function castItem(
  plan: SourcingPlanFile,
  item: SourcingPlanFile['items'][number],
  suppliers: readonly string[],
  shares: SharesOfItem | undefined,
  pick: Pick,
) {
  const number = (key: string, given: Assumed, unit: AssumedUnit, better: 'low' | 'high' = 'low') =>
    pick(assumedNumber(`items.${item.id}.${key}`, given, unit, better));
  const demand = number('demandUsdMillion', item.demandUsdMillion, 'usdMillion');
  const cells = suppliers.map((supplier): Cell => {
    const isOther = supplier === otherSuppliers;
    const share = isOther ? unnamedToday(item) : (item.today?.shares[supplier] ?? 0);
    const given = item.suppliers[supplier];
    const isCandidate = given !== undefined || share > 0;
    return {
      today: share * demand,
      isCandidate,
      isAllowed: item.allowed?.includes(supplier) ?? true,
      terms:
        isCandidate && !isOther
          ? termsOf(plan, item, supplier, given ?? {}, shares, pick)
          : noTerms,
    };
  });
  const isNeeded = plan.goods.some(({ needs }) => needs.includes(item.id));
  const { todayDays, mostDays } = item.stock ?? {};
  const stockDays =
    todayDays === undefined ? 0 : number('stock.todayDays', todayDays, 'days', 'high');
  const most = mostDays === undefined ? 0 : number('stock.mostDays', mostDays, 'days', 'high');
  return {
    demand,
    cells,
    stockDays,
    mostDays: Math.max(stockDays, most),
    loss: isNeeded ? 0 : number('lossPerUsd', item.lossPerUsd ?? 1, 'ratio'),
  };
}

function failuresOf(plan: SourcingPlanFile, suppliers: readonly string[], pick: Pick): Failures {
  const failing = failingSuppliers(plan);
  const { measure, failurePercent, draws, seed } = plan.risk;
  if (measure === 'worst')
    return singleFailures(Uint8Array.from(suppliers, (s) => Number(failing.includes(s))));
  const probability_s = Float64Array.from(suppliers, (supplier) => {
    const given = failurePercent[supplier];
    if (given === undefined || !failing.includes(supplier)) return 0;
    const name = `risk.failurePercent.${supplier}`;
    return pick(assumedNumber(name, given, 'percent', 'low')) / 100;
  });
  const streams = suppliers.map((supplier) => streamOf(`failure/${supplier}`));
  return drawFailures(probability_s, streams, { draws, seed });
}
