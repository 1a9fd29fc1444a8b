import type { Policy } from '../trade/policy.ts';
import { uniform } from '../trade/random-flows.ts';
import { borderFlows } from '../trade/trade-flows.ts';
import { type Answer, answerDistance, answerInForce } from './answer.ts';
import type { Box } from './box.ts';
import { instrumentCell } from './instrument.ts';
import { mirrorPolicy } from './mirror.ts';
import type { Arena } from './side.ts';
import type { Trials } from './trials.ts';

/** From where a search begins: the caller's own, what is in force, the mirror, the corner of most trade, or a draw. */
export interface Start {
  readonly kind: 'given' | 'in-force' | 'mirror' | 'corner' | 'drawn';
  readonly answer: Answer;
}

/** Part of the instruments, those on the most trade, that the corner raises to their upper bounds. */
const cornerPart = 0.25;

function cornerOf({ side, reach }: Trials, { baseline, policy }: Arena): Answer {
  const { instruments } = side;
  const trade_jni = borderFlows(baseline, baseline.tariff_jni);
  const trade = (v: number) => trade_jni[instrumentCell(instruments[v], baseline.economies)];
  const byTrade = instruments.map((_, v) => v).sort((a, b) => trade(b) - trade(a));
  const corner = answerInForce(policy, instruments, baseline.economies);
  for (const v of byTrade.slice(0, Math.ceil(cornerPart * byTrade.length)))
    corner.rate_v[v] = reach.box.high[v];
  return corner;
}

function drawnOf({ low, high }: Box, seed: number): Answer {
  const draw = uniform(seed);
  return {
    rate_v: low.map((bound, v) => bound + draw() * (high[v] - bound)),
    banned_v: new Uint8Array(low.length),
  };
}

/**
 * List the answers from which a search begins; the mirror only where it differs from what is in force.
 *
 * @param drawn - how many are drawn at random.
 * @param seed - of the first draw; each next draw has the next seed.
 */
export function startsOf(
  trials: Trials,
  arena: Arena,
  { drawn, seed, given }: { drawn: number; seed: number; given: readonly Answer[] },
): Start[] {
  const { side, reach } = trials;
  const { baseline, policy } = arena;
  const read = (from: Policy) => answerInForce(from, side.instruments, baseline.economies);
  const inForce = trials.unanswered.answer;
  const mirrored = read(mirrorPolicy(baseline, policy, side));
  const starts = given.map((answer): Start => ({ kind: 'given', answer }));
  starts.push({ kind: 'in-force', answer: inForce });
  if (answerDistance(mirrored, inForce) > 0) starts.push({ kind: 'mirror', answer: mirrored });
  starts.push({ kind: 'corner', answer: cornerOf(trials, arena) });
  for (let at = 0; at < drawn; at++)
    starts.push({ kind: 'drawn', answer: drawnOf(reach.box, seed + at) });
  return starts;
}
