import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enrolActor, foundRegister, seedFiles } from '@musubi/register';
import { ok } from '@musubi/vocabulary';
import { readRegisterFile } from '@musubi/workbench';
import { expect, it } from 'vitest';

const example = fileURLToPath(new URL('../data/register/example.yaml', import.meta.url));

it('plays the shipped round to a report that three keys signed, and its erratum, once', async () => {
  const read = await readRegisterFile(example);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const folder = await mkdtemp(join(tmpdir(), 'musubi-'));
  const founder = { name: 'administrator', fullName: 'Administrator' };
  const founded = await foundRegister(join(folder, 'register'), founder);
  if (!founded.ok) throw new Error(JSON.stringify(founded.problem));
  const { store } = founded.value;
  const reader = { name: 'public', fullName: 'Public', role: 'public-reader' } as const;
  await enrolActor(store, founder.name, { ...reader, party: null, clearedFor: [] });
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
  await rm(folder, { recursive: true, force: true });
}, 300_000);
