import type { Obstacle } from './equilibrium.ts';
import type { System, Unknowns } from './system.ts';

/** Log wages and prices beyond which an iterate is running away, not searching: a factor of 10¹⁷. */
const runawayLog = 40;

/** Find a destination that spends on a sector in which every supplier is banned. */
function withoutSupplier(system: System): Obstacle | null {
  const { economies: N, sectors: J, expenditure_nj } = system.baseline;
  const { price_jni } = system.weights;
  for (const cell of system.changed) {
    if (price_jni[cell] > 0) continue;
    const jn = Math.floor(cell / N);
    const sector = Math.floor(jn / N);
    const economy = jn % N;
    if (expenditure_nj[economy * J + sector] === 0) continue;
    const row = price_jni.subarray(jn * N, (jn + 1) * N);
    if (row.every((weight) => weight === 0)) return { reason: 'no-supplier', economy, sector };
  }
  return null;
}

/** Tell whether all that is traded in the baseline still is, with the same deficits, so that they can be balanced. */
function balancesAsBefore({ baseline, policy, weights, changed }: System): boolean {
  const { tradeShare_jni, deficit_n } = baseline;
  return (
    deficit_n.every((deficit, n) => deficit === policy.deficit_n[n]) &&
    changed.every((cell) => weights.price_jni[cell] > 0 || tradeShare_jni[cell] === 0)
  );
}

/** Find an economy whose trade cannot add up to its deficit: it can only buy abroad, or only sell, or neither. */
function withoutBalance(system: System): Obstacle | null {
  if (balancesAsBefore(system)) return null;
  const { economies: N, income_n } = system.baseline;
  const { price_jni } = system.weights;
  const buys = new Array<boolean>(N).fill(false);
  const sells = new Array<boolean>(N).fill(false);
  for (let cell = 0; cell < price_jni.length; cell++) {
    const n = Math.floor(cell / N) % N;
    if (price_jni[cell] === 0 || cell % N === n) continue;
    buys[n] = true;
    sells[cell % N] = true;
  }
  for (let economy = 0; economy < N; economy++) {
    const deficit = system.policy.deficit_n[economy];
    const sign = Math.abs(deficit) > 1e-12 * income_n[economy] ? Math.sign(deficit) : 0;
    const possible =
      buys[economy] === sells[economy]
        ? buys[economy] || sign === 0
        : sign === (buys[economy] ? 1 : -1);
    if (!possible) return { reason: 'cannot-balance', economy, sector: null };
  }
  return null;
}

/** Find what forbids an equilibrium before any sweep. */
export function obstacleBefore(system: System): Obstacle | null {
  return withoutSupplier(system) ?? withoutBalance(system);
}

/** Find the sector whose price runs away from the wage of its buyers, or an economy whose wage falls without end. */
export function obstacleAt(system: System, at: Unknowns): Obstacle | null {
  const { economies: N, sectors: J } = system.baseline;
  for (let n = 0; n < N; n++) {
    let dearest = 0;
    for (let j = 0; j < J; j++)
      if (at.logPrice_nj[n * J + j] > at.logPrice_nj[n * J + dearest]) dearest = j;
    if (at.logPrice_nj[n * J + dearest] - at.logWage_n[n] > runawayLog)
      return { reason: 'runaway-price', economy: n, sector: dearest };
  }
  const poor = at.logWage_n.findIndex((logWage) => logWage < -runawayLog);
  return poor < 0 ? null : { reason: 'cannot-pay', economy: poor, sector: null };
}

/** Find an economy to which a state leaves nothing to spend. */
export function pennilessAt(system: System): Obstacle | null {
  const economy = system.income_n.findIndex((income) => income <= 0);
  return economy < 0 ? null : { reason: 'cannot-pay', economy, sector: null };
}
