import type { DuckDBConnection } from '@duckdb/node-api';
import type { Reporters } from '@musubi/atlas';

/** What settling the reports of a year came to. */
export interface SettledReports {
  readonly reporters: Reporters;
  /** Flows that both sides report, and what their exporters had said, US$. */
  readonly both: number;
  readonly setAsideUsd: number;
  /** Flows that only their exporter reports, and their value, US$. */
  readonly onlyExporter: number;
  readonly onlyExporterUsd: number;
  /** What was taken off exports because it was a re-export, US$. */
  readonly reexportsUsd: number;
}

/**
 * Settle the reports of a year into the table `flow`, one row a flow.
 *
 * An importer's report holds, because importers name the origin and watch what they tax; where it has none, or none with a value, the
 * exporter's does, less what the exporter itself reports as re-exports, since these have their origin elsewhere.
 */
export async function settleReports(
  connection: DuckDBConnection,
  year: number,
): Promise<SettledReports> {
  const keys = ['reporter', 'partner', 'product'];
  const same = (a: string, b: string) =>
    keys.map((key) => `${a}.${key} = ${b}.${key}`).join(' AND ');
  await connection.run('DROP TABLE IF EXISTS side; DROP TABLE IF EXISTS flow');
  await connection.run(`CREATE TABLE side AS
    WITH bought AS (SELECT * FROM report WHERE year = ${year} AND flow = 'M'),
      again AS (SELECT * FROM report WHERE year = ${year} AND flow = 'RX'),
      sold AS (
        SELECT x.reporter, x.partner, x.product,
          greatest(x.value - coalesce(again.value, 0), 0) AS value,
          CASE WHEN again.reporter IS NULL THEN x.mass ELSE greatest(x.mass - again.mass, 0) END AS mass,
          least(x.value, coalesce(again.value, 0)) AS reexported
        FROM report x LEFT JOIN again ON ${same('x', 'again')}
        WHERE x.year = ${year} AND x.flow = 'X')
    SELECT coalesce(b.partner, s.reporter)::economy AS exporter,
      coalesce(b.reporter, s.partner)::economy AS importer,
      coalesce(b.product, s.product) AS product,
      b.value AS bought, b.mass AS bought_mass, b.product IS NOT NULL AS is_bought,
      s.value AS sold, s.mass AS sold_mass, s.product IS NOT NULL AS is_sold, s.reexported
    FROM bought b FULL JOIN sold s
      ON b.partner = s.reporter AND b.reporter = s.partner AND b.product = s.product`);
  await connection.run(`CREATE TABLE flow AS
    SELECT exporter, importer, product,
      coalesce(bought, sold) AS "valueUsd",
      CASE WHEN bought IS NULL THEN sold_mass ELSE bought_mass END AS "massKg"
    FROM side WHERE is_bought OR sold IS DISTINCT FROM 0`);
  const reader = await connection.runAndReadAll(`
    SELECT count(*) FILTER (is_bought AND is_sold)::DOUBLE,
      coalesce(sum(sold) FILTER (bought IS NOT NULL), 0),
      count(*) FILTER (bought IS NULL AND is_sold AND sold IS DISTINCT FROM 0)::DOUBLE,
      coalesce(sum(sold) FILTER (bought IS NULL), 0),
      coalesce(sum(reexported), 0)
    FROM side`);
  const row = reader.getRows()[0] as [number, number, number, number, number];
  const [both, setAsideUsd, onlyExporter, onlyExporterUsd, reexportsUsd] = row;
  const reporters = {
    imports: await reportersOf(connection, year, 'M'),
    exports: await reportersOf(connection, year, 'X'),
  };
  return { reporters, both, setAsideUsd, onlyExporter, onlyExporterUsd, reexportsUsd };
}

async function reportersOf(
  connection: DuckDBConnection,
  year: number,
  flow: 'M' | 'X',
): Promise<string[]> {
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT reporter FROM report WHERE year = ${year} AND flow = '${flow}' ORDER BY reporter`,
  );
  return reader.getRows().map(([reporter]) => reporter as string);
}
