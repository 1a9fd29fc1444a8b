import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolTestActors } from '../fixture/open-test-register.ts';
import { serverDatabase, type TestDatabase } from '../fixture/test-database.ts';
import { openRegister } from '../store/open-register.ts';
import { kills, killWriters } from './kill-suite.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await serverDatabase();
  const opened = await openRegister(database.url, { create: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  await enrolTestActors(opened.value);
  await opened.value.close();
}, 300_000);
afterAll(() => database.close());

/** Every third time the writer's backend is killed, every fourth time the whole server, if it is the test's own. */
async function killServer(round: number): Promise<void> {
  if (database.crash === undefined) return;
  if (round % 4 === 0) await database.crash();
  else if (round % 3 === 0)
    for (const pid of await database.backends()) process.kill(pid, 'SIGKILL');
}

test(
  'On a PostgreSQL server nothing acknowledged is lost and nothing half-written is seen, however often writers, backends and the server are killed',
  async () => {
    const killed = await killWriters(database.url, 7, killServer);
    expect(killed).toMatchObject({ rounds: kills, faults: [] });
    expect(killed.acknowledged).toBeGreaterThan(kills);
  },
  kills * 120_000,
);
