import type { Equilibrium } from '@musubi/economics';
import { refuseOne } from '../file/outcome.ts';

/** Refuse an equilibrium that a check cannot be read from. */
export function notConverged(what: string, ended: Equilibrium) {
  const { status, sweeps: iterations, residual, tolerance } = ended;
  return refuseOne({
    kind: 'not-converged',
    what,
    status: status === 'limit' ? 'limit' : 'stalled',
    iterations,
    residual: Math.max(residual.market, residual.price),
    tolerance,
  });
}
