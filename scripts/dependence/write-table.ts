import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TradeManifest } from '@musubi/atlas';
import type { TradeRow } from './gather.ts';

/** A trade table before its files are written. */
export interface TableDraft {
  readonly labels: Omit<TradeManifest, 'format' | 'unit' | 'years' | 'files'>;
  /** The rows of each file, by its name. */
  readonly files: ReadonlyMap<string, readonly TradeRow[]>;
  /** How many digits of a value are kept. */
  readonly digits: number;
}

/** Write a trade table into its folder, which is emptied before. */
export async function writeTable(target: string, draft: TableDraft): Promise<TradeManifest> {
  const { labels, files, digits } = draft;
  const folder = join(target, labels.id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const [file, rows] of files) {
    const text = fileText(labels, rows, digits);
    await writeFile(join(folder, file), text);
    const products = [...new Set(rows.map(({ product }) => product))];
    written.push({ file, products, sha256: createHash('sha256').update(text).digest('hex') });
  }
  const manifest: TradeManifest = {
    format: 'musubi-trade/1',
    unit: 'US$ million',
    ...labels,
    years: yearsOf([...files.values()].flat()),
    files: written,
  };
  await writeFile(join(folder, 'table.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function fileText(labels: TableDraft['labels'], rows: readonly TradeRow[], digits: number): string {
  const years = yearsOf(rows);
  const sources = labels.sources.map(
    ({ title, publisher, year, licence }) =>
      `# ${title}, ${publisher}, ${year}; ${typeof licence === 'string' ? licence : licence?.en}`,
  );
  const lines = rows.map(({ product, importer, exporter, byYear }) =>
    [product, importer, exporter, ...years.map((year) => cell(byYear.get(year), digits))].join(','),
  );
  const about = `# ${labels.title.en}; US$ million, ${digits} digits; ROW is every other partner`;
  return `${[about, ...sources, ['product,importer,exporter', ...years].join(','), ...lines].join('\n')}\n`;
}

/** Write a value; an empty cell is no flow, `?` an unknown one. */
function cell(value: number | null | undefined, digits: number): string {
  if (value === undefined) return '';
  return value === null ? '?' : String(Number(value.toPrecision(digits)));
}

function yearsOf(rows: readonly TradeRow[]): number[] {
  return [...new Set(rows.flatMap(({ byYear }) => [...byYear.keys()]))].sort();
}
