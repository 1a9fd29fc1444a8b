export * from './input-output/ras.ts';
export type { Answer } from './response/answer.ts';
export * from './response/best-replies.ts';
export * from './response/best-response.ts';
export type { Deviation, DeviationGrid, GridOptions } from './response/deviation-grid.ts';
export type { Effect } from './response/effect.ts';
export { findDeviations } from './response/find-deviations.ts';
export type { Outcome } from './response/frontier.ts';
export * from './response/instrument.ts';
export type { ReplyPath } from './response/iterate-replies.ts';
export * from './response/minimise-on-box.ts';
export { type Mirror, mirror } from './response/mirror.ts';
export type { Arena, Objective, Side } from './response/side.ts';
export type { NoResponse } from './response/solve-arena.ts';
export type { StartRecord } from './response/start-record.ts';
export * from './trade/baseline.ts';
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
export * from './trade/rebase.ts';
export * from './trade/solve.ts';
export type { Residual } from './trade/sweep.ts';
export { borderFlows, type Spending } from './trade/trade-flows.ts';
export * from './trade/welfare.ts';
