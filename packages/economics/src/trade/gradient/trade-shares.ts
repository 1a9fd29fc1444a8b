import type { Kernels } from '../../array/kernels-port.ts';
import type { Equilibrium } from '../equilibrium.ts';
import type { Policy } from '../policy.ts';

/** An equilibrium's trade per unit of expenditure, at the three prices; each is [sector][destination][origin]. */
export interface TradeShares {
  /** π′. */
  readonly tradeShare_jni: Float64Array;
  /** π′/(1+τ′), value at the border. */
  readonly borderShare_jni: Float64Array;
  /** π′/((1+τ′)(1+e′)), value to the producer; the border's array where no export is taxed. */
  readonly producerShare_jni: Float64Array;
}

function divideByGross(result: Float64Array, values: Float64Array, rates: Float64Array): void {
  for (let cell = 0; cell < result.length; cell++) result[cell] = values[cell] / (1 + rates[cell]);
}

/** A bare loop: `some` takes four times as long as the rest of this file. */
function allZero(values: Float64Array): boolean {
  for (let cell = 0; cell < values.length; cell++) if (values[cell] !== 0) return false;
  return true;
}

/** Compute the trade shares of an equilibrium at the three prices, on the kernels' memory. */
export function tradeShares(kernels: Kernels, policy: Policy, ended: Equilibrium): TradeShares {
  const cells = ended.tradeShare_jni.length;
  const tradeShare_jni = kernels.allocate(cells);
  tradeShare_jni.set(ended.tradeShare_jni);
  const borderShare_jni = kernels.allocate(cells);
  divideByGross(borderShare_jni, tradeShare_jni, policy.tariff_jni);
  if (allZero(policy.exportTax_jni))
    return { tradeShare_jni, borderShare_jni, producerShare_jni: borderShare_jni };
  const producerShare_jni = kernels.allocate(cells);
  divideByGross(producerShare_jni, borderShare_jni, policy.exportTax_jni);
  return { tradeShare_jni, borderShare_jni, producerShare_jni };
}
