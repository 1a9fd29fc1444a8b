/** Own gain and harm of one answer, as shares of own baseline income. */
export interface Outcome {
  /** Negative is a loss. */
  readonly ownGain: number;
  readonly harm: number;
}

/** Steps into which the harm between the ends of a frontier is divided. */
const steps = 50;

/** Keep the outcomes that no other beats in both, from the smallest own loss to the largest; of close ones the first. */
export function frontierOf(outcomes: readonly Outcome[]): Outcome[] {
  const byLoss = [...outcomes].sort((a, b) => b.ownGain - a.ownGain || b.harm - a.harm);
  const most = byLoss.reduce((harm, outcome) => Math.max(harm, outcome.harm), 0);
  const step = byLoss.length === 0 ? 0 : (most - byLoss[0].harm) / steps;
  const frontier = byLoss.slice(0, 1);
  for (const outcome of byLoss) {
    const higher = outcome.harm - frontier[frontier.length - 1].harm;
    if (higher > 0 && (higher >= step || outcome.harm === most)) frontier.push(outcome);
  }
  return frontier;
}
