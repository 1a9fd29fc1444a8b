import type { Policy } from '../trade/policy.ts';
import { type Instrument, instrumentCell, ratesOf } from './instrument.ts';

/** What one side does: a new rate for each of its instruments, or a ban of the trade in its place. */
export interface Answer {
  /** By instrument; without meaning where the trade is banned. */
  readonly rate_v: Float64Array;
  /** One where the trade is banned, else zero; by instrument. */
  readonly banned_v: Uint8Array;
}

/**
 * Refuse an answer that does not fit its instruments.
 *
 * @throws RangeError saying what does not fit.
 */
export function requireAnswer(
  { rate_v, banned_v }: Answer,
  { length }: readonly Instrument[],
): void {
  if (rate_v.length !== length || banned_v.length !== length)
    throw new RangeError(`a response requires an answer of ${length} rates and bans`);
  if (!rate_v.every((rate) => rate > -1 && Number.isFinite(rate)))
    throw new RangeError('a response requires rates above -1 and finite');
}

/** Read the rates that a policy has in force: the answer that changes nothing. */
export function answerInForce(
  policy: Policy,
  instruments: readonly Instrument[],
  economies: number,
): Answer {
  return {
    rate_v: Float64Array.from(
      instruments,
      (instrument) => ratesOf(policy, instrument.kind)[instrumentCell(instrument, economies)],
    ),
    banned_v: new Uint8Array(instruments.length),
  };
}

/** Make the policy in which an answer comes on top of another policy. */
export function withAnswer(
  policy: Policy,
  instruments: readonly Instrument[],
  { rate_v, banned_v }: Answer,
  economies: number,
): Policy {
  const answered: Policy = {
    ...policy,
    tariff_jni: policy.tariff_jni.slice(),
    exportTax_jni: policy.exportTax_jni.slice(),
    tradeWeightHat_jni: policy.tradeWeightHat_jni.slice(),
  };
  for (const [v, instrument] of instruments.entries()) {
    const cell = instrumentCell(instrument, economies);
    if (banned_v[v]) answered.tradeWeightHat_jni[cell] = 0;
    else ratesOf(answered, instrument.kind)[cell] = rate_v[v];
  }
  return answered;
}

/** Measure how far two answers are apart: the largest difference of a rate, or one where a ban differs. */
export function answerDistance(a: Answer, b: Answer): number {
  let distance = 0;
  for (let v = 0; v < a.rate_v.length; v++) {
    if (a.banned_v[v] !== b.banned_v[v]) return Math.max(1, distance);
    if (!a.banned_v[v]) distance = Math.max(distance, Math.abs(a.rate_v[v] - b.rate_v[v]));
  }
  return distance;
}
