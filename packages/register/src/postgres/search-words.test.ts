import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitOf, lexemes, searchable, searchFor } from './search-words.ts';

/** Whether the index and the text hold what a search asks, as the database finds out. */
function finds(words: string, text: string): boolean {
  const search = searchFor(words);
  if (search === undefined) return false;
  const index = lexemes(text);
  const terms = search.query.split(' & ').map((term) => ({
    word: term.slice(1, term.lastIndexOf("'")),
    isPrefix: term.endsWith(':*'),
  }));
  const isIndexed = terms.every(({ word, isPrefix }) =>
    index.some((lexeme) => (isPrefix ? lexeme.startsWith(word) : lexeme === word)),
  );
  return isIndexed && search.parts.every((part) => searchable(text).includes(part));
}

describe('searchFor', () => {
  it('finds the beginnings of words, whatever their case and width', () => {
    const text = 'Strengthen semiconductor supply chains (CHIPS 2021)';
    for (const words of [
      'semicon',
      'SUPPLY',
      'ｃｈｉｐｓ',
      'supply strengthen',
      '2021',
      'chips 20',
    ])
      expect(finds(words, text), words).toBe(true);
    for (const words of ['conductor', 'chains semiconductors', '1', '—'])
      expect(finds(words, text), words).toBe(false);
  });

  it('finds every run of characters in Japanese and Korean, and no other order', () => {
    const written = fc
      .array(fc.constantFrom(...'半導体のサプライチェーン強靱化반도체공급망강화'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const part = text.slice(start, start + 1 + (length % (text.length - start)));
        expect(finds(part, text)).toBe(true);
      }),
      { seed: 5 },
    );
    expect(finds('導半', '半導体')).toBe(false);
    expect(finds('半体', '半導体と導体')).toBe(false);
  });

  it('finds words in a text of several writings', () => {
    const text = '5Gと6Gの研究開発に25億ドルを投資';
    for (const words of ['5g', '6G', '研究開発', '25億', '投資 5g', '億ドル'])
      expect(finds(words, text), words).toBe(true);
  });

  it('is nothing where there is no word', () => expect(searchFor(' 、。! ')).toBeUndefined());
});

describe('hitOf', () => {
  it('shows the language in which most of the words stand', () => {
    const summary = [
      { lang: 'en', text: 'Semiconductors', status: 'authentic' as const },
      { lang: 'ja', text: '半導体', status: 'authentic' as const },
    ];
    const found = { kind: 'commitment', value: { id: 'x', summary } } as never;
    expect(hitOf(found, searchFor('半導体')!)).toMatchObject({ lang: 'ja', text: '半導体' });
    expect(hitOf(found, searchFor('semi')!)).toMatchObject({ lang: 'en' });
  });
});
