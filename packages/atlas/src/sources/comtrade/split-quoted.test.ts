import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitQuoted } from './split-quoted.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', 'é'), maxLength: 8 });
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('cuts a line as csv-parse does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }), (cells) => {
      const line = cells
        .map(([text, isQuoted]) => (isQuoted || /[",]/.test(text) ? quote(text) : text))
        .join(',');
      fc.pre(line !== '');
      expect(splitQuoted(line, ',')).toEqual(parse(line)[0]);
    }),
    { seed: 20261127 },
  );
});

it.each(['a,"b', 'a,"b"c', 'a"b,c'])('refuses %s', (line) => {
  expect(splitQuoted(line, ',')).toBeUndefined();
});

it('cuts at tabs and leaves commas', () => {
  expect(splitQuoted('a, b\t"c\td"', '\t')).toEqual(['a, b', 'c\td']);
});
