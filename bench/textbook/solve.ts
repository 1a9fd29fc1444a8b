import { solveExpenditures } from './expenditures.ts';
import { solvePrices } from './prices.ts';
import type { TextbookProblem } from './problem.ts';
import { tradeShares } from './trade-shares.ts';

/** How to run the damped loop. */
export interface TextbookOptions {
  /** Largest excess demand for labour, and movement of a price or an expenditure in its inner loop; 1e-10. */
  readonly tolerance?: number;
  /** ν, the part of the excess demand by which a wage moves; 0.3. */
  readonly adjustment?: number;
  /** Wall-clock time after which the loop gives up. */
  readonly timeLimitMs?: number;
}

/** Where the damped loop ended. */
export interface TextbookSolution {
  readonly status: 'converged' | 'time limit' | 'left the domain';
  /** Rounds of the outer loop. */
  readonly iterations: number;
  /** Evaluations of the price indices, and of the expenditures, in the inner loops. */
  readonly priceRounds: number;
  readonly expenditureRounds: number;
  /** max_n | demand for labour / its supply − 1 |. */
  readonly excess: number;
  readonly wageHat_n: Float64Array;
  readonly priceHat_nj: Float64Array;
  readonly expenditure_nj: Float64Array;
}

/** Σ_j β_nj Y′_nj, the demand for labour. */
function labourDemand({ baseline }: TextbookProblem, sales_nj: Float64Array): Float64Array {
  const { economies: N, sectors: J, valueAddedShare_nj } = baseline;
  const demand_n = new Float64Array(N);
  for (let nj = 0; nj < N * J; nj++)
    demand_n[Math.floor(nj / J)] += valueAddedShare_nj[nj] * sales_nj[nj];
  return demand_n;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** ŵ ← ŵ (1 + ν excess), then world value added back to its baseline value. */
function adjustedWages(
  wageHat_n: Float64Array,
  excess_n: Float64Array,
  valueAdded_n: Float64Array,
  adjustment: number,
): Float64Array {
  const moved = wageHat_n.map((wage, n) => wage * (1 + adjustment * excess_n[n]));
  const world = sum(moved.map((wage, n) => wage * valueAdded_n[n]));
  return moved.map((wage) => (wage * sum(valueAdded_n)) / world);
}

/**
 * Solve a tariff scenario by the damped loop that the papers print.
 *
 * Guess wages; find the prices they imply by iterating costs and price indices; compute trade shares; find the
 * expenditures they imply by iteration; move each wage by a part of its excess demand; repeat. Inner loops begin
 * from their last solution, which the authors' own programs do not always do.
 *
 * @see Caliendo and Parro (2015), Review of Economic Studies 82(1), section 3.3 and its appendix on the algorithm;
 * Alvarez and Lucas (2007), Journal of Monetary Economics 54(6), for the wage adjustment.
 */
export function solveTextbook(
  problem: TextbookProblem,
  options: TextbookOptions = {},
): TextbookSolution {
  const { tolerance = 1e-10, adjustment = 0.3, timeLimitMs = Number.POSITIVE_INFINITY } = options;
  const { baseline } = problem;
  const deadline = performance.now() + timeLimitMs;
  const valueAdded_n = labourDemand(problem, baseline.sales_nj);
  let wageHat_n: Float64Array = new Float64Array(baseline.economies).fill(1);
  let priceHat_nj: Float64Array = new Float64Array(baseline.expenditure_nj.length).fill(1);
  let expenditure_nj = baseline.expenditure_nj;
  const rounds = { iterations: 0, priceRounds: 0, expenditureRounds: 0 };
  for (;;) {
    const income_n = wageHat_n.map((wage, n) => wage * valueAdded_n[n]);
    const priced = solvePrices(problem, wageHat_n, priceHat_nj, tolerance);
    const shares_jni = tradeShares(problem, priced.costHat_nj, priced.priceHat_nj);
    const spent = solveExpenditures(problem, income_n, shares_jni, expenditure_nj, tolerance);
    const demand_n = labourDemand(problem, spent.sales_nj);
    const excess_n = demand_n.map((demand, n) => demand / income_n[n] - 1);
    const excess = excess_n.reduce((worst, value) => Math.max(worst, Math.abs(value)), 0);
    ({ priceHat_nj } = priced);
    ({ expenditure_nj } = spent);
    rounds.iterations++;
    rounds.priceRounds += priced.rounds;
    rounds.expenditureRounds += spent.rounds;
    const status = ending(excess, tolerance, deadline);
    if (status !== undefined)
      return { status, ...rounds, excess, wageHat_n, priceHat_nj, expenditure_nj };
    wageHat_n = adjustedWages(wageHat_n, excess_n, valueAdded_n, adjustment);
  }
}

function ending(
  excess: number,
  tolerance: number,
  deadline: number,
): TextbookSolution['status'] | undefined {
  if (Number.isNaN(excess)) return 'left the domain';
  if (excess < tolerance) return 'converged';
  return performance.now() > deadline ? 'time limit' : undefined;
}
