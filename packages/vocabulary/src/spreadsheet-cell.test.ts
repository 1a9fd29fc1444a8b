import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, isFormula, unguardCell } from './spreadsheet-cell.ts';

it('guards whatever a spreadsheet may run, and reads back the very same text', () => {
  const character = fc.constantFrom(...`'=+-@＝＋－＠\t\r\nab日"`);
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 6 }), (text) => {
      expect(isFormula(guardCell(text))).toBe(false);
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
    { seed: 4180, numRuns: 2_000 },
  );
});

it('leaves alone what no spreadsheet runs', () => {
  for (const text of ['', 'Act.', "'tis", '5 − 3', '’= quoted']) {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  }
});
