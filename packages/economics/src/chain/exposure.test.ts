import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureTo, idleOutside, inputExposure } from './exposure.ts';
import { carryLeast, pathTo } from './links.ts';
import { replacementAlong } from './replacement.ts';

const links = (...pairs: (readonly [number, number])[]) => ({
  from_l: Int32Array.from(pairs, ([from]) => from),
  to_l: Int32Array.from(pairs, ([, to]) => to),
});
const anyChain = fc.integer({ min: 2, max: 8 }).chain((nodes) =>
  fc.record({
    low: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: nodes,
      maxLength: nodes,
    }),
    up: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: nodes,
      maxLength: nodes,
    }),
    pairs: fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), {
      maxLength: 15,
    }),
  }),
);

describe('exposureTo', () => {
  // Ore (T 0.6) and a tool (T 0) make a wafer (T 0.2); the wafer and a gas (T 0.3) make a chip (T 0.1).
  const share_n = Float64Array.of(0.6, 0, 0.2, 0.3, 0.1);
  const small = links([0, 2], [1, 2], [2, 4], [3, 4]);

  it('carries the largest share upstream to what is made of it, and names the way', () => {
    const { least } = exposureTo(share_n, share_n, small);
    expect([...least.value_n]).toEqual([0.6, 0, 0.6, 0.3, 0.6]);
    expect(pathTo(4, least)).toEqual([0, 2, 4]);
    expect(pathTo(1, least)).toEqual([1]);
  });

  it('stops the plants outside for want of inputs only where inputs lack more than the node itself', () => {
    const { least } = exposureTo(share_n, share_n, small);
    const input_n = inputExposure(least.value_n, small);
    expect([...input_n]).toEqual([0, 0, 0.6, 0, 0.6]);
    // Outside T stand 0.8 of the wafer plants, with ore for 0.4: half of them stop.
    expect(idleOutside([0.6, 0.6], [0.2, 0.2])[0]).toBeCloseTo(0.5, 12);
    expect(idleOutside([0.2, 0.2], [0.6, 0.6])).toEqual([0, 0]);
  });

  it('gives all nodes of a cycle one exposure', () => {
    const round = links([0, 1], [1, 2], [2, 0]);
    const { least } = exposureTo(
      Float64Array.of(0.1, 0.5, 0.2),
      Float64Array.of(0.1, 0.5, 0.2),
      round,
    );
    expect([...least.value_n]).toEqual([0.5, 0.5, 0.5]);
    expect(pathTo(0, least)).toEqual([1, 2, 0]);
  });

  it('is never below the own share, nests, and rises with shares and links', () => {
    fc.assert(
      fc.property(anyChain, ({ low, up, pairs }) => {
        const low_n = Float64Array.from(low);
        const high_n = Float64Array.from(low, (share, n) => share + (1 - share) * up[n]!);
        const all = exposureTo(low_n, high_n, links(...pairs));
        const fewer = exposureTo(low_n, high_n, links(...pairs.slice(1)));
        for (let n = 0; n < low.length; n++) {
          expect(all.least.value_n[n]).toBeGreaterThanOrEqual(low_n[n]!);
          expect(all.greatest.value_n[n]).toBeGreaterThanOrEqual(all.least.value_n[n]!);
          expect(all.least.value_n[n]).toBeGreaterThanOrEqual(fewer.least.value_n[n]!);
          const path = pathTo(n, all.least);
          expect(all.least.value_n[n]).toBe(low_n[path[0]!]);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('refuses a link to a node that is not there', () => {
    expect(() => carryLeast(Float64Array.of(1), links([0, 1]))).toThrow(RangeError);
  });
});

describe('replacementAlong', () => {
  it('takes the longest time of what the target supplies upstream, not the sum', () => {
    const { low_n, high_n } = replacementAlong(
      Float64Array.of(6, 24, 3),
      Float64Array.of(12, 30, 9),
      Float64Array.of(0.5, 0, 0.5),
      Float64Array.of(0.5, 0, 0.5),
      links([0, 2], [1, 2]),
    );
    expect([...low_n]).toEqual([6, 0, 6]);
    expect([...high_n]).toEqual([12, 0, 12]);
  });

  it('does not know an end where a time that counts is not known', () => {
    const { low_n, high_n } = replacementAlong(
      Float64Array.of(0, 3),
      Float64Array.of(Infinity, 9),
      Float64Array.of(0, 0.5),
      Float64Array.of(0.4, 0.5),
      links([0, 1]),
    );
    expect([...low_n]).toEqual([0, 3]);
    expect([...high_n]).toEqual([Infinity, Infinity]);
  });
});
