import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';

function cells(text: string) {
  const parsed = parseCsv(text, 'a.csv');
  return parsed.ok ? parsed.value.map((row) => row.cells) : parsed.problem;
}

describe('parseCsv', () => {
  it('reads quotes, doubled quotes, line ends within quotes, a byte order mark and any line end', () => {
    expect(cells('\uFEFFa,b\r\n"x ""y""","1\n2"\n,z\r')).toEqual([
      ['a', 'b'],
      ['x "y"', '1\n2'],
      ['', 'z'],
    ]);
  });

  it('counts the lines of rows that take several', () => {
    const parsed = parseCsv('a\n"1\n2"\n\nb', 'a.csv');
    expect(parsed.ok && parsed.value.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each(['a\n"never closed', 'a\n"closed"late', 'a\nb"c'])('refuses %j with its line', (text) => {
    expect(cells(text)).toMatchObject({ kind: 'invalid-input', place: { line: 2 } });
  });

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '結') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          expect(cells(text)).toEqual(rows.filter((row) => row.some((each) => each !== '')));
        },
      ),
      { seed: 5 },
    );
  });

  it('reads 100,000 rows, and a quote that is never closed in them, in one pass', () => {
    const row = 'code,"a summary, with a comma"\n'.repeat(100_000);
    expect(cells(row)).toHaveLength(100_000);
    expect(cells(`"${row}`)).toMatchObject({ kind: 'invalid-input' });
  });
});
