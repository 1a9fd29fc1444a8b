import type { Answer } from './answer.ts';
import { betterOf, type Climb, type ClimbOptions, descend } from './climb.ts';
import type { BoxMinimum } from './minimise-on-box.ts';
import type { Trial, Trials } from './trials.ts';

/** Rounds in which the price of own loss is learnt. */
const roundLimit = 12;
/** Share of own income by which the budget may be missed at the end of a round for the price to count as learnt. */
const budgetTolerance = 1e-7;
/** Harm that a unit of own loss is first taken to be worth. */
const firstPrice = 1;
/** What the price first rises by where the budget is missed by itself, or by the least budget. */
const firstRise = 10;
const leastBudget = 1e-3;
/** Factor on the penalty where a round did not bring the miss down to a quarter. */
const stiffening = 4;

/** The price of own loss, and what each share of income over the budget adds to it. */
interface Price {
  multiplier: number;
  penalty: number;
}

/** The price that a miss of the budget leads to; a negative miss is what is left of it. */
const priceAt = ({ multiplier, penalty }: Price, miss: number) =>
  Math.max(0, multiplier + penalty * miss);

/**
 * Climb from an answer to the largest harm near it that keeps own loss within a budget; its bans stay.
 *
 *   min −H + (max(0, μ + ρ(L−b))² − μ²)/2ρ ,  then μ ← max(0, μ + ρ(L−b)) ,  until L meets b or μ is zero
 *
 * The augmented Lagrangian comes to the budget from either side; what is returned is the best answer within it, after a
 * step back along the way from the last such answer.
 *
 * @see Nocedal and Wright (2006), Numerical Optimization, section 17.3 and algorithm 17.4.
 */
export function climbHarm(
  trials: Trials,
  from: Answer,
  budget: number,
  options: ClimbOptions = {},
): Climb {
  const { evaluationLimit = 300, tolerance = 1e-7 } = options;
  const price: Price = {
    multiplier: firstPrice,
    penalty: firstRise / Math.max(budget, leastBudget),
  };
  let best: Trial | null = null;
  let last: Trial | null = null;
  let [evaluations, lastGap] = [0, Number.POSITIVE_INFINITY];
  let status: BoxMinimum['status'] = 'limit';
  const missOf = (trial: Trial) => -trial.ownGain - budget;
  const witness = (trial: Trial) => {
    best = betterOf(trials.side, best, trial);
  };
  const ended = (): Climb => ({
    status,
    trial: betterOf(trials.side, best, stepBack(trials, best, last, budget)),
    evaluations,
    marginalHarm: price.multiplier,
  });

  let answer = from;
  for (let round = 0; round < roundLimit && evaluations < evaluationLimit; round++) {
    const minimum = descend(
      trials,
      answer,
      (trial) => {
        const paid = priceAt(price, missOf(trial));
        const value = (paid ** 2 - price.multiplier ** 2) / (2 * price.penalty) - trial.harm;
        return { value, ownWeight: -paid, harmWeight: -1 };
      },
      witness,
      { tolerance, evaluationLimit: evaluationLimit - evaluations },
    );
    evaluations += minimum.evaluations;
    answer = { ...answer, rate_v: minimum.at };
    last = trials.attempt(answer);
    status = minimum.status;
    if (last === null) break;
    const miss = missOf(last);
    const gap = Math.abs(Math.max(miss, -price.multiplier / price.penalty));
    price.multiplier = priceAt(price, miss);
    if (gap < budgetTolerance) return ended();
    if (gap > lastGap / 4) price.penalty *= stiffening;
    lastGap = gap;
    status = 'limit';
  }
  return ended();
}

/** Solves by which the step back to the budget is found. */
const stepBackLimit = 12;

/** Go from an answer within the budget towards one over it, as far as the budget reaches; null where neither is known. */
function stepBack(
  trials: Trials,
  within: Trial | null,
  over: Trial | null,
  budget: number,
): Trial | null {
  if (within === null || over === null || -over.ownGain <= budget) return over;
  let [near, far] = [within, over];
  for (let round = 0; round < stepBackLimit && far.ownGain !== near.ownGain; round++) {
    const reach = (near.ownGain + budget) / (near.ownGain - far.ownGain);
    const part = Math.min(0.95, Math.max(0.05, reach));
    const rate_v = near.answer.rate_v.map((rate, v) => rate + part * (far.answer.rate_v[v] - rate));
    const trial = trials.attempt({ ...within.answer, rate_v });
    if (trial === null) break;
    if (-trial.ownGain <= budget) near = trial;
    else far = trial;
  }
  return near;
}
