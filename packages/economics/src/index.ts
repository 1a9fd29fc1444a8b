export * from './input-output/ras.ts';
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
