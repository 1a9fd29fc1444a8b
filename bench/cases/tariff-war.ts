import { type Baseline, type Policy, unchangedPolicy } from '@musubi/economics';

/** Raise the tariffs of two economies on each other's goods by 25 points. */
export function tariffWar(
  baseline: Baseline,
  [first, second]: readonly [number, number],
  isGood: (sector: number) => boolean,
): Policy {
  const { economies: N, sectors: J } = baseline;
  const policy = unchangedPolicy(baseline);
  for (let j = 0; j < J; j++) {
    if (!isGood(j)) continue;
    policy.tariff_jni[(j * N + first) * N + second] += 0.25;
    policy.tariff_jni[(j * N + second) * N + first] += 0.25;
  }
  return policy;
}
