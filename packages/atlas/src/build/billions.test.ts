import { describe, expect, it } from 'vitest';
import { billionsUsd } from './billions.ts';

describe('billionsUsd', () => {
  it.each([
    [1_511_300, '1,511.3 bn US$', '1兆5,113億ドル', '1조 5,113억 달러'],
    [-8_640, '-8.6 bn US$', '−86億ドル', '−86억 달러'],
    [160_997_197, '160,997.2 bn US$', '160兆9,972億ドル', '160조 9,972억 달러'],
    [2_000_000, '2,000.0 bn US$', '2兆ドル', '2조 달러'],
    [49, '0.0 bn US$', '0億ドル', '0억 달러'],
  ])('writes %d million in the large numbers of each language', (amount, en, ja, ko) => {
    expect(billionsUsd(amount, 1e6)).toEqual({ en, ja, ko });
  });
});
