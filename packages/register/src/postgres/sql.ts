/** A row of a result; values that are not text are written as text by the statement. */
export type Row = Record<string, unknown>;

/** A statement within one transaction. */
export type Sql = <Shape extends Row = Row>(
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Shape[]>;

/** What both databases can do: the embedded one and a server. */
export interface Database {
  /** Do some work in one transaction, which is undone where the work throws. */
  transaction<Value>(work: (sql: Sql) => Promise<Value>): Promise<Value>;
  /** Perform several statements without values in one transaction. */
  script(text: string): Promise<void>;
  close(): Promise<void>;
}
