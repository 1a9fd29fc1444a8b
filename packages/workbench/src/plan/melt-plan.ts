import { type SourcingCost, sourcingProgram } from '@musubi/economics';
import type { SourcingPlanFile, SourcingResult } from '@musubi/vocabulary';
import type { Surroundings } from '../run/surroundings.ts';
import type { AssumedNumber } from './assumed-number.ts';
import { namedItems } from './bound-text.ts';
import { boundsBrokenToday } from './broken-bounds.ts';
import type { CastPlan } from './cast-plan.ts';
import type { CostsAtEnds } from './costs-at-ends.ts';
import { daysOfYear, limitOf, namedBound, pricePerUnit } from './plan-bound.ts';
import { isUnknown } from './recorded-numbers.ts';
import type { Acceptance, SolvedPlan, SourcingSolution } from './solve-sourcing.ts';
import { failingSuppliers } from './suppliers.ts';

/** What was solved, before it has labels. */
export interface MeltedPlan {
  readonly plan: SourcingPlanFile;
  readonly cast: CastPlan;
  readonly accepted: Acceptance;
  readonly todayRisk: number;
  readonly todayLoss_k: Float64Array;
  readonly solution: Extract<SourcingSolution, { status: 'optimal' }>;
  readonly numbers: readonly AssumedNumber[];
  readonly costs: CostsAtEnds;
}

/** Below this part of what is bought or at stake an amount is what a solver leaves behind, and is zero. */
const rounding = 1e-7;

/** Cut off what a solver leaves behind. */
function exact(amount: number, scale: number): number {
  return Math.abs(amount) < rounding * scale ? 0 : amount;
}

/** How many failures are listed: enough for every economy, and the worst of drawn years. */
const failuresShown = 30;

/** Give what was solved the labels of its plan file. */
export function meltPlan(
  made: MeltedPlan,
  { asOf, version }: Pick<Surroundings, 'asOf' | 'version'>,
): SourcingResult {
  const { plan, cast, accepted, solution, costs } = made;
  const { chosen, frontier } = solution;
  const money = cast.problem.demand_m.reduce((sum, need) => sum + need, 0);
  const atStake = Math.max(made.todayRisk, ...frontier.map(({ risk }) => risk));
  const named = (bound: Parameters<typeof limitOf>[2]) =>
    namedBound(plan, cast, bound, limitOf(cast, accepted, bound));
  return {
    format: 'musubi-plan-result/1',
    version,
    asOf: asOf ?? null,
    plan: { id: plan.id, title: plan.title, revised: plan.revised ?? null },
    buyer: plan.buyer,
    year: plan.year,
    items: namedItems(plan).map((item, m) => ({
      ...item,
      demandUsdMillion: cast.problem.demand_m[m]!,
    })),
    risk: riskTerms(made),
    today: {
      lossUsdMillion: made.todayRisk,
      breaks: boundsBrokenToday(cast.problem).map(named),
    },
    chosen: {
      lossUsdMillion: exact(chosen.risk, atStake),
      costUsdMillion: costOf(chosen.cost, money),
    },
    purchases: purchasesOf(made),
    stocks: stocksOf(made),
    failures: failuresOf(made),
    frontier: frontier.map((point) => ({
      lossUsdMillion: exact(point.risk, atStake),
      costUsdMillion: exact(point.cost.total, money),
      costPerLossAvoided: priceOfRisk(point),
    })),
    binding: chosen.binding.map(({ bound, shadowPrice }) => ({
      ...named(bound),
      shadowPriceUsd: pricePerUnit(cast, bound, shadowPrice),
    })),
    assumptions: assumptionsOf(made),
    ends: { favourable: costs.favourable, unfavourable: costs.unfavourable },
    citations: plan.sources,
    solver: solverOf(cast, chosen),
  };
}

function riskTerms({ plan, cast, accepted }: MeltedPlan): SourcingResult['risk'] {
  const { measure, levelPercent, draws, seed, lossBoundUsdMillion } = plan.risk;
  const isDrawn = measure === 'cvar';
  return {
    measure,
    levelPercent: isDrawn ? levelPercent : null,
    draws: isDrawn ? draws : null,
    seed: isDrawn ? seed : null,
    fails: failingSuppliers(plan).filter((code) => cast.suppliers.includes(code)),
    boundUsdMillion: accepted.risk ?? null,
    budgetUsdMillion: accepted.budget ?? null,
    boundIsHalfOfToday: accepted.risk !== undefined && lossBoundUsdMillion === undefined,
  };
}

