import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceCell, withEditedCopy } from './edited-copy.ts';
import { importIcio } from './icio/import-icio.ts';

const table = fileURLToPath(new URL('icio/fixtures/2018_SML.csv', import.meta.url));
const text = readFileSync(table, 'utf8');
const lines = text.trimEnd().split('\n');
const industryRows = 6;
const outputColumn = 26;
const seed = 20_180_101;

describe('the reader of matrices', () => {
  it('refuses a table in which any one flow was changed by more than rounding', async () => {
    const row = fc.integer({ min: 2, max: industryRows + 1 });
    const column = fc.integer({ min: 2, max: outputColumn - 1 });
    const change = fc.oneof(
      fc.double({ min: 0.5, max: 1e9, noNaN: true }),
      fc.double({ min: -1e9, max: -0.5, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(row, column, change, async (line, at, by) => {
        const stated = Number(lines[line - 1]!.split(',')[at - 1]);
        const edit = replaceCell(line, at, String(stated + by));
        const result = await withEditedCopy(table, edit, importIcio);
        expect(result.ok).toBe(false);
      }),
      { seed, numRuns: 100 },
    );
  });

  it('answers any damaged byte with a world or a Problem, never with an exception', async () => {
    const position = fc.integer({ min: 0, max: text.length - 1 });
    const byte = fc.integer({ min: 0, max: 255 });
    await fc.assert(
      fc.asyncProperty(position, byte, async (at, value) => {
        const damage = (whole: string) => Buffer.from(whole).fill(value, at, at + 1);
        const result = await withEditedCopy(table, damage, importIcio);
        if (!result.ok) expect(result.problem.kind).toMatch(/^[a-z-]+$/);
      }),
      { seed, numRuns: 200 },
    );
  });
});
