import { expect, it } from 'vitest';
import { nearMatches } from './near-match.ts';

const candidates = [
  { code: 'JPN', names: ['Japan', '日本', 'JP'] },
  { code: 'JOR', names: ['Jordan'] },
  { code: 'EU-SOUTH', names: ['Southern EU'] },
];

it('takes a name in any language, whatever its case, as a hit', () => {
  expect(nearMatches('japan', candidates)[0]).toBe('JPN');
  expect(nearMatches('日本', candidates)).toEqual(['JPN']);
});

it('allows one edit in a code of three letters and more in a longer one', () => {
  expect(nearMatches('JPM', candidates)).toEqual(['JPN']);
  expect(nearMatches('EUSUTH', candidates)).toEqual(['EU-SOUTH']);
});

it('takes the beginning of a name, but not of two letters only', () => {
  expect(nearMatches('South', candidates)).toEqual(['EU-SOUTH']);
  expect(nearMatches('So', candidates)).toEqual([]);
});

it('suggests nothing for nothing, and at most five codes', () => {
  expect(nearMatches(' ', candidates)).toEqual([]);
  const many = Array.from({ length: 9 }, (_, index) => ({ code: `AB${index}`, names: [] }));
  expect(nearMatches('ABX', many)).toHaveLength(5);
});