function costOf(cost: SourcingCost, scale: number) {
  return {
    price: exact(cost.price, scale),
    switching: exact(cost.switching, scale),
    qualification: exact(cost.qualification, scale),
    holding: exact(cost.holding, scale),
    total: exact(cost.total, scale),
  };
}

/** The shadow price of the bound on risk, as US$ for each US$ of loss avoided. */
function priceOfRisk({ binding }: SolvedPlan): number | null {
  const found = binding.find(({ bound }) => bound.kind === 'risk');
  return found === undefined ? null : -found.shadowPrice;
}

function purchasesOf({ plan, cast, solution }: MeltedPlan): SourcingResult['purchases'] {
  const { problem, suppliers } = cast;
  const { purchase_ms } = solution.chosen.plan;
  return plan.items.flatMap(({ id: item }, m) => {
    const demand = problem.demand_m[m]!;
    return suppliers.flatMap((supplier, s) => {
      const at = m * suppliers.length + s;
      if (problem.candidate_ms[at] === 0) return [];
      const today = problem.today_ms[at]!;
      // What differs from today by rounding only is today's.
      const planned = today + exact(purchase_ms[at]! - today, demand);
      const capacity = problem.capacity_ms[at]!;
      return [
        {
          item,
          supplier,
          todayUsdMillion: today,
          planUsdMillion: planned,
          todayShare: today / demand,
          planShare: planned / demand,
          capacityUsdMillion: Number.isFinite(capacity) ? capacity : null,
          pricePercent: 100 * (problem.price_ms[at]! - 1),
        },
      ];
    });
  });
}

function stocksOf({ plan, cast, solution }: MeltedPlan): SourcingResult['stocks'] {
  const { demand_m, stock_m } = cast.problem;
  const planned_m = solution.chosen.plan.stock_m;
  const days = (amount: number, m: number) => (daysOfYear * amount) / demand_m[m]!;
  return plan.items.map(({ id: item }, m) => ({
    item,
    todayDays: days(stock_m[m]!, m),
    planDays: days(planned_m[m]!, m),
    planUsdMillion: planned_m[m]!,
  }));
}

function failuresOf({ cast, plan, todayLoss_k, solution }: MeltedPlan): SourcingResult['failures'] {
  const { fails_ks, weight_k } = cast.problem.failures;
  const { suppliers } = cast;
  return Array.from(weight_k, (weight, k) => ({
    suppliers: suppliers.filter((_, s) => fails_ks[k * suppliers.length + s] === 1),
    probability: plan.risk.measure === 'cvar' ? weight : null,
    todayUsdMillion: todayLoss_k[k]!,
    planUsdMillion: solution.chosen.loss_k[k]!,
  }))
    .sort((a, b) => b.todayUsdMillion - a.todayUsdMillion || b.planUsdMillion - a.planUsdMillion)
    .slice(0, failuresShown);
}

function assumptionsOf({ numbers, costs }: MeltedPlan): SourcingResult['assumptions'] {
  return numbers.map((number) => {
    const { name, value, low, high, isMiddle, unit, source, note } = number;
    const unknown = isUnknown(number);
    const ends = costs.ofNumbers.get(name);
    return {
      name,
      value,
      low: unknown ? low : null,
      high: unknown ? high : null,
      isMiddle,
      unit,
      source,
      note,
      costAtLow: ends?.low ?? null,
      costAtHigh: ends?.high ?? null,
    };
  });
}

function solverOf(
  { problem }: CastPlan,
  { certificate, integerGap }: SolvedPlan,
): SourcingResult['solver'] {
  const { program } = sourcingProgram(problem);
  return {
    kind: integerGap === null ? 'linear' : 'mixed-integer',
    rows: program.rowLower_r.length,
    variables: program.cost_v.length,
    primalViolation: certificate.primalViolation,
    dualGap: certificate.gap,
    integerGap,
  };
}
