import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ValidationRow, validationRowSchema } from '@musubi/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locateStorage } from '../world-store/storage.ts';
import { procedures } from './procedures.ts';
import { readChecks } from './read-checks.ts';
import { validate } from './validate.ts';

const { checks: shipped, reference } = locateStorage();
const referencePresent = existsSync(join(reference, 'nafta1993'));
/** The checks that read reference data. */
const referenceChecks = ['caliendo-parro-2015-table-2', 'korea-permanent-magnets'];
/** The checks of numbers that are in print, read from shipped or from reference data. */
const printedChecks = [
  'caliendo-parro-2015-table-2',
  'japan-hydrogen-fluoride',
  'korea-hydrogen-fluoride',
  'korea-permanent-magnets',
  'miller-blair-two-sectors',
];

let folder: string;
let rows: ValidationRow[];

beforeAll(async () => {
  rows = await validate();
  folder = await mkdtemp(join(tmpdir(), 'musubi-checks-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Validate a copy of one shipped check in which a text is replaced. */
async function validateChanged(name: string, from: string, to: string) {
  const checks = await mkdtemp(join(folder, 'changed-'));
  const text = await readFile(join(shipped, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(checks, name), text.replace(from, to));
  return validate({ checks });
}

describe('validate', () => {
  it('passes every shipped check whose data are there, and says which were skipped', () => {
    expect(rows.filter(({ status }) => status === 'failed')).toEqual([]);
    const skipped = rows.filter(({ status }) => status === 'skipped').map(({ check }) => check);
    expect([...new Set(skipped)]).toEqual(referencePresent ? [] : referenceChecks);
    for (const row of rows) validationRowSchema.parse(row);
  });

  it('has a row for each number of each file, and every procedure in use', async () => {
    const files = await readChecks(shipped);
    const checks = files.flatMap(({ check }) => (check.ok ? [check.value] : []));
    expect(checks).toHaveLength(files.length);
    expect(checks.map(({ kind }) => kind).sort()).toEqual([...procedures.keys()].sort());
    const numbers = checks.flatMap(({ published }) => published);
    expect(rows).toHaveLength(numbers.length);
  });

  it('says which numbers are in print', () => {
    const printed = rows.filter(({ inPrint }) => inPrint).map(({ check }) => check);
    expect(printed).toHaveLength(25);
    expect([...new Set(printed)]).toEqual(printedChecks);
  });

  it('skips with a word where the reference data are absent', async () => {
    const rows = await validate({ reference: join(folder, 'nowhere') });
    const table2 = rows.filter(({ check }) => check === 'caliendo-parro-2015-table-2');
    expect(table2).toHaveLength(12);
    for (const row of table2)
      expect(row).toMatchObject({
        status: 'skipped',
        ours: null,
        reason: 'reference data not present: nafta1993',
      });
  });

  it('fails, and does not skip, where the reference data are incomplete', async () => {
    const reference = await mkdtemp(join(folder, 'incomplete-'));
    const checks = await mkdtemp(join(folder, 'table-'));
    await mkdir(join(reference, 'nafta1993'));
    await cp(
      join(shipped, 'caliendo-parro-2015-table-2.yaml'),
      join(checks, 'caliendo-parro-2015-table-2.yaml'),
    );
    const [row] = await validate({ reference, checks });
    expect(row).toMatchObject({ status: 'failed', ours: null });
    expect(row?.reason).toContain('nafta1993/X_noS.f64');
  });

  it('fails when a published number is another one', async () => {
    const rows = await validateChanged(
      'two-alike-economies.yaml',
      '-10.557280900',
      '-10.557281900',
    );
    expect(rows.map(({ status }) => status)).toEqual([
      'passed',
      'failed',
      'passed',
      'passed',
      'passed',
    ]);
  });

  it.skipIf(!referencePresent)(
    'fails when the paper had printed one digit otherwise (reference data not present: skipped)',
    async () => {
      const rows = await validateChanged('caliendo-parro-2015-table-2.yaml', '1.31', '1.32');
      expect(rows.filter(({ status }) => status === 'failed')).toMatchObject([
        { economy: 'MEX', quantity: 'welfare' },
      ]);
    },
  );

  it('fails, with the line, a check file that cannot be read', async () => {
    const rows = await validateChanged('closed-economy.yaml', 'digits: 9', 'digits: nine');
    expect(rows).toMatchObject([{ check: 'closed-economy.yaml', status: 'failed', ours: null }]);
    expect(rows[0]?.reason).toContain('line 22');
  });

  it('fails a kind that no procedure computes', async () => {
    const rows = await validateChanged(
      'closed-economy.yaml',
      'kind: closed-economy',
      'kind: guess',
    );
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(
      new Set(['there is no procedure guess']),
    );
  });

  it('tells how far it has come', async () => {
    const checks = await mkdtemp(join(folder, 'two-'));
    for (const name of ['closed-economy.yaml', 'two-alike-economies.yaml'])
      await cp(join(shipped, name), join(checks, name));
    const told: string[] = [];
    await validate({ checks, onProgress: ({ done, total }) => told.push(`${done}/${total}`) });
    expect(told).toEqual(['1/2', '2/2']);
  });
});
