/**
 * Write the table of trade shares that maps of chains use from the reference data, which lie outside the repository.
 *
 * Run `npx tsx --conditions=source scripts/build-trade-shares.ts`; the folder of the reference data may follow.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseYaml } from '@musubi/workbench';

/** Exports by customs code, year and exporter, US$. */
type Exports = Map<string, Map<string, number>>;

interface Source {
  readonly id: string;
  readonly read: (folder: string) => Exports;
}

/** Economies with a smaller share are added up. */
const smallestNamed = 0.005;

/** Hong Kong's exports of these goods are made elsewhere. */
const reExporter = 'HKG';

/** How the United Nations call Taiwan, to which they give no code. */
const otherAsia = 'Other Asia, nes';

const sources: readonly Source[] = [
  {
    id: 'baci',
    read: (folder) =>
      exportsIn(
        rowsOf(join(folder, 'baci_critical_materials_2015_2024_ge100k.csv.gz')),
        'exporter',
        ({ year }) => Number(year) >= 2020,
      ),
  },
  {
    id: 'comtrade-29',
    read: (folder) =>
      // In 2019 Taiwan is missing.
      exportsIn(
        rowsOf(join(folder, 'semis_bilateral_hs6_2019_2022.csv.gz')),
        'exporter',
        ({ year }) => year === '2022',
      ),
  },
  {
    id: 'comtrade-equipment',
    read: (folder) => {
      const rows = rowsOf(join(folder, 'sme_equipment_trade_world_2016_2020.csv'));
      return exportsIn(
        rows.map((row) => (row.reporter_name === otherAsia ? { ...row, reporter: 'TWN' } : row)),
        'reporter',
        ({ flow, year }) => flow === 'Export' && Number(year) >= 2019,
      );
    },
  },
];

type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header = [], ...records] = text.trim().split(/\r?\n/u).map(cellsOf);
  return records.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  );
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

function exportsIn(
  rows: readonly Row[],
  exporter: string,
  isWanted: (row: Row) => boolean,
): Exports {
  const exports: Exports = new Map();
  for (const row of rows) {
    const economy = row[exporter]!;
    if (!isWanted(row) || economy === '' || economy === reExporter) continue;
    const key = `${row.hs6},${row.year}`;
    const byEconomy = exports.get(key) ?? new Map<string, number>();
    byEconomy.set(economy, (byEconomy.get(economy) ?? 0) + Number(row.value_usd));
    exports.set(key, byEconomy);
  }
  return exports;
}

/** List the codes of the products of shipped chains. */
function codesInChains(folder: string): Set<string> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parseYaml(readFileSync(join(folder, name), 'utf8'), name));
  const chains = texts.map((parsed) => {
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    return parsed.value.value as { nodes: { products?: { code: string }[] }[] };
  });
  return new Set(
    chains.flatMap(({ nodes }) =>
      nodes.flatMap(({ products = [] }) => products.map(({ code }) => code)),
    ),
  );
}

/**
 * Make the table: `hs6,year,source,economy,share,exportsUsdMillion`, the largest share first, and what is left as `ROW`.
 *
 * @param reference - the folder of the product files among the reference data.
 * @param chains - the folder of the shipped chains, whose codes are kept.
 */
export function tradeShares(reference: string, chains: string): string {
  const codes = codesInChains(chains);
  const lines = sources.flatMap(({ id, read }) =>
    [...read(reference)]
      .filter(([key]) => codes.has(key.slice(0, 6)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, byEconomy]) => linesOf(`${key},${id}`, byEconomy)),
  );
  return `${['hs6,year,source,economy,share,exportsUsdMillion', ...lines].join('\n')}\n`;
}

function linesOf(key: string, byEconomy: ReadonlyMap<string, number>): string[] {
  const world = [...byEconomy.values()].reduce((sum, value) => sum + value, 0);
  const named = [...byEconomy]
    .filter(([, value]) => value / world >= smallestNamed)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = world - named.reduce((sum, [, value]) => sum + value, 0);
  return [...named, ['ROW', rest] as const].map(
    ([economy, value]) =>
      `${key},${economy},${(value / world).toFixed(4)},${(value / 1e6).toFixed(1)}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const reference = process.argv[2] ?? join('..', 'shared', 'data', 'products');
  const folder = join('data', 'chains');
  writeFileSync(join(folder, 'trade-shares.csv'), tradeShares(reference, folder));
}
