import { describe, expect, it } from 'vitest';
import { smallChain } from './fixture/small-chain.ts';
import { knownFrom, limitsOf, selectSupply, usualBases } from './select-supply.ts';

const chain = smallChain();
const node = (id: string) => chain.nodes.find((one) => one.id === id)!;
const everything = { bases: usualBases, asOf: null };

describe('selectSupply', () => {
  it('takes the latest year on the preferred basis', () => {
    expect(selectSupply(node('wafer'), chain, everything)?.supply.year).toBe(2022);
  });

  it('keeps a full list rather than one number that is a little newer, but not one that is much older', () => {
    const full = { ...node('wafer').supply[0]!, year: 2020 };
    const single = (year: number) => ({ ...full, year, shares: { CHN: 0.3 } });
    const chosenOf = (year: number) =>
      selectSupply({ supply: [full, single(year)] }, chain, everything)?.supply.year;
    expect(chosenOf(2023)).toBe(2020);
    expect(chosenOf(2024)).toBe(2024);
  });

  it('hides what was not yet published on the date', () => {
    const before = { bases: usualBases, asOf: '2021-06-01' };
    expect(selectSupply(node('wafer'), chain, before)?.supply.year).toBe(2020);
    expect(selectSupply(node('wafer'), chain, { ...before, asOf: '2021-03-30' })).toBeNull();
  });

  it('is unknown, not empty, where no basis that is asked for is known', () => {
    expect(selectSupply(node('tool'), chain, { bases: ['plant'], asOf: null })).toBeNull();
    expect(selectSupply(node('phone'), chain, everything)).toBeNull();
  });
});

describe('limitsOf', () => {
  it('narrows each share by the fact that shares add up to one', () => {
    const { shares, unnamed } = limitsOf(node('gas').supply[0]!);
    expect(shares.get('JPN')).toEqual([0.5, 0.8]);
    expect(shares.get('DEU')).toEqual([0, 0.5]);
    expect(unnamed).toEqual([0, 0.5]);
  });

  it('leaves what is not named to others, none of which is larger than the source allows', () => {
    const { unnamed, unnamedAtMost } = limitsOf(node('ore').supply[0]!);
    expect(unnamed[0]).toBeCloseTo(0.1, 12);
    expect(unnamedAtMost).toBeCloseTo(0.1, 12);
  });
});

describe('knownFrom', () => {
  it('counts a source known to a month or a year from its end', () => {
    expect(knownFrom({ year: 2021, published: '2021-03' })).toBe('2021-03-31');
    expect(knownFrom({ year: 2021, published: '2021-03-05' })).toBe('2021-03-05');
    expect(knownFrom({ year: 2021 })).toBe('2021-12-31');
  });
});
