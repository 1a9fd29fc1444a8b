import { enrolTestActors } from '../fixture/open-test-register.ts';
import { serverDatabase } from '../fixture/test-database.ts';
import { openServerRegister } from './open-server-register.ts';
import { describeTampering } from './tampering-suite.ts';

describeTampering('on a PostgreSQL server', async () => {
  const database = await serverDatabase();
  let at = Date.parse('2021-06-01T09:00:00.000Z');
  const opened = await openServerRegister(database.url, { create: true, now: () => new Date(at) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  await enrolTestActors(opened.value);
  return {
    store: opened.value,
    later: () => {
      at += 60_000;
    },
    superuser: database.superuser,
    close: async () => {
      await opened.value.close();
      await database.close();
    },
  };
});
