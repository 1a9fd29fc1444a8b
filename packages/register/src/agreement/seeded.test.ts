import { describe, expect, it } from 'vitest';
import { nextWord, seeded } from './seeded.ts';

describe('nextWord', () => {
  it('gives the words of the authors’ program from the state 1, 2, 3, 4', () => {
    // Blackman and Vigna's xoshiro128starstar.c; the same ten words stand in the tests of Rust's rand_xoshiro.
    const state = Uint32Array.of(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => nextWord(state))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });
});

describe('seeded', () => {
  it('gives the same numbers for a seed, and others for another', () => {
    const drawn = (seed: number) => Array.from({ length: 4 }, seeded(seed));
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('is even over its range', () => {
    const draw = seeded(0);
    const cells = new Array<number>(16).fill(0);
    for (let at = 0; at < 16_000; at++) cells[Math.floor(draw() * 16)]! += 1;
    const chiSquare = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9 % quantile of χ² with 15 degrees of freedom.
    expect(chiSquare).toBeLessThan(37.7);
  });

  it('refuses what is no seed', () => {
    expect(() => seeded(-1)).toThrow('seeded requires a whole number below 2³² as seed, not -1');
    expect(() => seeded(2 ** 32)).toThrow(RangeError);
  });
});
