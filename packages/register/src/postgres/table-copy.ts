import { recordKinds } from '@musubi/vocabulary';
import { tableOf } from './schema/columns.ts';
import type { Row, Sql } from './sql.ts';

/** A row as text, as PostgreSQL writes it. */
export type TextRow = Readonly<Record<string, string | null>>;

/** The tables of a register, each after those that it refers to. */
export const copiedTables: readonly string[] = [
  'actor',
  ...recordKinds.map((kind) => tableOf(kind).slice('musubi.'.length)),
  'log_entry',
  'log_payload',
  'original',
  'signing_key',
  'checkpoint',
];

const fetched = 1_000;

/** Let PostgreSQL write and read values as text in one way, whatever its settings. */
export async function fixTexts(sql: Sql): Promise<void> {
  await sql(`SELECT set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`);
}

/** Read all rows of a table in the order of its key, a batch at a time. */
export async function* readRows(sql: Sql, table: string): AsyncGenerator<readonly TextRow[]> {
  const columns = await columnsIn(sql, table);
  const texts = columns.map((column) => `"${column}"::text AS "${column}"`).join(', ');
  const cursor = `copy_${table}`;
  await sql(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${texts} FROM musubi.${table} AS t ORDER BY ${await keyOf(sql, table)}`,
  );
  for (;;) {
    const rows = await sql<Row & TextRow>(`FETCH ${fetched} FROM ${cursor}`);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql(`CLOSE ${cursor}`);
}

/** Put rows into a table as they were, past the triggers that would stamp and log them. */
export async function putRows(sql: Sql, table: string, rows: readonly TextRow[]): Promise<void> {
  const columns = (await columnsIn(sql, table)).map((column) => `"${column}"`).join(', ');
  await sql(
    `INSERT INTO musubi.${table} (${columns}) OVERRIDING SYSTEM VALUE
     SELECT ${columns} FROM json_populate_recordset(NULL::musubi.${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** Turn the triggers of the register's own off or on; what refers to what is checked in any case. */
export async function setTriggers(sql: Sql, word: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const table of copiedTables) await sql(`ALTER TABLE musubi.${table} ${word} TRIGGER USER`);
}

/** List the columns of a table but those that the database computes. */
async function columnsIn(sql: Sql, table: string): Promise<readonly string[]> {
  const rows = await sql<{ name: string }>(
    `SELECT attname::text AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [`musubi.${table}`],
  );
  return rows.map(({ name }) => name);
}

async function keyOf(sql: Sql, table: string): Promise<string> {
  const rows = await sql<{ name: string }>(
    `SELECT attname::text AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
     WHERE indrelid = $1::regclass AND indisprimary ORDER BY array_position(indkey::int2[], attnum)`,
    [`musubi.${table}`],
  );
  return rows.map(({ name }) => `t."${name}"`).join(', ');
}
