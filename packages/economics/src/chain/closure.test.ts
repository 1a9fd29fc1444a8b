import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches } from './certainty.ts';
import { closureOf } from './closure.ts';
import { inside, type ShareLimits, shareOfSet } from './share-limits.ts';

const point = (...share: number[]): ShareLimits => ({
  low_h: Float64Array.from(share),
  high_h: Float64Array.from(share),
  economies_h: new Float64Array(share.length).fill(1),
  unnamedHigh: Math.max(0, 1 - share.reduce((sum, each) => sum + each, 0)),
  unnamedEach: 1,
});
const first = (holders: number) => ({
  inside_h: Uint8Array.from({ length: holders }, (_, h) => (h === 0 ? inside.all : inside.none)),
  unnamed: 0,
});
const setsOf = (closure: ReturnType<typeof closureOf>) =>
  closure.smallest.map(({ joining }) => joining);

describe('closureOf', () => {
  it('asks for nobody where the alliance is large enough', () => {
    expect(setsOf(closureOf(point(0.7, 0.3), first(2), [1], 0.65, 'certain'))).toEqual([[]]);
  });

  it('names the smallest sets, the largest share first', () => {
    const limits = point(0.3, 0.2, 0.15, 0.25, 0.1);
    const closure = closureOf(limits, first(5), [1, 2, 3, 4], 0.65, 'certain');
    expect(setsOf(closure)).toEqual([
      [3, 1],
      [3, 2],
      [3, 4],
      [1, 2],
    ]);
    expect(closure.smallest[0]!.share[0]).toBeCloseTo(0.75, 12);
  });

  it('finds nothing where the excluded economy holds too much', () => {
    const closure = closureOf(point(0.3, 0.2, 0.5), first(3), [1], 0.65, 'possible');
    expect(closure).toEqual({ smallest: [], cut: false });
  });

  it('agrees with trying every set', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 6 });
    const spread = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        weights,
        spread,
        fc.constantFrom('certain', 'possible'),
        (weight, wide, sense) => {
          const total = weight.reduce((sum, each) => sum + each, 0) + 3;
          const limits: ShareLimits = {
            low_h: Float64Array.from(weight, (each, h) => (each / total) * (1 - wide[h]! / 2)),
            high_h: Float64Array.from(weight, (each, h) =>
              Math.min(1, (each / total) * (1 + wide[h]!)),
            ),
            economies_h: new Float64Array(weight.length).fill(1),
            unnamedHigh: 0.5,
            unnamedEach: 0.2,
          };
          const candidates = [...weight.keys()].slice(1, -1);
          const alliance = first(weight.length);
          const enough = [...Array(2 ** candidates.length).keys()]
            .map((mask) => candidates.filter((_, at) => mask & (1 << at)))
            .filter((joining) => {
              const inside_h = alliance.inside_h.slice();
              for (const h of joining) inside_h[h] = inside.all;
              const verdict = reaches(shareOfSet(limits, { inside_h, unnamed: 0 }), 0.65);
              return sense === 'certain' ? verdict === 'certain' : verdict !== 'no';
            });
          const size = Math.min(...enough.map(({ length }) => length));
          const smallest = enough.filter(({ length }) => length === size);
          const found = setsOf(closureOf(limits, alliance, candidates, 0.65, sense));
          const sorted = (sets: readonly (readonly number[])[]) =>
            sets.map((one) => one.toSorted((a, b) => a - b).join()).sort();
          expect(sorted(found)).toEqual(sorted(smallest));
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});
