import { type LeftOut, readComtrade, type SourceFile } from '@musubi/atlas';
import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { appendRows } from './append-rows.ts';
import type { Duck } from './open-duckdb.ts';
import type { Watch } from './run-statement.ts';
import { shareOf } from './share-of.ts';

/** Rows that were left out for one reason. */
interface LeftOutRows {
  readonly rows: number;
  readonly valueUsd: number;
}

/** What was read of files of UN Comtrade into the table `report`, one row a report. */
export interface LoadedComtrade {
  readonly nomenclature: string;
  readonly years: readonly number[];
  readonly inputs: readonly SourceFile[];
  readonly leftOut: ReadonlyMap<LeftOut, LeftOutRows>;
  /** Rows that stood more than once with the same figures. */
  readonly repeated: number;
}

/** Read files of UN Comtrade into the table `report`: year, reporter, partner, flow, product, value, mass. */
export async function loadComtrade(
  duck: Duck,
  files: readonly string[],
  { signal, onShare }: Watch,
): Promise<Result<LoadedComtrade, Problem>> {
  const { SMALLINT, VARCHAR, UINTEGER, DOUBLE, USMALLINT } = duck.api;
  await duck.connection.run(
    'CREATE TABLE line (year SMALLINT, reporter VARCHAR, partner VARCHAR, flow VARCHAR, product UINTEGER, value DOUBLE, mass DOUBLE, file USMALLINT, line UINTEGER)',
  );
  const types = [
    SMALLINT,
    VARCHAR,
    VARCHAR,
    VARCHAR,
    UINTEGER,
    DOUBLE,
    DOUBLE,
    USMALLINT,
    UINTEGER,
  ];
  const rows = await appendRows(duck, 'line', types);
  const inputs: SourceFile[] = [];
  const leftOut = new Map<LeftOut, LeftOutRows>();
  let nomenclature: string | undefined;
  for (const [at, path] of files.entries()) {
    const told = shareOf(onShare, at, files.length);
    const read = await readComtrade(
      path,
      (reading, line) => {
        if ('leftOut' in reading) return countLeftOut(leftOut, reading.leftOut, reading.valueUsd);
        const { year, reporter, partner, flow, product, valueUsd, massKg } = reading.kept;
        rows.append([year, reporter, partner, flow, Number(product), valueUsd, massKg, at, line]);
      },
      nomenclature,
      { onProgress: (done, total) => told(done / total), ...(signal && { signal }) },
    );
    if (!read.ok) return read;
    inputs.push(read.value.file);
    nomenclature = read.value.nomenclature;
  }
  rows.finish();
  if (nomenclature === undefined)
    return refuse({
      kind: 'missing-data',
      what: files.join(', '),
      remedy: 'No row is a flow of a product of six digits between two economies.',
    });
  const conflict = await findConflict(duck, files);
  if (conflict !== undefined) return refuse(conflict);
  return ok({ nomenclature, inputs, leftOut, ...(await gather(duck)) });
}

function countLeftOut(counts: Map<LeftOut, LeftOutRows>, reason: LeftOut, value: number | null) {
  const { rows, valueUsd } = counts.get(reason) ?? { rows: 0, valueUsd: 0 };
  counts.set(reason, { rows: rows + 1, valueUsd: valueUsd + (value ?? 0) });
}

/** Find two rows about one flow that say different things. */
async function findConflict(
  { connection }: Duck,
  files: readonly string[],
): Promise<Problem | undefined> {
  const reader = await connection.runAndReadAll(`
    SELECT min(file * 4294967296 + line)::DOUBLE, max(file * 4294967296 + line)::DOUBLE,
      concat_ws(' ', year, reporter, flow, partner, lpad(product::VARCHAR, 6, '0'))
    FROM line GROUP BY year, reporter, partner, flow, product
    HAVING count(DISTINCT coalesce(value, -1)) > 1 OR count(DISTINCT coalesce(mass, -1)) > 1
    ORDER BY 1 LIMIT 1`);
  const [row] = reader.getRows() as [number, number, string][];
  if (row === undefined) return undefined;
  const [first, last] = [row[0], row[1]].map((key) => {
    return { source: files[Math.floor(key / 2 ** 32)]!, line: key % 2 ** 32 };
  });
  return {
    kind: 'invalid-input',
    place: last!,
    found: `${row[2]} again, with other figures than in line ${first!.line} of ${first!.source}`,
    expected: 'one report of each flow: files of one download, or of one date',
  };
}

async function gather({ connection }: Duck) {
  await connection.run(`CREATE TABLE report AS
    SELECT year, reporter, partner, flow, product, any_value(value) AS value, any_value(mass) AS mass,
      count(*) AS copies
    FROM line GROUP BY year, reporter, partner, flow, product`);
  await connection.run('DROP TABLE line');
  const codes =
    'SELECT reporter AS code FROM report UNION SELECT partner FROM report ORDER BY code';
  await connection.run(`CREATE TYPE economy AS ENUM (${codes})`);
  const reader = await connection.runAndReadAll(
    'SELECT year, (sum(copies) - count(*))::DOUBLE FROM report GROUP BY year ORDER BY year',
  );
  const rows = reader.getRows() as [number, number][];
  const repeated = rows.reduce((sum, [, copies]) => sum + copies, 0);
  return { years: rows.map(([year]) => year), repeated };
}
