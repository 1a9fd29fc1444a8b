import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine } from './split-line.ts';

describe('splitLine', () => {
  it.each([
    ['a,b,,c', ['a', 'b', '', 'c']],
    ['"a","","b c"', ['a', '', 'b c']],
    ['"a,b",c', ['a,b', 'c']],
    ['"say ""no""",1', ['say "no"', '1']],
    ['1', ['1']],
  ])('splits %s', (text, fields) => {
    expect(splitLine(text, 'table.csv', 1)).toEqual(fields);
  });

  it.each(['"a,b', 'a"b,c', '"a"b,c'])('refuses %s', (text) => {
    expect(() => splitLine(text, 'table.csv', 7)).toThrow('invalid-input');
  });

  it('agrees with csv-parse on any fields, quoted or not', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', 'é') });
    const written = field.map((value) =>
      /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value,
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            written,
            field.map(() => '"x"'),
          ),
          { minLength: 1 },
        ),
        (fields) => {
          const text = fields.join(',');
          fc.pre(text !== '');
          expect(splitLine(text, 'table.csv', 1)).toEqual((parse(text) as string[][])[0]);
        },
      ),
      { seed: 4180 },
    );
  });
});
