import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../audit/sha256.ts';
import { canonicalText } from './canonical-text.ts';
import { fromCodePointOffset, toCodePointOffset } from './code-point-offset.ts';
import { decodeText } from './decode-text.ts';
import { quote } from './quote-passage.ts';
import { readMarkdown } from './read/markdown-reader.ts';
import { readPlain } from './read/plain-reader.ts';
import { isWithinPair, reanchor } from './reanchor.ts';
import { splitSentences } from './split-sentences.ts';

const words = fc.constantFrom(
  'The U.S. will act.',
  'supply chains',
  '日米両国は、半導体のサプライチェーンを強靱にする。',
  '양국은 반도체 공급망에서 협력하기로 합의했다.',
  '「協力する。」と述べた',
  '😀',
  '👩🏽‍🔬',
  '𠮷野家',
  'e\u0301',
  'か\u3099',
  '각'.normalize('NFD'),
  '\u00a0',
  '\r\n',
  '\r\n\r\n',
  '\n- ',
  '**bold**',
  '“6G”',
  '&amp;',
);
const written = fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '));
const seed = { seed: 2021, numRuns: 300 };

function textsOf(source: string): readonly string[] {
  const decoded = decodeText(new TextEncoder().encode(source));
  return [readMarkdown(decoded), readPlain(decoded)].map(
    ({ pieces }) => canonicalText(pieces).text,
  );
}

describe('every passage of every text', () => {
  it('equals the text at its place, and survives code points and back', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (source, a, b) => {
        for (const text of textsOf(source)) {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          if (isWithinPair(text, start!) || isWithinPair(text, end!)) continue;
          const quoted = quote(text, { start: start!, end: end! });
          expect(text.slice(quoted.start, quoted.end)).toBe(quoted.exact);
          expect(quoted.textSha256).toBe(sha256(quoted.exact!));
          expect(quoted.prefix! + quoted.exact + quoted.suffix).toBe(
            text.slice(start! - quoted.prefix!.length, end! + quoted.suffix!.length),
          );
          expect(isWhole(quoted.prefix!) && isWhole(quoted.suffix!)).toBe(true);
          const points = [start!, end!].map((at) => toCodePointOffset(text, at));
          expect([...text].slice(points[0], points[1]).join('')).toBe(quoted.exact);
          expect(points.map((at) => fromCodePointOffset(text, at))).toEqual([start, end]);
        }
      }),
      seed,
    );
  });

  it('stands in a text that is composed, with LF only, and is the same when read again', () => {
    fc.assert(
      fc.property(written, (source) => {
        for (const text of textsOf(source)) {
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/\r|\u00a0|\n\n\n/);
          expect(isWhole(text)).toBe(true);
        }
        expect(textsOf(source)).toEqual(textsOf(source));
      }),
      seed,
    );
  });

  it('is one of sentences that are in order, do not overlap and leave out white space only', () => {
    fc.assert(
      fc.property(written, (source) => {
        for (const text of textsOf(source)) {
          let before = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(before, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(text.slice(before).trim()).toBe('');
        }
      }),
      seed,
    );
  });
});

describe('finding a passage again', () => {
  const text = 'Both will act. They will meet. Both will act.';
  const quoted = quote(text, { start: 15, end: 30 });

  it('finds it at its old place', () => {
    expect(reanchor(text, quoted)).toEqual({ start: 15, end: 30 });
  });

  it('finds it at the only new place, with its words or by their hash alone', () => {
    const changed = `Preamble 😀. ${text}`;
    const place = { start: 28, end: 43 };
    expect(reanchor(changed, quoted)).toEqual(place);
    expect(reanchor(changed, { ...quoted, exact: null, prefix: null, suffix: null })).toEqual(
      place,
    );
  });

  it('finds words that stand twice between the words around them', () => {
    const last = quote(text, { start: 31, end: 45 });
    expect(reanchor(`New. ${text}`, last)).toEqual({ start: 36, end: 50 });
  });

  it('gives up words that changed, and words that stand twice alike', () => {
    expect(reanchor(text.replace('meet', 'met'), quoted)).toBeUndefined();
    expect(reanchor(`x They will meet. They will meet.`, quoted)).toBeUndefined();
  });
});

/** Whether a text has no half of a surrogate pair; such a half would not survive UTF-8. */
function isWhole(text: string): boolean {
  return Buffer.from(text).toString() === text;
}
