import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolTestActors } from '../fixture/open-test-register.ts';
import { openRegister } from '../store/open-register.ts';
import { kills, killWriters } from './kill-suite.ts';

let folder: string;
let place: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-killed-'));
  place = join(folder, 'register');
  const opened = await openRegister(place, { create: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  await enrolTestActors(opened.value);
  await opened.value.close();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'In the embedded database nothing acknowledged is lost and nothing half-written is seen, however often its process is killed',
  async () => {
    const killed = await killWriters(place, 5, async () => {});
    expect(killed).toMatchObject({ rounds: kills, faults: [] });
    expect(killed.acknowledged).toBeGreaterThan(kills);
  },
  kills * 120_000,
);
