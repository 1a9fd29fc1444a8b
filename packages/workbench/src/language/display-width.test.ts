import { languages } from '@musubi/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, padToWidth, wrapText } from './display-width.ts';

test('East Asian characters take two columns, combining marks none', () => {
  expect(displayWidth('abc')).toBe(3);
  expect(displayWidth('日本、한국（A）')).toBe(2 * 7 + 1);
  expect(displayWidth('e\u0301')).toBe(1);
});

test('padding counts columns, not characters', () => {
  expect(padToWidth('日本', 6)).toBe('日本  ');
  expect(padToWidth('+1.2', 6, 'start')).toBe('  +1.2');
});

describe.each(languages)('wrapText in %s', (language) => {
  const word = fc.constantFrom(
    'alliance',
    'income',
    '実質所得は',
    '増加する。',
    '실질소득',
    '（+0.1%）',
    'a',
  );

  test('keeps every character but the spaces at line ends', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 12, max: 60 }),
        (given, columns) => {
          const text = given.join(' ');
          const joined = wrapText(text, columns, language).join('').replaceAll(' ', '');
          expect(joined).toBe(text.replaceAll(' ', ''));
        },
      ),
      { seed: 1 },
    );
  });

  test('keeps lines of words within the width', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (given) => {
        for (const line of wrapText(given.join(' '), 40, language)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(40);
        }
      }),
      { seed: 2 },
    );
  });
});

test('no Japanese line begins with closing punctuation', () => {
  const text = '短期では、実質所得が増加し（+0.1%）、長期では減少する。'.repeat(5);
  for (let columns = 20; columns < 60; columns++) {
    for (const line of wrapText(text, columns, 'ja')) expect(line).not.toMatch(/^[、。）]/u);
  }
});
