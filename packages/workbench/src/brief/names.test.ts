import { expect, test } from 'vitest';
import { divisionRanges, economyInText } from './names.ts';

test('an English sentence names economies with the article that they take', () => {
  expect(['USA', 'NLD', 'JPN', 'ROW', 'EU'].map((code) => economyInText(code, 'en'))).toEqual([
    'the US',
    'the Netherlands',
    'Japan',
    'the rest of the world',
    'the European Union',
  ]);
  expect(economyInText('USA', 'ja')).toBe('アメリカ');
});

test('neighbouring divisions of one section are joined', () => {
  expect(divisionRanges(['C10', 'C11', 'C12', 'C16'])).toBe('C10–C12, C16');
  expect(divisionRanges(['S96', 'T97', 'T98'])).toBe('S96, T97–T98');
});
