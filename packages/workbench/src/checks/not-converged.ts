import type { Equilibrium } from '@musubi/economics';
import { refuseOne } from '../file/outcome.ts';

/**
 * Refuse an equilibrium that a check cannot be read from.
 *
 * @param what - the solve that did not converge. Where there is no equilibrium, the economy and sector are their positions.
 */
export function notConverged(what: string, ended: Equilibrium) {
  const { status, sweeps: iterations, residual, tolerance, obstacle } = ended;
  if (status === 'infeasible' && obstacle !== null) {
    const { economy, sector, reason } = obstacle;
    return refuseOne({
      kind: 'infeasible',
      economy: String(economy),
      sector: sector === null ? null : String(sector),
      reason,
    });
  }
  return refuseOne({
    kind: 'not-converged',
    what,
    status: status === 'limit' ? 'limit' : 'stalled',
    iterations,
    residual: Math.max(residual.market, residual.price),
    tolerance,
  });
}
