import type { Baseline } from '../trade/baseline.ts';
import type { Policy } from '../trade/policy.ts';
import { type Effect, effectOf } from './effect.ts';
import { type Arena, requireGroups, type Side } from './side.ts';
import { type NoResponse, solveArena } from './solve-arena.ts';

/**
 * Give back to the other side what it did, sector by sector and in the same size.
 *
 *   τ″_jao = τ′_jao + (τ′_joa − τ_joa) ,  e″_joa = e′_joa + (e′_jao − e_jao) ,  A″_jni = A′_jni A′_jin
 *
 * for actors a and opponents o, and n and i on opposite sides; A is the multiplier of the trade weight. A tariff is
 * answered by a tariff, an export tax by an export tax, a change of trade cost or a ban by the same on the opposite
 * direction of trade; concessions are given back as well. What the other side did among its own members is not answered.
 *
 * @param baseline - holds the rates from which the other side's changes are measured.
 * @param policy - the other side's.
 */
export function mirrorPolicy(
  { economies: N, sectors: J, tariff_jni, exportTax_jni }: Baseline,
  policy: Policy,
  { actors, opponents }: Pick<Side, 'actors' | 'opponents'>,
): Policy {
  const mirrored: Policy = {
    ...policy,
    tariff_jni: policy.tariff_jni.slice(),
    exportTax_jni: policy.exportTax_jni.slice(),
    tradeWeightHat_jni: policy.tradeWeightHat_jni.slice(),
  };
  for (let j = 0; j < J; j++)
    for (const actor of actors)
      for (const opponent of opponents) {
        const bought = (j * N + actor) * N + opponent;
        const sold = (j * N + opponent) * N + actor;
        mirrored.tariff_jni[bought] += policy.tariff_jni[sold] - tariff_jni[sold];
        mirrored.exportTax_jni[sold] += policy.exportTax_jni[bought] - exportTax_jni[bought];
        mirrored.tradeWeightHat_jni[bought] *= policy.tradeWeightHat_jni[sold];
        mirrored.tradeWeightHat_jni[sold] *= policy.tradeWeightHat_jni[bought];
      }
  return mirrored;
}

/** What the mirror is and does. */
export interface Mirror {
  readonly status: 'solved';
  /** The other side's policy with the mirror on top. */
  readonly policy: Policy;
  readonly effect: Effect;
}

/**
 * Measure what the mirror of the policy in force does.
 *
 * @throws RangeError where a side holds no economy, or the mirrored rates are outside the model's domain.
 * @returns the mirror, or the equilibrium that failed: of the policy in force, or of the mirror on top of it.
 */
export function mirror(
  side: Pick<Side, 'actors' | 'opponents'>,
  arena: Arena,
): Mirror | NoResponse {
  const { baseline, policy: inForce } = arena;
  requireGroups(side, baseline.economies);
  const unanswered = solveArena(arena);
  if (unanswered.status !== 'converged') return { status: 'no-equilibrium', ended: unanswered };
  const policy = mirrorPolicy(baseline, inForce, side);
  const ended = solveArena({ ...arena, policy }, unanswered);
  if (ended.status !== 'converged') return { status: 'no-equilibrium', ended };
  return { status: 'solved', policy, effect: effectOf(side, baseline, unanswered, ended) };
}
