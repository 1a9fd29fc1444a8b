/** One package of the import table in `docs/architecture.md`. */
export interface ImportRow {
  readonly name: string;
  readonly mayImport: readonly string[];
  /** Whether the package also runs in a browser, where no Node built-in exists. */
  readonly inBrowser: boolean;
  readonly state: 'built' | 'planned';
}

const heading = ['package', 'may import', 'runs in', 'state'];

/**
 * Read the import table from the text of `docs/architecture.md`.
 *
 * A row may name several packages that share one rule. Every name that may be imported must have a row.
 * @throws Error when the table is missing, or a row cannot be read.
 */
export function parseImportTable(markdown: string): readonly ImportRow[] {
  const lines = markdown.split('\n').map(cells);
  const start = lines.findIndex((line) => heading.every((title, at) => line[at] === title));
  if (start < 0) throw new Error(`no table headed "${heading.join(' | ')}"`);
  const end = lines.findIndex((line, at) => at > start && line.length === 0);
  const rows = lines.slice(start + 2, end < 0 ? undefined : end).flatMap(readRow);
  const names = rows.map((row) => row.name);
  if (rows.length === 0) throw new Error('the import table has no rows');
  for (const [at, name] of names.entries()) {
    if (names.indexOf(name) !== at) throw new Error(`the import table names ${name} twice`);
  }
  const unknown = rows.flatMap((row) => row.mayImport).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`the import table has no row for ${unknown}`);
  return rows;
}

function cells(line: string): string[] {
  const trimmed = line.trim();
  if (!trimmed.startsWith('|')) return [];
  return trimmed
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function readRow(line: readonly string[]): ImportRow[] {
  const [packages = '', imports = '', runsIn = '', state = ''] = line;
  if (state !== 'built' && state !== 'planned') {
    throw new Error(`the state of ${packages} is "${state}", not built or planned`);
  }
  if (!/^(Node|browser|Node and browser)$/.test(runsIn)) {
    throw new Error(`${packages} runs in "${runsIn}", not in Node, browser or both`);
  }
  const mayImport = imports === 'nothing of ours' ? [] : imports.split(', ');
  const inBrowser = runsIn.includes('browser');
  return packages.split(', ').map((name) => ({ name, mayImport, inBrowser, state }));
}
