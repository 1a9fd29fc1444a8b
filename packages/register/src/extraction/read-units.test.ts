import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../document/canonical-text.ts';
import type { Piece } from '../document/piece.ts';
import { extractCandidates } from './extract-candidates.ts';
import { readUnits } from './read-units.ts';
import type { TextLanguage } from './text-unit.ts';

const longest = 2_000;

function documentOf(pieces: readonly Piece[]) {
  const { text, blocks } = canonicalText(pieces);
  return { text, blocks: [...blocks] };
}

function paragraph(text: string) {
  return documentOf([{ kind: 'p', level: 1, text }]);
}

describe('a text longer than anybody’s sentence', () => {
  it('is read in parts that together hold every character, and no half of one', () => {
    const piece = fc.constantFrom('a', ' ', '1', '日', '😀', '。', '. ', 'word ', '\n');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const document = paragraph(pieces.join('').repeat(1_500));
        const units = readUnits(document, 'en');
        const joined = units.map(({ text }) => text).join('');
        expect(joined.replace(/\s/g, '')).toBe(document.text.replace(/\s/g, ''));
        const broken = units.filter(
          ({ text, start, end }) =>
            text !== document.text.slice(start, end) ||
            text.length > longest ||
            /\p{Surrogate}/u.test(text),
        );
        expect(broken).toEqual([]);
      }),
      { seed: 20210416, numRuns: 40 },
    );
  });

  it('lends its list the end of it and its section the beginning', () => {
    const long = 'x'.repeat(100_000);
    const pieces = [
      { kind: 'h', level: 1, text: long },
      { kind: 'p', level: 1, text: `${long}:` },
      { kind: 'li', level: 1, text: 'Act.' },
    ] as const;
    const unit = readUnits(documentOf(pieces), 'en').at(-1)!;
    expect(unit.stem?.length).toBeLessThanOrEqual(longest);
    expect(unit.heading?.length).toBeLessThanOrEqual(longest);
  });

  it.each<[TextLanguage, readonly string[]]>([
    [
      'en',
      [
        '1',
        '$1',
        '1,',
        '(',
        'a-',
        'the ',
        'by the end of ',
        'within 1 ',
        'increase a ',
        'has also ',
      ],
    ],
    ['ja', ['1', '年', '令和', '以下の', '最大', '億', '「', '、', '半']],
    ['ko', ['1', '년', '다음 ', '최대', '억', '(', '가 ', '핵심 ']],
  ])('is read through to its end in %s, whatever it repeats', (language, repeated) => {
    for (const one of repeated) {
      const document = paragraph(one.repeat(100_000 / one.length));
      const candidates = extractCandidates(readUnits(document, language), {
        date: '2021-04-16',
        parties: ['JPN', 'USA'],
      });
      expect(candidates.at(-1)!.unit.end).toBe(document.text.length);
    }
  });
});
