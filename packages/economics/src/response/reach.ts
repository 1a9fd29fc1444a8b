import { borderFlows } from '../trade/trade-flows.ts';
import { answerInForce } from './answer.ts';
import type { Box } from './box.ts';
import { instrumentCell, plainBounds } from './instrument.ts';
import type { Arena, Side } from './side.ts';

/** What a side's instruments can do in a world. */
export interface Reach {
  /** One where there is trade for the instrument to act on, else zero; by instrument. */
  readonly traded_v: Uint8Array;
  /** Bounds of the rates; the rate in force stays where there is no trade. */
  readonly box: Box;
  /** A guess of how little gains curve by each rate, up to a factor: the less, the more trade it reaches and the more elastic. */
  readonly metric_v: Float64Array;
}

/** Least trade that is believed to curve anything, as a part of the largest. */
const leastTrade = 1e-4;

/** Find out what a side's instruments can do in a world. */
export function reachOf({ instruments, bounds = plainBounds }: Side, arena: Arena): Reach {
  const { baseline, elasticities, policy } = arena;
  const { rate_v } = answerInForce(policy, instruments, baseline.economies);
  const trade_jni = borderFlows(baseline, baseline.tariff_jni);
  const curve_v = Float64Array.from(instruments, (instrument) => {
    const cell = instrumentCell(instrument, baseline.economies);
    const left = trade_jni[cell] * policy.tradeWeightHat_jni[cell];
    return left * elasticities.trade_j[instrument.sector];
  });
  const largest = curve_v.reduce((most, curve) => Math.max(most, curve), 0);
  const traded_v = Uint8Array.from(curve_v, (curve) => (curve > 0 ? 1 : 0));
  const edge = (at: 0 | 1) =>
    rate_v.map((rate, v) => (traded_v[v] ? bounds[instruments[v].kind][at] : rate));
  return {
    traded_v,
    box: { low: edge(0), high: edge(1) },
    metric_v: curve_v.map((curve) => 1 / Math.max(leastTrade, curve / largest || 0)),
  };
}
