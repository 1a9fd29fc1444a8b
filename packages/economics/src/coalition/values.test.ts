import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banzhafInteraction } from './banzhaf-interaction.ts';
import { banzhafValue } from './banzhaf-value.ts';
import { coalitionSize, gameFrom } from './game.ts';
import { harsanyiDividends, valuesFromDividends } from './harsanyi-dividends.ts';
import { shapleyInteraction } from './shapley-interaction.ts';
import { shapleyValue } from './shapley-value.ts';

/** Rounding of sums of at most 64 values of size 100. */
const tolerance = 1e-10;

const game = (players: number) =>
  fc
    .array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2 ** players - 1,
      maxLength: 2 ** players - 1,
    })
    .map((values) => Float64Array.of(0, ...values));
const anyGame = fc.integer({ min: 1, max: 6 }).chain(game);
const twoGames = fc.integer({ min: 1, max: 6 }).chain((n) => fc.tuple(game(n), game(n)));
const seeded = { seed: 7, numRuns: 100 };

const playersIn = (value_s: Float64Array) => Math.log2(value_s.length);
const players = (value_s: Float64Array) => [...Array(playersIn(value_s)).keys()];
const subsets = (value_s: Float64Array) => [...value_s.keys()];
const total = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

function expectNear(actual: Iterable<number>, expected: Iterable<number>): void {
  const [a, b] = [[...actual], [...expected]];
  expect(a.length).toBe(b.length);
  a.forEach((x, at) => {
    expect(Math.abs(x - b[at])).toBeLessThan(tolerance);
  });
}

/** The Shapley value by its definition: the mean marginal over all orders. */
function shapleyByOrders(value_s: Float64Array): number[] {
  const all = orders(players(value_s));
  const sum = players(value_s).map(() => 0);
  for (const order of all) {
    let before = 0;
    for (const player of order) {
      sum[player] += value_s[before | (1 << player)] - value_s[before];
      before |= 1 << player;
    }
  }
  return sum.map((x) => x / all.length);
}

/** An interaction index by its definition over subsets, with the weight of the size of the set. */
function interactionBySubsets(
  value_s: Float64Array,
  weight: (size: number, n: number) => number,
): (i: number, j: number) => number {
  const n = playersIn(value_s);
  return (i, j) =>
    total(
      subsets(value_s)
        .filter((s) => (s & ((1 << i) | (1 << j))) === 0)
        .map((s) => {
          const [a, b] = [s | (1 << i), s | (1 << j)];
          const joint = value_s[a | b] - value_s[a] - value_s[b] + value_s[s];
          return weight(coalitionSize(s), n) * joint;
        }),
    );
}

const unanimity = (n: number, carrier: number) =>
  gameFrom(n, (s) => ((s & carrier) === carrier ? 1 : 0));
describe('harsanyiDividends', () => {
  it('equals the alternating sum over subsets', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        const expected = subsets(value_s).map((s) =>
          total(
            subsets(value_s)
              .filter((t) => (t & ~s) === 0)
              .map((t) => (-1) ** (coalitionSize(s) - coalitionSize(t)) * value_s[t]),
          ),
        );
        expectNear(harsanyiDividends(value_s), expected);
      }),
      seeded,
    );
  });

  it('is undone by valuesFromDividends, and adds up to the value of all', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        const dividend_s = harsanyiDividends(value_s);
        expectNear(valuesFromDividends(dividend_s), value_s);
        expectNear([total(dividend_s)], [value_s.at(-1)!]);
      }),
      seeded,
    );
  });

  it('is one for the carrier of a unanimity game and zero elsewhere', () => {
    for (let carrier = 1; carrier < 16; carrier++)
      expect([...harsanyiDividends(unanimity(4, carrier))]).toEqual(
        [...Array(16).keys()].map((s) => (s === carrier ? 1 : 0)),
      );
  });

  it('leaves its argument as it was', () => {
    const value_s = Float64Array.of(0, 1, 2, 10);
    harsanyiDividends(value_s);
    expect([...value_s]).toEqual([0, 1, 2, 10]);
  });
});

