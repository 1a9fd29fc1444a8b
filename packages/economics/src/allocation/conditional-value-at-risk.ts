/**
 * Compute the mean of the worst (1 − α) part of a discrete distribution of losses.
 *
 *   CVaR_α = min_η  η + Σ_k w_k max(0, L_k − η) / (1 − α)
 *
 * @param loss_k - L, a loss for each scenario.
 * @param weight_k - w, their probabilities; add up to one.
 * @param level - α, from 0 (the mean) to below 1.
 * @throws RangeError when the level is out of range or the lengths differ.
 * @see Rockafellar and Uryasev (2000), Journal of Risk 2(3), theorem 1; (2002), Journal of Banking & Finance 26(7).
 *
 * @example
 * ```ts
 * import { conditionalValueAtRisk } from '@musubi/economics';
 * // The worst tenth: all of the 4 % with 100, and 6 of the 10 % from the next.
 * const cvar = conditionalValueAtRisk(Float64Array.of(0, 50, 100), Float64Array.of(0.86, 0.1, 0.04), 0.9);
 * assert.ok(Math.abs(cvar - (0.04 * 100 + 0.06 * 50) / 0.1) < 1e-12);
 * ```
 */
export function conditionalValueAtRisk(
  loss_k: Float64Array,
  weight_k: Float64Array,
  level: number,
): number {
  if (!(level >= 0 && level < 1) || loss_k.length !== weight_k.length)
    throw new RangeError(
      'conditionalValueAtRisk requires a level in [0, 1) and a weight for each loss',
    );
  const order = [...loss_k.keys()].sort((a, b) => loss_k[b] - loss_k[a]);
  const tail = 1 - level;
  let left = tail;
  let sum = 0;
  for (const k of order) {
    const taken = Math.min(left, weight_k[k]);
    sum += taken * loss_k[k];
    left -= taken;
    if (left <= 0) break;
  }
  return sum / tail;
}
