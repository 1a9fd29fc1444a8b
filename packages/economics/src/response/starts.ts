import { uniform } from '../trade/random-flows.ts';
import { borderFlows } from '../trade/trade-flows.ts';
import { type Answer, answerInForce, instrumentCell } from './instrument.ts';
import { mirrorPolicy } from './mirror.ts';
import { type Arena, boxOf, type Side } from './task.ts';

/** From where a search begins: what is in force, the mirror, the corner of most trade, a draw, or the caller's own. */
export interface Start {
  readonly kind: 'in-force' | 'mirror' | 'corner' | 'drawn' | 'given';
  readonly answer: Answer;
}

/** Part of the instruments, those on the most trade, that the corner raises to their upper bounds. */
const cornerPart = 0.25;

function cornerOf(side: Side, { baseline, policy }: Arena): Answer {
  const { instruments } = side;
  const trade_jni = borderFlows(baseline, baseline.tariff_jni);
  const trade = (v: number) => trade_jni[instrumentCell(instruments[v], baseline.economies)];
  const byTrade = instruments.map((_, v) => v).sort((a, b) => trade(b) - trade(a));
  const corner = answerInForce(policy, instruments, baseline.economies);
  const { high } = boxOf(side);
  for (const v of byTrade.slice(0, Math.ceil(cornerPart * byTrade.length)))
    corner.rate_v[v] = high[v];
  return corner;
}

function drawnOf(side: Side, seed: number): Answer {
  const draw = uniform(seed);
  const { low, high } = boxOf(side);
  return {
    rate_v: low.map((bound, v) => bound + draw() * (high[v] - bound)),
    banned_v: new Uint8Array(low.length),
  };
}

/**
 * List the answers from which a search begins.
 *
 * @param drawn - how many are drawn at random.
 * @param seed - of the first draw; each next draw has the next seed.
 */
export function startsOf(
  side: Side,
  arena: Arena,
  { drawn, seed, given }: { drawn: number; seed: number; given: readonly Answer[] },
): Start[] {
  const { baseline, policy } = arena;
  const { actors, opponents, instruments } = side;
  const read = (from: typeof policy) => answerInForce(from, instruments, baseline.economies);
  return [
    { kind: 'in-force', answer: read(policy) },
    { kind: 'mirror', answer: read(mirrorPolicy(baseline, policy, actors, opponents)) },
    { kind: 'corner', answer: cornerOf(side, arena) },
    ...Array.from({ length: drawn }, (_, at): Start => {
      return { kind: 'drawn', answer: drawnOf(side, seed + at) };
    }),
    ...given.map((answer): Start => ({ kind: 'given', answer })),
  ];
}
