import { openTestDatabase, TestRegister } from '../fixture/open-test-register.ts';
import { describeTampering } from './tampering-suite.ts';

describeTampering('in the embedded database', async () => {
  const database = await openTestDatabase();
  const store = new TestRegister(database);
  return {
    store,
    later: () => {
      store.at = new Date(Date.parse(store.at) + 60_000).toISOString();
    },
    superuser: (statements) =>
      database.transaction(async (sql) => {
        await sql('SET LOCAL session_replication_role = replica');
        let rows: readonly unknown[] = [];
        for (const statement of statements) rows = await sql(statement);
        return rows;
      }),
    close: () => store.close(),
  };
});
