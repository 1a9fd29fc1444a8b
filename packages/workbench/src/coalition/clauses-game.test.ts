import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clause } from '../simulate/fixture/small-setting.ts';
import { type SmallAlliances, smallAlliances, valuesOf } from './fixture/small-alliance.ts';

/** Sums of solves at 1e-12, in million US$. */
const tolerance = 1e-3;

let small: SmallAlliances;
beforeAll(async () => {
  small = await smallAlliances();
});
afterAll(() => small.remove());

const cost = (id: string, sector: string, percent: number) =>
  clause(
    'trade-cost',
    `from: members, to: members, sectors: [${sector}], size: { changePercent: ${percent} }`,
    id,
  );

describe('the game of clauses', () => {
  it('shares what all clauses bring, and tells which two strengthen each other', async () => {
    const yaml = [cost('chips', 'C26', -10), cost('again', 'C26', -10), cost('wafers', 'C20', -5)];
    const { clauses, game } = await valuesOf(await small.load('USA, JPN', yaml));
    const total = clauses.shares.reduce((sum, { shapleyUsdMillion }) => sum + shapleyUsdMillion, 0);
    expect(Math.abs(total - game.together.value)).toBeLessThan(tolerance);
    const pair = clauses.interactions.find(({ a, b }) => a === 'chips' && b === 'again')!;
    expect(pair.shapleyUsdMillion).toBeGreaterThan(0);
    const { shares } = clauses;
    const gap = shares[0]!.shapleyUsdMillion - shares[1]!.shapleyUsdMillion;
    expect(Math.abs(gap)).toBeLessThan(tolerance);
    const together = clauses.dividends
      .filter((one) => one.clauses.every((id) => id !== 'wafers'))
      .reduce((sum, { usdMillion }) => sum + usdMillion, 0);
    const withoutWafers = game.together.value - shares[2]!.lastUsdMillion!;
    expect(Math.abs(together - withoutWafers)).toBeLessThan(tolerance);
  });

  it('samples orders of joining where there are more than twelve clauses', async () => {
    const many = Array.from({ length: 13 }, (_, at) => cost(`part-${at}`, 'C26', -1));
    const { clauses, game } = await valuesOf(await small.load('USA, JPN', many));
    expect(clauses.orders).toBe(64);
    const total = clauses.shares.reduce((sum, { shapleyUsdMillion }) => sum + shapleyUsdMillion, 0);
    expect(Math.abs(total - game.together.value)).toBeLessThan(tolerance);
    const fair = game.together.value / many.length;
    for (const { shapleyUsdMillion, standardErrorUsdMillion } of clauses.shares)
      expect(Math.abs(shapleyUsdMillion - fair)).toBeLessThan(4 * standardErrorUsdMillion! + 1e-9);
  });
});