describe('shapleyValue', () => {
  it('is the mean marginal contribution over all orders, and adds up to the value of all', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        expectNear(shapleyValue(value_s), shapleyByOrders(value_s));
        expectNear([total(shapleyValue(value_s))], [value_s.at(-1)!]);
      }),
      seeded,
    );
  });

  it('shares each dividend equally among its players', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        const dividend_s = harsanyiDividends(value_s);
        const shares = players(value_s).map((i) =>
          total(subsets(value_s).map((t) => ((t >> i) & 1 ? dividend_s[t] / coalitionSize(t) : 0))),
        );
        expectNear(shapleyValue(value_s), shares);
      }),
      seeded,
    );
  });

  it('is linear', () => {
    fc.assert(
      fc.property(twoGames, ([u, v]) => {
        const combined = shapleyValue(u.map((x, s) => 2 * x - 3 * v[s]));
        const [ofU, ofV] = [shapleyValue(u), shapleyValue(v)];
        expectNear(
          combined,
          ofU.map((x, i) => 2 * x - 3 * ofV[i]),
        );
      }),
      seeded,
    );
  });

  it('gives a player who adds a constant that constant, and interaction zero with the rest', () => {
    fc.assert(
      fc.property(anyGame, fc.double({ min: -9, max: 9, noNaN: true }), (value_s, alone) => {
        const n = playersIn(value_s);
        const wider = Float64Array.of(...value_s, ...value_s.map((x) => x + alone));
        expectNear(shapleyValue(wider), [...shapleyValue(value_s), alone]);
        expectNear(banzhafValue(wider), [...banzhafValue(value_s), alone]);
        for (const interaction of [shapleyInteraction(wider), banzhafInteraction(wider)])
          expectNear(interaction.slice(n * (n + 1)), [...Array(n).fill(0), alone]);
      }),
      seeded,
    );
  });

  it('treats players that are alike alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (worthOfSize) => {
          const value_s = gameFrom(6, (s) => worthOfSize[coalitionSize(s)]);
          expectNear(shapleyValue(value_s), Array(6).fill(value_s[63] / 6));
          const pairs = shapleyInteraction(value_s).filter((_, at) => at % 7 !== 0);
          expectNear(pairs, Array(30).fill(pairs[0]));
        },
      ),
      seeded,
    );
  });
});

describe('banzhafValue', () => {
  it('is the mean marginal contribution over all coalitions of the others', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        const expected = players(value_s).map((i) => {
          const others = subsets(value_s).filter((s) => (s & (1 << i)) === 0);
          return total(others.map((s) => value_s[s | (1 << i)] - value_s[s])) / others.length;
        });
        expectNear(banzhafValue(value_s), expected);
      }),
      seeded,
    );
  });

  it('need not add up to the value of all', () => {
    expect(total(banzhafValue(unanimity(3, 7)))).toBe(0.75);
  });
});

describe.each([
  {
    name: 'shapleyInteraction',
    index: shapleyInteraction,
    value: shapleyValue,
    weight: (s: number, n: number) => (factorial(s) * factorial(n - s - 2)) / factorial(n - 1),
    share: (size: number) => 1 / (size - 1),
  },
  {
    name: 'banzhafInteraction',
    index: banzhafInteraction,
    value: banzhafValue,
    weight: (_: number, n: number) => 2 ** (2 - n),
    share: (size: number) => 2 ** (2 - size),
  },
])('$name', ({ index, value, weight, share }) => {
  it('equals its definition over subsets, with the value of the player on the diagonal', () => {
    fc.assert(
      fc.property(anyGame, (value_s) => {
        const definition = interactionBySubsets(value_s, weight);
        const ofPlayer_i = value(value_s);
        const all = players(value_s);
        expectNear(
          index(value_s),
          all.flatMap((i) => all.map((j) => (i === j ? ofPlayer_i[i] : definition(i, j)))),
        );
      }),
      seeded,
    );
  });

  it('adds up the shares in the dividends of the sets that hold the pair', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }).chain(game), (value_s) => {
        const dividend_s = harsanyiDividends(value_s);
        const shares = subsets(value_s).map((t) =>
          (t & 3) === 3 ? dividend_s[t] * share(coalitionSize(t)) : 0,
        );
        expectNear([index(value_s)[1]], [total(shares)]);
      }),
      seeded,
    );
  });
});

describe('games', () => {
  it('are refused when their length, their empty coalition or a number is wrong', () => {
    for (const values of [[], [0], [0, 1, 2], [1, 1], [0, Number.NaN]])
      for (const of of [harsanyiDividends, valuesFromDividends, shapleyValue, banzhafValue])
        expect(() => of(Float64Array.from(values))).toThrow(RangeError);
    expect(() => shapleyValue(new Float64Array(2 ** 21))).toThrow(/shapleyValue requires 2ⁿ/);
    expect(() => gameFrom(0, () => 1)).toThrow(RangeError);
    expect(() => gameFrom(2, () => Number.POSITIVE_INFINITY)).toThrow(/finite/);
  });

  it('of one player are worth what the player is', () => {
    const alone = Float64Array.of(0, 4);
    for (const of of [shapleyValue, banzhafValue, shapleyInteraction, banzhafInteraction])
      expect([...of(alone)]).toEqual([4]);
  });
});
