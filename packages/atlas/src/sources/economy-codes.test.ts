import { expect, it } from 'vitest';
import { economyOfUnCode } from './economy-codes.ts';

it('knows the codes in which UN Comtrade departs from ISO 3166-1', () => {
  const codes = [842, 251, 579, 699, 757, 490, 156, 410];
  const economies = ['USA', 'FRA', 'NOR', 'IND', 'CHE', 'TWN', 'CHN', 'KOR'];
  expect(codes.map(economyOfUnCode)).toEqual(economies);
});

it('does not take a union of the past for one of its members', () => {
  expect(economyOfUnCode(58)).toBe('BLX');
  expect(economyOfUnCode(711)).toBe('SACU');
});

it('knows no economy behind the world, regions and “areas, nes”', () => {
  for (const code of [0, 97, 899, 838]) expect(economyOfUnCode(code)).toBeUndefined();
});
