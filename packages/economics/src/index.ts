export * from './input-output/ras.ts';
// The answer
export * from './response/best-replies.ts';
export * from './response/best-response.ts';
export {
  type Deviation,
  type DeviationGrid,
  deviationGrid,
  plainRates,
} from './response/deviation-grid.ts';
export type { Effect, Outcome } from './response/effect.ts';
export * from './response/instrument.ts';
export { iterateReplies, type ReplyLimits, type ReplyPath } from './response/iterate-replies.ts';
export * from './response/minimise-on-box.ts';
export { mirrorPolicy } from './response/mirror.ts';
export type { Arena, Objective, Side } from './response/task.ts';
export * from './trade/baseline.ts';
export * from './trade/elasticities.ts';
export type { Equilibrium, Obstacle, SolveStatus } from './trade/equilibrium.ts';
export type { WorldFlows } from './trade/flows.ts';
export * from './trade/linear-welfare.ts';
export * from './trade/policy.ts';
export * from './trade/rebase.ts';
export * from './trade/solve.ts';
export type { Residual } from './trade/sweep.ts';
export { borderFlows, type Spending } from './trade/trade-flows.ts';
export * from './trade/welfare.ts';
