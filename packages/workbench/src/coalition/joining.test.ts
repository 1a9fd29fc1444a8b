import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineEngine } from '../engine/inline-engine.ts';
import { clause } from '../simulate/fixture/small-setting.ts';
import { simulate } from '../simulate/simulate.ts';
import { coalitionValues } from './coalition-values.ts';
import { type SmallAlliances, smallAlliances, valuesOf } from './fixture/small-alliance.ts';

/** What coalitions and simulations find, solved to 1e-12 and 1e-10, in million US$. */
const tolerance = 1e-2;

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const freer = [
  clause(
    'trade-cost',
    'from: members, to: members, sectors: [C26], size: { changePercent: -10 }',
    'freer',
  ),
];

/** What an alliance brings some economies, by a simulation. */
async function gainIn(members: string, codes: readonly string[]): Promise<number> {
  const simulation = simulate((await small.load(members, freer)).setting);
  if (!simulation.ok) throw new Error(JSON.stringify(simulation.problem));
  return simulation.value.economies
    .filter(({ economy }) => codes.includes(economy))
    .reduce((sum, { equivalentVariationUsdMillion }) => sum + equivalentVariationUsdMillion, 0);
}

describe('joining', () => {
  it('brings what simulations with and without the outsider differ by, and the premium beyond its deals', async () => {
    const loaded = await small.load('USA, JPN', freer);
    const [joining] = (await valuesOf(loaded, { joiners: ['TWN'] })).joining;
    const [members, joiner] = [['USA', 'JPN'], ['TWN']];
    const everybody = [...members, ...joiner];
    const between = async (names: string, codes: readonly string[]) =>
      (await gainIn(names, codes)) - (await gainIn('USA, JPN', codes));
    const found = [joining!.membersUsdMillion, joining!.joinerUsdMillion].map(({ value }) => value);
    const expected = [
      await between('USA, JPN, TWN', members),
      await between('USA, JPN, TWN', joiner),
    ];
    for (const [at, gain] of found.entries())
      expect(Math.abs(gain - expected[at]!)).toBeLessThan(tolerance);
    const deals = [await gainIn('USA, TWN', everybody), await gainIn('JPN, TWN', everybody)];
    const premium = (await between('USA, JPN, TWN', everybody)) - deals[0]! - deals[1]!;
    expect(Math.abs(joining!.premiumUsdMillion.value - premium)).toBeLessThan(tolerance);
    expect(Math.abs(premium)).toBeGreaterThan(100 * tolerance);
  });

  it('looks at the usual outsiders that the world holds, and lets a union join as one', async () => {
    const loaded = await small.load('USA, JPN', freer);
    const { joining } = await valuesOf(loaded, { joiners: undefined });
    expect(joining.map(({ joiner }) => joiner)).toEqual(['TWN', 'EU']);
  });

  it('refuses a code that was asked for and is unknown or no outsider, with those of the world', async () => {
    const loaded = await small.load('USA, JPN', freer);
    const joiners = ['TWM', 'JPN', 'TWN'];
    const found = await coalitionValues(loaded, { joiners, design: null }, inlineEngine(), {});
    const known = ['CHN', 'TWN', 'EU-SOUTH'];
    expect(found).toEqual({
      ok: false,
      problem: ['TWM', 'JPN'].map((code) => ({
        kind: 'unknown-code',
        scheme: 'outsider',
        code,
        known,
      })),
    });
  });
});
