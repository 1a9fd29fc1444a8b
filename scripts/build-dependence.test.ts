import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTradeTables } from './build-dependence.ts';
import { gatherSmall, type SourceFlow } from './dependence/gather.ts';

const reference = process.env.MUSUBI_REFERENCE_DATA || '../shared/data';
const shipped = 'data/trade';
const codes = ['CHN', 'JPN', 'KOR', 'USA', 'ROW'];

const flows = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 25, maxLength: 25 })
  .map((values) =>
    values.flatMap((usdMillion, at): SourceFlow[] => {
      const [importer, exporter] = [codes[Math.floor(at / 5)]!, codes[at % 5]!];
      if (importer === exporter) return [];
      return [{ year: 2020, product: 'a', importer, exporter, usdMillion }];
    }),
  );

describe('gatherSmall', () => {
  it('keeps the totals of imports and of exports of every economy, whatever it gathers', () => {
    fc.assert(
      fc.property(flows, fc.double({ min: 0, max: 1, noNaN: true }), (given, namedFrom) => {
        const rows = gatherSmall(given, namedFrom);
        for (const side of ['importer', 'exporter'] as const)
          for (const code of codes.slice(0, -1)) {
            const before = given
              .filter((flow) => flow[side] === code)
              .reduce((sum, { usdMillion }) => sum + usdMillion!, 0);
            const after = rows
              .filter((row) => row[side] === code)
              .reduce((sum, { byYear }) => sum + byYear.get(2020)!, 0);
            expect(Math.abs(after - before)).toBeLessThan(1e-6);
          }
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it('does not turn an unknown flow into a known one', () => {
    const unknown = {
      year: 2020,
      product: 'a',
      importer: 'KOR',
      exporter: 'TWN',
      usdMillion: null,
    };
    const [row] = gatherSmall([unknown], 0.5);
    expect(row!.byYear.get(2020)).toBeNull();
  });
});

describe('the shipped trade tables', () => {
  it('are small, and name source and licence in every file', async () => {
    for (const table of await readdir(shipped))
      for (const file of await readdir(join(shipped, table))) {
        const path = join(shipped, table, file);
        expect((await stat(path)).size, path).toBeLessThan(700_000);
        if (file.endsWith('.csv'))
          expect(await readFile(path, 'utf8'), path).toMatch(/^# .*\n# .*; /u);
      }
  });

  const present = existsSync(join(reference, 'products'));
  it.skipIf(!present)(
    `are what the script makes of the reference data${present ? '' : ' (reference data not present)'}`,
    async () => {
      const target = await mkdtemp(join(tmpdir(), 'musubi-trade-'));
      try {
        for (const { id, files } of await buildTradeTables(reference, target))
          for (const file of ['table.json', ...files.map((each) => each.file)])
            expect(await readFile(join(target, id, file), 'utf8'), `${id}/${file}`).toBe(
              await readFile(join(shipped, id, file), 'utf8'),
            );
      } finally {
        await rm(target, { recursive: true, force: true });
      }
    },
  );
});
