export * from './allocation/annuity.ts';
export * from './allocation/conditional-value-at-risk.ts';
export * from './allocation/draw-failures.ts';
export * from './allocation/minimum-hitting-set.ts';
export * from './allocation/program-certificate.ts';
export * from './allocation/smallest-clash.ts';
export * from './allocation/sourcing-cost.ts';
export * from './allocation/sourcing-loss.ts';
export {
  type RiskMeasure,
  type SourcingPlan,
  type SourcingProblem,
  type SupplierCap,
  todayPlan,
} from './allocation/sourcing-problem.ts';
export * from './allocation/sourcing-program.ts';
export * from './allocation/sparse-program.ts';
export {
  allHold,
  type Certainty,
  type Limits,
  reaches,
  shareRounding,
} from './chain/certainty.ts';
export * from './chain/chokepoint.ts';
export * from './chain/closure.ts';
export * from './chain/concentration.ts';
export * from './chain/exposure.ts';
export { type Carried, type Links, pathTo } from './chain/links.ts';
export * from './chain/pivotal.ts';
export * from './chain/replacement.ts';
export { inside, type ShareLimits, type SupplierSet, shareOfSet } from './chain/share-limits.ts';
export * from './coalition/banzhaf-interaction.ts';
export * from './coalition/banzhaf-value.ts';
export type { CoalitionPair } from './coalition/coalition-pair.ts';
export * from './coalition/convexity.ts';
export * from './coalition/core-excess.ts';
export { coalitionSize, gameFrom } from './coalition/game.ts';
export * from './coalition/harsanyi-dividends.ts';
export * from './coalition/pair-shares.ts';
export * from './coalition/permutation-order.ts';
export * from './coalition/premium.ts';
export * from './coalition/shapley-from-permutations.ts';
export * from './coalition/shapley-interaction.ts';
export * from './coalition/shapley-value.ts';
export * from './coalition/superadditivity.ts';
export * from './indicators/backward-linkage.ts';
export * from './indicators/bounds.ts';
export * from './indicators/complementarity.ts';
export * from './indicators/core-dependency.ts';
export * from './indicators/equivalent-suppliers.ts';
export * from './indicators/estimated-advantage.ts';
export * from './indicators/exports-content.ts';
export * from './indicators/herfindahl.ts';
export * from './indicators/herfindahl-bounds.ts';
export { type InputReliance, inputReliance } from './indicators/input-reliance.ts';
export * from './indicators/mutual-dependence.ts';
export * from './indicators/reliance-class.ts';
export * from './indicators/revealed-advantage.ts';
export * from './indicators/robustness.ts';
export { supplierShares } from './indicators/supplier-shares.ts';
export * from './indicators/upstreamness.ts';
export * from './indicators/value-added-exports.ts';
export * from './indicators/value-added-origin.ts';
export * from './input-output/leontief-system.ts';
export * from './input-output/ras.ts';
export * from './input-output/solve-leontief.ts';
export * from './propagation/bridging-stock.ts';
export { buildNetwork, type Supplies } from './propagation/build-network.ts';
export * from './propagation/conditions.ts';
export * from './propagation/network.ts';
export * from './propagation/propagate.ts';
export type { Shock } from './propagation/shock.ts';
export type { State } from './propagation/state.ts';
export { type Answer, withAnswer } from './response/answer.ts';
export * from './response/best-replies.ts';
export * from './response/best-response.ts';
export type { Deviation, DeviationGrid, GridOptions } from './response/deviation-grid.ts';
export type { Effect } from './response/effect.ts';
export { findDeviations } from './response/find-deviations.ts';
export type { Outcome } from './response/frontier.ts';
export * from './response/instrument.ts';
export type { ReplyPath } from './response/iterate-replies.ts';
export * from './response/minimise-on-box.ts';
export { type Mirror, mirror, mirrorPolicy } from './response/mirror.ts';
export type { Arena, Objective, Side } from './response/side.ts';
export type { NoResponse } from './response/solve-arena.ts';
export type { StartRecord } from './response/start-record.ts';
export * from './trade/baseline.ts';
export * from './trade/batch-solver.ts';
export * from './trade/elasticities.ts';
export type { Equilibrium, Obstacle, SolveStatus } from './trade/equilibrium.ts';
export type { WorldFlows } from './trade/flows.ts';
export {
  type GradientOptions,
  type PolicyGradient,
  welfareGradients,
} from './trade/gradient/welfare-gradients.ts';
export * from './trade/linear-welfare.ts';
export * from './trade/policy.ts';
export * from './trade/predict-state.ts';
export * from './trade/rebase.ts';
export * from './trade/solve.ts';
export type { Residual } from './trade/sweep.ts';
export { borderFlows, type Spending } from './trade/trade-flows.ts';
export * from './trade/welfare.ts';
export * from './uncertainty/band.ts';
export * from './uncertainty/distribution.ts';
export * from './uncertainty/latin-hypercube.ts';
export * from './uncertainty/rank-correlation.ts';
export * from './uncertainty/stream-of.ts';
export * from './uncertainty/uniform-at.ts';
export type { Reading } from './warning/baseline.ts';
export { prepareJudge } from './warning/baseline.ts';
export { fallOf } from './warning/breach.ts';
export type { Alert, Episode } from './warning/episode.ts';
export * from './warning/find-alerts.ts';
export { usualRule, type WarningRule } from './warning/rule.ts';
export * from './warning/score-alerts.ts';
export type { Measure, MonthlySeries } from './warning/series.ts';
export * from './warning/severity.ts';
export * from './warning/year-on-year.ts';
