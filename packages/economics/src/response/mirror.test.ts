import { describe, expect, it } from 'vitest';
import { unchangedPolicy } from '../trade/policy.ts';
import { mirror, mirrorPolicy } from './mirror.ts';
import { arenaOf, twoEconomies } from './two-economies.ts';

const sides = { actors: [0], opponents: [1] };
/** Cells of the one sector: what the actor buys of the opponent, and what it sells to it. */
const [bought, sold] = [1, 2];

describe('mirrorPolicy', () => {
  const { baseline } = arenaOf(twoEconomies(100, 100, 20), 4);

  it('gives back the change of a rate, not the rate', () => {
    const taxed = { ...baseline, tariff_jni: Float64Array.of(0, 0.125, 0.0625, 0) };
    const policy = unchangedPolicy(taxed);
    policy.tariff_jni[sold] = 0.3125;
    policy.exportTax_jni[bought] = 0.25;
    const mirrored = mirrorPolicy(taxed, policy, sides);
    expect([...mirrored.tariff_jni]).toEqual([0, 0.375, 0.3125, 0]);
    expect([...mirrored.exportTax_jni]).toEqual([0, 0.25, 0.25, 0]);
    expect([...policy.tariff_jni]).toEqual([0, 0.125, 0.3125, 0]);
  });

  it('answers a ban and a trade cost on the opposite direction of trade', () => {
    const policy = unchangedPolicy(baseline);
    policy.tradeWeightHat_jni[bought] = 0;
    expect([...mirrorPolicy(baseline, policy, sides).tradeWeightHat_jni]).toEqual([1, 0, 0, 1]);
    policy.tradeWeightHat_jni[bought] = 0.5;
    expect([...mirrorPolicy(baseline, policy, sides).tradeWeightHat_jni]).toEqual([1, 0.5, 0.5, 1]);
  });

  it('leaves alone what the other side did with others or among itself, and its own earlier moves', () => {
    const three = { ...baseline, economies: 3, tariff_jni: new Float64Array(9) };
    const policy = {
      ...unchangedPolicy(baseline),
      tariff_jni: Float64Array.of(0, 0.3, 0, 0, 0, 0.2, 0, 0.1, 0),
      exportTax_jni: new Float64Array(9),
      tradeWeightHat_jni: new Float64Array(9).fill(1),
    };
    const withThird = { ...three, exportTax_jni: new Float64Array(9) };
    expect([...mirrorPolicy(withThird, policy, sides).tariff_jni]).toEqual([...policy.tariff_jni]);
  });
});

describe('mirror', () => {
  it('of a tariff leaves two alike economies alike', () => {
    const arena = arenaOf(twoEconomies(100, 100, 20), 4);
    const policy = unchangedPolicy(arena.baseline);
    policy.tariff_jni[sold] = 0.25;
    const answered = mirror(sides, { ...arena, policy });
    if (answered.status !== 'solved') throw new Error(answered.status);
    const [own, theirs] = answered.effect.equivalentVariation_n;
    expect(own).toBeCloseTo(theirs, 8);
    expect(own).toBeLessThan(0);
    expect(answered.effect.ownGain).toBeGreaterThan(0);
    expect(answered.effect.harmPerOwnLoss).toBeNull();
  });

  it('says so where it leaves no equilibrium', () => {
    const arena = arenaOf(twoEconomies(100, 100, 20), 4);
    const policy = unchangedPolicy(arena.baseline);
    policy.tradeWeightHat_jni.set([0, 0], 0);
    expect(mirror(sides, { ...arena, policy }).status).toBe('no-equilibrium');
    expect(() => mirror({ actors: [0], opponents: [0] }, arena)).toThrow('its own opponent');
  });
});
