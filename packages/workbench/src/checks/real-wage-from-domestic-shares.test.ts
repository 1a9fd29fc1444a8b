import { baselineFromFlows, cobbDouglas, solve, unchangedPolicy, welfare } from '@musubi/economics';
import { describe, expect, it } from 'vitest';
import { realWageFromShares } from './real-wage-from-domestic-shares.ts';

const baseline = baselineFromFlows({
  economies: 2,
  sectors: 1,
  trade_jni: Float64Array.of(80, 20, 20, 80),
  tariff_jni: new Float64Array(4),
  use_nkj: Float64Array.of(50, 50),
});
const theta_j = Float64Array.of(4);

describe('realWageFromShares', () => {
  it('is π_nn^(1/(βθ)) in autarky', () => {
    const autarky = {
      ...unchangedPolicy(baseline),
      tradeWeightHat_jni: Float64Array.of(1, 0, 0, 1),
    };
    const ended = solve(baseline, cobbDouglas(theta_j), autarky);
    const implied_n = realWageFromShares(baseline, ended, theta_j);
    expect(implied_n[0]).toBeCloseTo(0.8 ** (1 / (0.5 * 4)), 12);
  });

  it('is not the real wage where a third of the shares is wrong', () => {
    const policy = { ...unchangedPolicy(baseline), tariff_jni: Float64Array.of(0, 0.2, 0, 0) };
    const ended = solve(baseline, cobbDouglas(theta_j), policy);
    const wrong = { ...ended, tradeShare_jni: ended.tradeShare_jni.map((share) => share / 3) };
    const [right] = welfare(baseline, ended).realWageHat_n;
    expect(realWageFromShares(baseline, ended, theta_j)[0]).toBeCloseTo(right!, 9);
    expect(realWageFromShares(baseline, wrong, theta_j)[0]).not.toBeCloseTo(right!, 2);
  });
});
