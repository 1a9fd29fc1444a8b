import { shapleyValue } from '@musubi/economics';
import { coalitionSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poolEngine } from '../engine/pool-engine.ts';
import { clause } from '../simulate/fixture/small-setting.ts';
import { simulate } from '../simulate/simulate.ts';
import { type SmallAlliances, smallAlliances, valuesOf } from './fixture/small-alliance.ts';
import { premiumVerdict } from './verdict.ts';

/** What coalitions and simulations find, solved to 1e-12 and 1e-10, in million US$. */
const tolerance = 1e-2;

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const freer = clause(
  'trade-cost',
  'from: members, to: members, sectors: [C26], size: { changePercent: -10 }',
  'freer',
);
const design = { seed: 7, draws: 12 };

describe('coalitionValues', () => {
  it('brings all members together what a simulation brings them, and each what it brings itself', async () => {
    const loaded = await small.load('USA, JPN, CHN', [freer]);
    const { game } = await valuesOf(loaded);
    const simulation = simulate(loaded.setting);
    if (!simulation.ok) throw new Error(JSON.stringify(simulation.problem));
    const { economies, totals } = simulation.value;
    const gap = game.together.value - totals.membersEquivalentVariationUsdMillion;
    expect(Math.abs(gap)).toBeLessThan(tolerance);
    for (const { member, ownUsdMillion } of game.shares) {
      const { equivalentVariationUsdMillion } = economies.find(
        ({ economy }) => economy === member,
      )!;
      const apart = ownUsdMillion.value - equivalentVariationUsdMillion;
      expect(Math.abs(apart)).toBeLessThan(tolerance);
    }
    expect(shares(game.values)).toEqual(
      game.shares.map(({ shapleyUsdMillion }) => expect.closeTo(shapleyUsdMillion.value, 6)),
    );
  });

  it('has no premium with two members, whose only deal is the alliance', async () => {
    const coalition = await valuesOf(await small.load('USA, JPN', [freer]), { design });
    expect(coalition.ledger.premiumUsdMillion.value).toBe(0);
    expect(premiumVerdict(coalition)).toEqual({ kind: 'none' });
  });

  it('gives the same bytes on this thread, on one thread and on two', async () => {
    const loaded = await small.load('USA, JPN, CHN', [freer]);
    const here = await valuesOf(loaded, { design });
    const { doubt } = coalitionSchema.parse(here).ledger.premiumUsdMillion;
    expect(doubt).toMatchObject({ draws: 12, failed: 0, seed: 7 });
    expect(doubt!.high! - doubt!.low!).toBeGreaterThan(0);
    for (const threads of [1, 2]) {
      const engine = await poolEngine({ threads });
      try {
        expect(JSON.stringify(await valuesOf(loaded, { design, engine }))).toBe(
          JSON.stringify(here),
        );
      } finally {
        await engine.close();
      }
    }
  });
});

/** Shapley values of three players from v(S), listed by size. */
function shares(values: readonly { readonly usdMillion: number }[]): number[] {
  const [one, two, three, oneTwo, oneThree, twoThree, all] = values.map((v) => v.usdMillion);
  return [
    ...shapleyValue(Float64Array.of(0, one!, two!, oneTwo!, three!, oneThree!, twoThree!, all!)),
  ];
}

describe('premiumVerdict', () => {
  it('tells a premium from zero where nine in ten draws have its sign', async () => {
    const coalition = await valuesOf(await small.load('USA, JPN, CHN', [freer]), { design });
    const verdict = (value: number, signShare: number | null) => {
      const doubt = { ...coalition.ledger.premiumUsdMillion.doubt!, signShare };
      const ledger = { ...coalition.ledger, premiumUsdMillion: { value, doubt } };
      return premiumVerdict({ ...coalition, ledger });
    };
    expect(verdict(3, 0.9)).toEqual({ kind: 'more', drawn: true });
    expect(verdict(-3, 0.95)).toEqual({ kind: 'less', drawn: true });
    expect(verdict(3, 0.89)).toEqual({ kind: 'unclear' });
    expect(verdict(3, null)).toEqual({ kind: 'more', drawn: false });
  });
});
