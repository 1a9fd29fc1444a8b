/** Write a text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Write the path of a file as a literal of SQL that DuckDB does not take for a pattern of several. */
export function sqlPath(path: string): string {
  return sqlText(path.replace(/[*?[]/gu, '[$&]'));
}

/** Write a list of texts as a list of SQL. */
export function sqlList(texts: Iterable<string>): string {
  return `(${[...texts].map(sqlText).join(', ')})`;
}
