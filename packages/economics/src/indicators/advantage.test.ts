import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '../trade/random-flows.ts';
import { complementarity } from './complementarity.ts';
import { estimatedAdvantage } from './estimated-advantage.ts';
import { mutualDependence } from './mutual-dependence.ts';
import { revealedAdvantage } from './revealed-advantage.ts';

const tolerance = 1e-7;

describe('revealedAdvantage', () => {
  it('has a mean of one over exporters, weighted by their part in all exports', () => {
    const draw = uniform(1);
    const export_ik = new Float64Array(4 * 6).map(() => draw());
    const rca = revealedAdvantage(4, export_ik);
    const total = export_ik.reduce((a, b) => a + b, 0);
    for (let k = 0; k < 6; k++) {
      let mean = 0;
      for (let i = 0; i < 4; i++) {
        const own = export_ik.subarray(6 * i, 6 * i + 6).reduce((a, b) => a + b, 0);
        mean += (own / total) * rca[6 * i + k];
      }
      expect(Math.abs(mean - 1)).toBeLessThan(tolerance);
    }
  });

  it('is not a number, rather than zero, for what nobody exports', () => {
    expect(revealedAdvantage(2, Float64Array.of(1, 0, 2, 0))[1]).toBeNaN();
    expect(() => revealedAdvantage(2, Float64Array.of(1, -1))).toThrow(
      /revealedAdvantage requires/,
    );
  });
});

describe('estimatedAdvantage', () => {
  /** Exports that follow the model without error, some pairs not trading: distance, demand, productivity. */
  function modelled(seed: number, N: number, K: number, theta: number) {
    const draw = uniform(seed);
    const logs = (count: number) => Array.from({ length: count }, () => 2 * draw() - 1);
    const [distance, demand, z] = [logs(N * N), logs(N * K), logs(N * K)] as const;
    const trade_kni = new Float64Array(K * N * N).map((_, kni) => {
      const [i, n, k] = [kni % N, Math.floor(kni / N) % N, Math.floor(kni / (N * N))];
      if (i !== n && draw() < 0.1) return 0;
      return Math.exp(distance[n * N + i]! + demand[n * K + k]! + theta * z[i * K + k]!);
    });
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const byExporter = Array.from({ length: N }, (_, i) => mean(z.slice(i * K, i * K + K)));
    const byProduct = Array.from({ length: K }, (_, k) => mean(z.filter((_, ik) => ik % K === k)));
    const truth = z.map((value, ik) =>
      Math.exp(value - byExporter[Math.floor(ik / K)]! - byProduct[ik % K]! + mean(z)),
    );
    return { trade_kni, truth };
  }

  it('recovers productivity from exports that follow the model', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const [N, K, theta] = [7, 5, 6.53];
        const { trade_kni, truth } = modelled(seed, N, K, theta);
        const estimate = estimatedAdvantage({ economies: N, products: K, trade_kni, theta });
        expect(estimate.status).toBe('converged');
        for (const [ik, z] of truth.entries())
          expect(Math.abs(estimate.advantage_ik[ik] - z)).toBeLessThan(tolerance);
      }),
      { seed: 5, numRuns: 20 },
    );
  });

  it('does not change with an importer that buys more of everything, as Balassa does not with scale', () => {
    const { trade_kni } = modelled(3, 5, 4, 4);
    const given = { economies: 5, products: 4, theta: 4 };
    const doubled = trade_kni.map((x, kni) => (Math.floor(kni / 5) % 5 === 0 ? 2 * x : x));
    const before = estimatedAdvantage({ ...given, trade_kni });
    const after = estimatedAdvantage({ ...given, trade_kni: doubled });
    for (const [ik, z] of before.advantage_ik.entries())
      expect(Math.abs(after.advantage_ik[ik] - z)).toBeLessThan(tolerance);
  });

  it('is not a number for what an economy does not export, and refuses what is no elasticity', () => {
    const trade_kni = new Float64Array(2 * 9).fill(1);
    for (let n = 0; n < 3; n++) trade_kni[3 * n] = 0;
    const given = { economies: 3, products: 2, trade_kni };
    expect(estimatedAdvantage({ ...given, theta: 4 }).advantage_ik[0]).toBeNaN();
    expect(() => estimatedAdvantage({ ...given, theta: 0 })).toThrow(/positive θ/);
  });
});

describe('complementarity', () => {
  it('is one for the same shares, zero for products that do not meet', () => {
    expect(complementarity(Float64Array.of(1, 2), Float64Array.of(10, 20))).toBeCloseTo(1, 12);
    expect(complementarity(Float64Array.of(1, 0), Float64Array.of(0, 1))).toBe(0);
    expect(() => complementarity(Float64Array.of(0), Float64Array.of(1))).toThrow(
      /complementarity/,
    );
  });
});

describe('mutualDependence', () => {
  it('is the same from both sides, and even where the shares are', () => {
    expect(mutualDependence(0.2, 0.6)).toEqual(mutualDependence(0.6, 0.2));
    expect(mutualDependence(0.3, 0.3).symmetry).toBe(1);
    expect(mutualDependence(0, 0.9).salience).toBe(0);
    expect(() => mutualDependence(1.1, 0)).toThrow(/mutualDependence requires/);
  });
});
