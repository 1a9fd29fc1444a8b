import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LeontiefSystem,
  leontiefSystem,
  type TableFlows,
} from '../input-output/leontief-system.ts';
import { randomFlows } from '../trade/random-flows.ts';
import { backwardLinkage } from './backward-linkage.ts';
import { exportsContent } from './exports-content.ts';
import { inputReliance } from './input-reliance.ts';
import { upstreamness } from './upstreamness.ts';
import { valueAddedExports } from './value-added-exports.ts';
import { valueAddedOrigin } from './value-added-origin.ts';

/** Solves stop at 1e-12 of the right-hand side. */
const tolerance = 1e-8;

const worlds = fc
  .record({
    seed: fc.integer({ min: 0, max: 100_000 }),
    economies: fc.integer({ min: 2, max: 5 }),
    sectors: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ seed, economies, sectors }) => {
    const flows = randomFlows(seed, economies, sectors);
    const system = leontiefSystem(flows);
    return { flows, system, valueAddedShare_nj: valueAddedOf(system) };
  });
const seeded = { seed: 23, numRuns: 60 };

/** Value added per unit of output where inputs pay no tariff: one less the input coefficients. */
function valueAddedOf({ economies: N, sectors: J, coefficient_nkj }: LeontiefSystem) {
  const share_nj = new Float64Array(N * J).fill(1);
  for (let nkj = 0; nkj < N * J * J; nkj++)
    share_nj[Math.floor(nkj / (J * J)) * J + (nkj % J)] -= coefficient_nkj[nkj];
  return share_nj;
}

const everyOne = ({ economies }: LeontiefSystem) => Array.from({ length: economies }, (_, n) => n);
const has = ({ output_nj }: LeontiefSystem, nj: number) => output_nj[nj] > 0;

/**
 * Two economies, one sector. 0 makes 100: sells 60 at home, 40 abroad; 1 makes 100 from it: 60 at home, 40 to 0. Each uses 50 of
 * what it buys as inputs. Worked by hand below.
 */
const two = leontiefSystem({
  economies: 2,
  sectors: 1,
  trade_jni: Float64Array.of(60, 40, 40, 60),
  use_nkj: Float64Array.of(50, 50),
});
const half = Float64Array.of(0.5, 0.5);

describe('upstreamness', () => {
  it('weighs value added so that the mean is output over value added', () => {
    fc.assert(
      fc.property(worlds, ({ system, valueAddedShare_nj }) => {
        const { status, upstreamness_nj } = upstreamness(system);
        expect(status).toBe('converged');
        let [weighted, output, valueAdded] = [0, 0, 0];
        for (const [nj, total] of system.output_nj.entries()) {
          if (total === 0) continue;
          weighted += upstreamness_nj[nj] * valueAddedShare_nj[nj] * total;
          valueAdded += valueAddedShare_nj[nj] * total;
          output += total;
          expect(upstreamness_nj[nj]).toBeGreaterThanOrEqual(1 - tolerance);
        }
        expect(Math.abs(weighted / output - 1)).toBeLessThan(tolerance);
        expect(valueAdded).toBeLessThan(output);
      }),
      seeded,
    );
  });
});

describe('backwardLinkage', () => {
  it('counts the output of every stage, 1/(1 − ½) where half of what is made is used up', () => {
    const { linkage_nj } = backwardLinkage(two);
    expect(linkage_nj[0]).toBeCloseTo(2, 9);
  });
});

describe('inputReliance', () => {
  it('adds up to one over origins, at face value and looking through', () => {
    fc.assert(
      fc.property(worlds, ({ system }) => {
        const by = everyOne(system).map((origin) => inputReliance(system, [origin]));
        const all = inputReliance(system, everyOne(system));
        for (let nj = 0; nj < system.output_nj.length; nj++) {
          if (!has(system, nj) || Number.isNaN(all.faceValue_nj[nj])) continue;
          const sum = (of: 'faceValue_nj' | 'lookThrough_nj') =>
            by.reduce((total, reliance) => total + reliance[of][nj], 0);
          expect(Math.abs(sum('faceValue_nj') - 1)).toBeLessThan(tolerance);
          expect(Math.abs(sum('lookThrough_nj') - 1)).toBeLessThan(tolerance);
        }
      }),
      seeded,
    );
  });

  it('finds more of the other in what is looked through, as worked by hand', () => {
    // A = ½ [0.6 0.4; 0.4 0.6]: eigenvalues ½ and 0.1, so L₁₀ = ½ (1/(1−½) − 1/(1−0.1)) = 4/9 of a total of 1.
    const { faceValue_nj, lookThrough_nj } = inputReliance(two, [1]);
    expect(faceValue_nj[0]).toBeCloseTo(0.4, 12);
    expect(lookThrough_nj[0]).toBeCloseTo(4 / 9, 9);
  });

  it('refuses an origin that is not there', () => {
    expect(() => inputReliance(two, [2])).toThrow(/inputReliance requires/);
  });
});

