import { expect, it } from 'vitest';
import { citationSchema } from './citation.ts';

const citation = { title: 'Trade and tariffs', publisher: 'A journal', year: 2015 };
const accepts = (change: object) => citationSchema.safeParse({ ...citation, ...change }).success;

it('needs a title, a publisher and a year; the rest where it is known', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ url: 'https://example.org/a', licence: 'CC-BY-4.0', locator: 'eq. (10)' })).toBe(
    true,
  );
  for (const field of ['title', 'publisher', 'year']) {
    expect(accepts({ [field]: undefined })).toBe(false);
  }
});

it('refuses what cannot be looked up', () => {
  expect(accepts({ url: 'page 3' })).toBe(false);
  expect(accepts({ year: 215 })).toBe(false);
  expect(accepts({ title: '' })).toBe(false);
  expect(accepts({ pages: '3' })).toBe(false);
});
