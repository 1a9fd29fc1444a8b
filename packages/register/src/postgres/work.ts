import type { Actor, Problem, Result } from '@musubi/vocabulary';
import type { Sql } from './sql.ts';

/** Somebody's work inside a transaction. */
export type Work<Value> = (sql: Sql, actor: Actor, at: string) => Promise<Result<Value, Problem>>;
