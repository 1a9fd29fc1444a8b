import { findEconomy, resolveSectors } from '@musubi/vocabulary';
import { describe, expect, it } from 'vitest';
import { icioEditions } from './editions.ts';

describe.each(Object.entries(icioEditions))('the %s edition', (_, { economies, industries }) => {
  it('lists each economy once, by a code of the vocabulary, the rest of the world last', () => {
    expect(new Set(economies).size).toBe(economies.length);
    expect(economies.filter((code) => findEconomy(code) === undefined)).toEqual([]);
    expect(economies.at(-1)).toBe('ROW');
  });

  it('covers every division of ISIC Rev. 4 but extraterritorial bodies, each by whole industries', () => {
    const sectors = industries.map((code) => ({ code, isic4: [code] }));
    const match = resolveSectors(['all'], sectors);
    expect(match).toEqual({ ok: true, value: { whole: industries, partly: [], absent: ['U99'] } });
  });
});
