import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words as en } from './en/words.ts';
import { words as ja } from './ja/words.ts';
import { words as ko } from './ko/words.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const slots = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
const folder = new URL('..', import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !/words\.ts$|\.test\./u.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n');

describe('the words of the application', () => {
  it.each([
    ['ja', ja],
    ['ko', ko],
  ] as const)('fill in %s what they fill in English', (_, words) => {
    const other = new Map(leaves(words));
    for (const [key, text] of leaves(en))
      expect([key, slots(other.get(key)!)]).toEqual([key, slots(text)]);
  });

  it('are written in the script of their language', () => {
    const own = { ja: /[ぁ-んァ-ヶ一-龠]/u, ko: /[가-힣]/u };
    const same = /^(language\.|exhibit\.(svg|png|csv)|name$|lab\.column\.before)/u;
    for (const [language, words] of Object.entries({ ja, ko }))
      for (const [key, text] of leaves(words))
        if (!same.test(key))
          expect([key, own[language as 'ja' | 'ko'].test(text)]).toEqual([key, true]);
  });

  it('are all used', () => {
    const isUsed = (key: string) => {
      const parts = key.split('.');
      return (
        sources.includes(`'${key}'`) ||
        // A key of which the last part, or one in the middle, is computed.
        parts.some((_, at) => at > 0 && sources.includes(`\`${parts.slice(0, at).join('.')}.\${`))
      );
    };
    expect(
      leaves(en)
        .map(([key]) => key)
        .filter((key) => !isUsed(key)),
    ).toEqual([]);
  });
});