describe('valueAddedOrigin', () => {
  it('splits all of the value of output, where no tariff is paid', () => {
    fc.assert(
      fc.property(worlds, ({ system, valueAddedShare_nj }) => {
        const by = everyOne(system).map((n) => valueAddedOrigin(system, valueAddedShare_nj, [n]));
        for (let nj = 0; nj < system.output_nj.length; nj++) {
          const total = by.reduce(
            (sum, { direct_nj, indirect_nj }) => sum + direct_nj[nj] + indirect_nj[nj],
            0,
          );
          if (has(system, nj)) expect(Math.abs(total - 1)).toBeLessThan(tolerance);
        }
      }),
      seeded,
    );
  });

  it('parts what is bought from what comes through others, as worked by hand', () => {
    // v L₁₀ = ½ · 4/9 = 2/9, of which ½ · 0.2 is in what economy 0 buys from 1.
    const { direct_nj, indirect_nj } = valueAddedOrigin(two, half, [1]);
    expect(direct_nj[0]).toBeCloseTo(0.1, 12);
    expect(indirect_nj[0]).toBeCloseTo(2 / 9 - 0.1, 9);
  });
});

describe('exportsContent', () => {
  it('leaves nothing out: domestic value added and imported content are all there is', () => {
    fc.assert(
      fc.property(worlds, ({ system, valueAddedShare_nj }) => {
        const { domestic_nj, foreign_nj } = exportsContent(system, valueAddedShare_nj);
        for (const [nj, domestic] of domestic_nj.entries())
          if (has(system, nj))
            expect(Math.abs(domestic + foreign_nj[nj] - 1)).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });

  it('is worked by hand for two economies', () => {
    // ½ / (1 − 0.3) = 5/7.
    expect(exportsContent(two, half).domestic_nj[0]).toBeCloseTo(5 / 7, 9);
  });
});

describe('valueAddedExports', () => {
  it('equals value added less what the economy absorbs itself, as worked by hand', () => {
    // Final use is 50 in each, 30 of it own: VA absorbed at home = ½ (L₀₀ 30 + L₀₁ 20) = ½ (14/9 · 30 + 4/9 · 20) = 250/9.
    const { valueAdded, ratio } = valueAddedExports(
      two,
      { valueAddedShare_nj: half, final_nk: Float64Array.of(50, 50) },
      0,
    );
    expect(valueAdded).toBeCloseTo(50 - 250 / 9, 8);
    expect(ratio).toBeCloseTo((50 - 250 / 9) / 40, 9);
  });

  it('is never more than the domestic value added in exports', () => {
    fc.assert(
      fc.property(worlds, ({ flows, system, valueAddedShare_nj }) => {
        const final_nk = finalUse(flows);
        const { domestic_nj } = exportsContent(system, valueAddedShare_nj);
        for (let n = 0; n < flows.economies; n++) {
          const { valueAdded } = valueAddedExports(system, { valueAddedShare_nj, final_nk }, n);
          expect(valueAdded).toBeLessThanOrEqual(
            inExports(flows, domestic_nj, n) * (1 + tolerance),
          );
          expect(valueAdded).toBeGreaterThan(0);
        }
      }),
      seeded,
    );
  });
});

function finalUse({ economies: N, sectors: J, trade_jni, use_nkj }: TableFlows): Float64Array {
  const final_nk = new Float64Array(N * J);
  for (let jni = 0; jni < trade_jni.length; jni++)
    final_nk[(Math.floor(jni / N) % N) * J + Math.floor(jni / (N * N))] += trade_jni[jni];
  for (let nkj = 0; nkj < use_nkj.length; nkj++) final_nk[Math.floor(nkj / J)] -= use_nkj[nkj];
  return final_nk;
}

/** What of some content per unit is in all that an economy exports. */
function inExports(
  { economies: N, sectors: J, trade_jni }: TableFlows,
  content_nj: Float64Array,
  n: number,
) {
  let embodied = 0;
  for (let jm = 0; jm < J * N; jm++)
    if (jm % N !== n) embodied += content_nj[n * J + Math.floor(jm / N)] * trade_jni[jm * N + n];
  return embodied;
}
