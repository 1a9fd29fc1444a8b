import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../fixture/open-test-register.ts';
import { openingMs } from '../fixture/test-site.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { hitOf, searchable, searchFor } from './search-words.ts';

let database: EmbeddedDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
}, openingMs);
afterAll(() => database.close());

/** Whether a search finds a text by what the database indexes of it. */
async function finds(words: string, text: string): Promise<boolean> {
  const search = searchFor(words);
  if (search === undefined) return false;
  const [row] = await database.transaction((sql) =>
    sql<{ found: boolean }>(
      `SELECT musubi.words_of(text) @@ $2::tsquery
         AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS part WHERE strpos(text, part) = 0) AS found
       FROM musubi.searchable($1) AS text`,
      [text, search.query, search.parts],
    ),
  );
  return row!.found;
}

describe('searchFor', () => {
  it('finds the beginnings of words, whatever their case and width', async () => {
    const text = 'Strengthen semiconductor supply chains (CHIPS 2021)';
    for (const words of [
      'semicon',
      'SUPPLY',
      'ｃｈｉｐｓ',
      'supply strengthen',
      '2021',
      'chips 20',
    ])
      expect(await finds(words, text), words).toBe(true);
    for (const words of ['conductor', 'chains semiconductors', '1', '—'])
      expect(await finds(words, text), words).toBe(false);
  });

  it('finds every run of characters in Japanese and Korean, and no other order', async () => {
    const written = fc
      .array(fc.constantFrom(...'半導体のサプライチェーン強靱化반도체공급망강화'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((characters) => characters.join(''));
    await fc.assert(
      fc.asyncProperty(written, fc.nat(), fc.nat(), async (text, from, length) => {
        const start = from % text.length;
        const part = text.slice(start, start + 1 + (length % (text.length - start)));
        expect(await finds(part, text)).toBe(true);
      }),
      { seed: 5, numRuns: 50 },
    );
    expect(await finds('導半', '半導体')).toBe(false);
    expect(await finds('半体', '半導体と導体')).toBe(false);
  });

  it('finds words in a text of several writings', async () => {
    const text = '5Gと6Gの研究開発に25億ドルを投資';
    for (const words of ['5g', '6G', '研究開発', '25億', '投資 5g', '億ドル'])
      expect(await finds(words, text), words).toBe(true);
  });

  it('makes letters small and forms one as the database does, in every script', async () => {
    const text = fc
      .array(
        fc.oneof(fc.integer({ min: 0x20, max: 0x3100 }), fc.integer({ min: 0xf900, max: 0xffee })),
      )
      .map((points) => String.fromCodePoint(...points));
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const [row] = await database.transaction((sql) =>
          sql<{ text: string }>('SELECT musubi.searchable($1) AS text', [written]),
        );
        expect(row!.text).toBe(searchable(written));
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(await finds('ΟΔΟΣ', 'οδος Ελλάδα')).toBe(true);
    expect(await finds('ДОГОВОР', 'Договоры')).toBe(true);
    expect(await finds('𠮷野', '𠮷野家')).toBe(true);
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
