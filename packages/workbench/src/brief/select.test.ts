import { expect, test } from 'vitest';
import { costlyIncome, deepening, exclusion, syntheticEntry } from './fixture/synthetic-content.ts';
import { syntheticWorld } from './fixture/synthetic-world.ts';
import { chainSectors, keyEconomies, winnersAndLosers } from './select.ts';

function codesOf(outcomes: readonly { economy: string }[]): string[] {
  return outcomes.map(({ economy }) => economy);
}

const [excluding] = syntheticEntry(exclusion, costlyIncome).simulations;
const [open] = syntheticEntry(deepening, costlyIncome).simulations;

test('Taiwan, the Netherlands and Germany are always on the board', () => {
  for (const simulation of [excluding!, open!]) {
    expect(codesOf(keyEconomies(simulation))).toEqual(
      expect.arrayContaining(['USA', 'JPN', 'KOR', 'CHN', 'TWN', 'NLD', 'DEU']),
    );
  }
});

test('no economy is on the board twice, and the outsiders hurt or helped most are on it', () => {
  const codes = codesOf(keyEconomies(open!));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain('VNM');
});

test('the chain sectors are those of chemicals, electronics, electrical equipment and machinery', () => {
  expect(chainSectors(syntheticWorld)).toEqual(['C20', 'C26', 'C27', 'C28_33']);
});

test('winners stand before losers, each as many as there are', () => {
  expect(codesOf(winnersAndLosers(excluding!, 2))).toEqual(['VNM', 'USA', 'CHN']);
});
