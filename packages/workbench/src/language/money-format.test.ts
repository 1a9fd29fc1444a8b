import { expect, test } from 'vitest';
import { formatMoney } from './money-format.ts';

test.each([
  [2_500_000, 'US$2.50 trillion', '2.50兆ドル', '2.50조 달러'],
  [12_345, 'US$12.3 billion', '123億ドル', '123억 달러'],
  [-999.4, 'US$999 million', '9.99億ドル', '9.99억 달러'],
  [45.6, 'US$45.6 million', '4,560万ドル', '4,560만 달러'],
  [0.3, 'US$0.30 million', '30.0万ドル', '30.0만 달러'],
  [0.00001, 'US$≈ 0 million', '≈ 0万ドル', '≈ 0만 달러'],
])('%d million US dollars reads in each language’s own scale', (amount, en, ja, ko) => {
  expect([formatMoney(amount, 'en'), formatMoney(amount, 'ja'), formatMoney(amount, 'ko')]).toEqual(
    [en, ja, ko],
  );
});

test('an amount that rounds up to the next scale is written in it', () => {
  expect(formatMoney(999.96, 'en')).toBe('US$1.00 billion');
});
