import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches } from './certainty.ts';
import { chokepointOf, usualChokepoint } from './chokepoint.ts';
import { pivotOf } from './pivotal.ts';

describe('reaches', () => {
  it('is not fooled by the rounding of sums', () => {
    expect(reaches([0.1 + 0.2, 0.1 + 0.2], 0.3)).toBe('certain');
    expect(reaches([0.1 + 0.55, 0.65], 0.65)).toBe('certain');
  });
});

describe('pivotOf', () => {
  it('is certain where the others cannot reach the threshold and all do', () => {
    expect(pivotOf([0.7, 0.7], [0.5, 0.5], [0.2, 0.2], 0.65)).toEqual({
      verdict: 'certain',
      shortfall: [expect.closeTo(0.15, 12), expect.closeTo(0.15, 12)],
    });
  });

  it('is never pivotal where the others reach the threshold alone, or all do not', () => {
    expect(pivotOf([0.9, 0.9], [0.7, 0.7], [0.2, 0.2], 0.65).verdict).toBe('no');
    expect(pivotOf([0.6, 0.6], [0.4, 0.4], [0.2, 0.2], 0.65).verdict).toBe('no');
  });

  it('agrees with a search over shares on a grid', () => {
    const grid = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(grid, grid, grid, grid, grid, (a1, a2, b1, b2, t) => {
        const [aLow, aHigh] = [Math.min(a1, a2), Math.max(a1, a2)];
        const [bLow, bHigh] = [Math.min(b1, b2), Math.max(b1, b2)];
        const holds: boolean[] = [];
        for (let a = aLow; a <= aHigh; a++)
          for (let b = bLow; b <= bHigh; b++) holds.push(a < t && a + b >= t);
        const expected = holds.every(Boolean) ? 'certain' : holds.some(Boolean) ? 'possible' : 'no';
        const at = (low: number, high: number) => [low / 40, high / 40] as const;
        const all = at(aLow + bLow, aHigh + bHigh);
        // On the grid the largest a below t is t − 1; between grid points it may come closer, so b of zero apart they agree.
        fc.pre(bHigh > 0);
        expect(pivotOf(all, at(aLow, aHigh), at(bLow, bHigh), t / 40).verdict).toBe(expected);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('chokepointOf', () => {
  it('needs a large share, an essential use and no quick replacement', () => {
    expect(chokepointOf([0.6, 0.6], true, [18, 36], usualChokepoint)).toBe('certain');
    expect(chokepointOf([0.4, 0.6], true, [18, 36], usualChokepoint)).toBe('possible');
    expect(chokepointOf([0.6, 0.6], false, [18, 36], usualChokepoint)).toBe('no');
    expect(chokepointOf([0.6, 0.6], true, [1, 11], usualChokepoint)).toBe('no');
  });

  it('does not excuse a node because nobody timed it', () => {
    expect(chokepointOf([0.6, 0.6], true, [0, Infinity], usualChokepoint)).toBe('certain');
  });
});
