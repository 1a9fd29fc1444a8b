import { coalitionSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSurroundings, smallSurroundings } from './fixture/small-storage.ts';
import { contentsOf } from './product.ts';
import { runCoalition } from './run-coalition.ts';

let small: SmallSurroundings;
beforeAll(async () => {
  small = await smallSurroundings();
});
afterAll(() => small.remove());

describe('runCoalition', () => {
  it('gives the contract and every number of it as CSV, empty where it is unknown', async () => {
    const choice = { scenario: 'small-scenario', join: ['TWN'], draws: 2, seed: 11 };
    const run = await runCoalition(choice, small.surroundings);
    if (!run.ok) throw new Error(JSON.stringify(run.problem));
    expect(run.value.seed).toBe(11);
    const files = contentsOf(run.value);
    const coalition = coalitionSchema.parse(JSON.parse(files.get('coalition.json')!));
    expect(coalition.draws).toEqual({ count: 2, seed: 11 });
    const rows = (name: string) => {
      const [header = [], ...lines] = files
        .get(name)!
        .trim()
        .split('\r\n')
        .map((line) => line.split(','));
      return lines.map((cells) =>
        Object.fromEntries(header.map((column, at) => [column, cells[at]])),
      );
    };
    const { together, shares } = coalition.game;
    expect(rows('ledger.csv')).toContainEqual(
      expect.objectContaining({
        quantity: 'together',
        of: 'USA-JPN',
        value: `${together.value}`,
        low: `${together.doubt!.low}`,
        draws: '2',
        unit: 'usdMillion',
        world: 'small',
      }),
    );
    for (const { member, ownUsdMillion, lastUsdMillion } of shares)
      expect(rows('values.csv')).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            quantity: 'gets',
            of: member,
            value: `${ownUsdMillion.value}`,
          }),
          expect.objectContaining({
            quantity: 'adds-last',
            of: member,
            value: `${lastUsdMillion}`,
            low: '',
            draws: '',
          }),
        ]),
      );
  });
});
