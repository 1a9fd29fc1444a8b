import { fileURLToPath } from 'node:url';
import { seedFiles } from '@musubi/register';
import { ok } from '@musubi/vocabulary';
import { readRegisterFile } from '@musubi/workbench';
import { expect, it } from 'vitest';
import { openTestRegister } from '../packages/register/src/fixture/open-test-register.ts';

const example = fileURLToPath(new URL('../data/register/example.yaml', import.meta.url));

it('plays the shipped round to a report that three keys signed, and its erratum, once', async () => {
  const read = await readRegisterFile(example);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const store = await openTestRegister();
  const seeded = await seedFiles(store, 'administrator', read.value);
  expect(seeded).toMatchObject({ ok: true, value: { rounds: ['PORT-HALDEN-2025'] } });
  const reports = await store.act('public', async (act) => ok(await act.find('publication')));
  if (!reports.ok) throw new Error(JSON.stringify(reports.problem));
  const editions = reports.value.map(({ value }) => value);
  expect(editions.map(({ edition, publishedAt }) => [edition, publishedAt !== null])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(editions.map(({ keys }) => keys.map(({ party }) => party))).toEqual(
    [1, 2].map(() => ['XAA', 'XAB', 'XAC']),
  );
  const again = await seedFiles(store, 'administrator', read.value);
  expect(again).toMatchObject({ value: { rounds: [], files: [{ added: [], changed: [] }] } });
  await store.close();
}, 300_000);
