import { coalitionSchema } from '@musubi/vocabulary';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeGame } from '../experiment/make-game.ts';
import { prepare } from '../experiment/prepare.ts';
import { solveBatch } from '../experiment/solve-batch.ts';
import type { LoadedSetting } from '../run/load-setting.ts';
import { clause } from '../simulate/fixture/small-setting.ts';
import { type SmallAlliances, smallAlliances, valuesOf } from './fixture/small-alliance.ts';

/** Rounding of sums of values solved to 1e-12 of incomes of some ten million, in million US$. */
const rounding = 1e-4;

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const three = 'USA, JPN, CHN';
const cost = (id: string, from: string, to: string, sector: string, percent: number) =>
  clause(
    'trade-cost',
    `from: ${from}, to: ${to}, sectors: [${sector}], size: { changePercent: ${percent} }`,
    id,
  );
const tariff = (id: string, sector: string, percent: number) =>
  clause(
    'tariff',
    `from: members, to: members, sectors: [${sector}], size: { setPercent: ${percent} }`,
    id,
  );

/** Add up the dividends of sets of deals of three members, each by its definition, from values solved here. */
function dividendsOfThree({ setting, experiment }: LoadedSetting): number {
  const prepared = prepare({ ...setting, horizon: experiment.horizon }, [], 1e-12);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  const choice = { players: 'deals', by: 'clause' } as const;
  const { members, players } = makeGame(choice, prepared.value.casting);
  const coalitions = [...new Array(1 << players.length).keys()];
  const value_s = solveBatch(prepared.value, {
    game: choice,
    players: [...players.keys()],
    coalitions,
    draws: null,
    reply: null,
    tolerance: 1e-12,
  }).map((outcome) => {
    if (outcome.problem) throw new Error(JSON.stringify(outcome.problem));
    return members.flat().reduce((sum, n) => sum + outcome.equivalentVariationUsdMillion[n]!, 0);
  });
  const inside = (set: number) => players.filter((_, deal) => (set >> deal) & 1);
  const dividend = (set: number) =>
    coalitions
      .filter((part) => (part & ~set) === 0)
      .reduce((sum, part) => {
        const sign = (inside(set).length - inside(part).length) % 2 === 0 ? 1 : -1;
        return sum + sign * (value_s[part]! - value_s[0]!);
      }, 0);
  return coalitions
    .filter((set) => new Set(inside(set).flatMap(({ parties }) => parties)).size > 2)
    .reduce((sum, set) => sum + dividend(set), 0);
}

describe('synergyLedger', () => {
  it('closes on random alliances, and its premium is the dividends of sets inside no single pair', async () => {
    const sector = fc.constantFrom('C20', 'C26', 'C28');
    const change = fc.integer({ min: -20, max: 20 }).filter((percent) => percent !== 0);
    await fc.assert(
      fc.asyncProperty(sector, change, fc.integer({ min: 0, max: 9 }), async (s, percent, rate) => {
        const loaded = await small.load(three, [
          cost('cost', 'members', 'members', s, percent),
          tariff('tariff', 'C26', rate),
        ]);
        const coalition = coalitionSchema.parse(await valuesOf(loaded));
        const { ledger } = coalition;
        const { verticalUsdMillion, overlapUsdMillion, restUsdMillion } = ledger.mechanisms;
        const premium = ledger.premiumUsdMillion.value;
        const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
        const pairs = total(ledger.pairs.map((pair) => pair.usdMillion.value));
        const alone = total(ledger.alone.map(({ usdMillion }) => usdMillion));
        const gaps = [
          ledger.togetherUsdMillion.value - pairs - alone - premium,
          verticalUsdMillion + overlapUsdMillion + restUsdMillion - premium,
          total(ledger.dealPairs.map(({ usdMillion }) => usdMillion)) - premium,
          ledger.gapUsdMillion,
          dividendsOfThree(loaded) - premium,
        ];
        expect(ledger).toMatchObject({ exact: true, by: 'clause' });
        for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(rounding);
      }),
      { seed: 1, numRuns: 6 },
    );
  });

  it('is negative where the deals of two partners are substitutes: both sell the same goods to one buyer', async () => {
    const loaded = await small.load(three, [cost('sales', '[JPN, CHN]', '[USA]', 'C26', -10)]);
    const { ledger } = await valuesOf(loaded);
    expect(ledger.premiumUsdMillion.value).toBeLessThan(-1);
    expect(ledger.mechanisms.overlapUsdMillion).toBeLessThan(-1);
    expect(ledger.mechanisms.verticalUsdMillion).toBe(0);
  });

  it('is positive where they are complements: the goods of one are inputs of what the other sells on', async () => {
    const loaded = await small.load(three, [
      cost('inputs', '[JPN]', '[CHN]', 'C26', -20),
      cost('products', '[CHN]', '[USA]', 'C28_33', -20),
    ]);
    const { ledger } = await valuesOf(loaded);
    expect(ledger.premiumUsdMillion.value).toBeGreaterThan(1);
    expect(ledger.mechanisms.verticalUsdMillion).toBeGreaterThan(1);
    expect(ledger.mechanisms.overlapUsdMillion).toBe(0);
  });

  it('closes where there are too many deals for all their coalitions, with the rest as one sum', async () => {
    const sectors = ['C20', 'C26', 'C28_33', 'D-U'];
    const clauses = sectors.flatMap((sector, at) => [
      cost(`cost-${at}`, 'members', 'members', sector, -5),
    ]);
    const loaded = await small.load(three, [...clauses, tariff('more', 'C26', 0)]);
    const { ledger } = await valuesOf(loaded, { by: 'clause' });
    const { verticalUsdMillion, overlapUsdMillion, restUsdMillion } = ledger.mechanisms;
    expect(ledger).toMatchObject({ exact: false, interactions: [], dividends: [] });
    const parts = verticalUsdMillion + overlapUsdMillion + restUsdMillion;
    expect(Math.abs(parts - ledger.premiumUsdMillion.value)).toBeLessThan(rounding);
    const bySectors = await valuesOf(loaded);
    expect(bySectors.ledger).toMatchObject({ exact: true, by: 'sectors' });
    const gap = bySectors.ledger.premiumUsdMillion.value - ledger.premiumUsdMillion.value;
    expect(Math.abs(gap)).toBeLessThan(rounding);
  });
});
