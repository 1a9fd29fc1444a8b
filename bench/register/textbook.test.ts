import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openRegister, verifyRegister } from '@musubi/register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatePromises } from './generate-promises.ts';
import { load, openBench } from './load.ts';
import { must } from './stopwatch.ts';
import { verifyPlainly } from './textbook.ts';

const openingMs = 240_000;
let folder: string;
let place: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-textbook-'));
  place = join(folder, 'register');
  const store = await openBench(place, false);
  await load(store, generatePromises(60), 2);
  await store.close();
}, openingMs);
afterAll(() => rm(folder, { recursive: true }));

/** Verify both ways what stands in the register after some statements of a superuser. */
async function faultsAfter(statement: string): Promise<(number | null)[]> {
  const database = await PGlite.create({ dataDir: join(place, 'database') });
  await database.exec(statement);
  await database.close();
  const store = must(await openRegister(place));
  const ours = await verifyRegister(store, 'auditor');
  const plain = await verifyPlainly(store, 'auditor');
  await store.close();
  if (ours.ok) return [null, plain];
  return [ours.problem.kind === 'tampered' ? ours.problem.seq : Number.NaN, plain];
}

test(
  'The verifier finds a fault at the entry at which the textbook does',
  async () => {
    expect(await faultsAfter('')).toEqual([null, null]);
    const column = (name: string, to: string, seq: number) =>
      `UPDATE musubi.log_entry SET ${name} = ${to} WHERE seq = ${seq}`;
    const payload = (to: string, seq: number) =>
      `UPDATE musubi.log_payload SET payload = ${to} WHERE seq = ${seq}`;
    expect(await faultsAfter(payload(`replace(payload, '"en"', '"eo"')`, 100))).toEqual([100, 100]);
    expect(await faultsAfter(column('prev', `repeat('ab', 32)`, 90))).toEqual([90, 90]);
    expect(await faultsAfter(column('action', `'commitment.chande'`, 70))).toEqual([70, 70]);
    const shifted = column('actor', `actor || E'\\n+\\n' || action`, 50);
    expect(await faultsAfter(shifted)).toEqual([50, 50]);
  },
  openingMs,
);
