import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('../../../shared/data/', import.meta.url);

/** Whether the reference data lie beside the repository. */
export const referencePresent = existsSync(folder);

function read(path: string): Buffer {
  const bytes = readFileSync(new URL(path, folder));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Read the rows of a comma-separated file without quoted commas, keyed by its header. */
export function parseRows(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
  });
}

/** Read the rows of a reference table. */
export function referenceRows(path: string): Record<string, string>[] {
  return parseRows(read(path).toString('utf8'));
}

/** Sales of a sector from an origin to a destination, in million US$ at basic prices. */
export type Sales = (sector: string, from: string, to: string) => number;

interface Meta {
  readonly countries: readonly string[];
  readonly sectors: readonly (string | { readonly isic4: string })[];
}

function meta(path: string): { economies: readonly string[]; sectors: readonly string[] } {
  const { countries, sectors } = JSON.parse(read(path).toString('utf8')) as Meta;
  return {
    economies: countries,
    sectors: sectors.map((sector) => (typeof sector === 'string' ? sector : sector.isic4)),
  };
}

function place(codes: readonly string[], code: string): number {
  const index = codes.indexOf(code);
  if (index < 0) throw new RangeError(`the reference table has no ${code}`);
  return index;
}

function numbers(path: string): Float64Array {
  const bytes = read(path);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function cube(arrayPath: string, metaPath: string): Sales {
  const { economies, sectors } = meta(metaPath);
  const value_jni = numbers(arrayPath);
  return (sector, from, to) => {
    const row = place(sectors, sector) * economies.length + place(economies, to);
    return value_jni[row * economies.length + place(economies, from)]!;
  };
}

/** Read a year of the OECD ICIO (2025 edition) bilateral sales. */
export function icioSales(year: number): Sales {
  return cube(`world/icio2011_2022/trade_${year}.f64.gz`, 'world/icio2011_2022/meta.json');
}

/** Read the WIOD 2014 bilateral sales. */
export function wiodSales(): Sales {
  return cube('world/wiod2014/trade.f64', 'world/wiod2014/meta.json');
}

/** Read the tariffs applied in 2014, as fractions; `from` is the exporter. */
export function wiodTariffs(): Sales {
  return cube('world/wiod2014/tariff.f64', 'world/wiod2014/meta.json');
}

/** Read gross output by economy and sector in 2014, in million US$. */
export function wiodOutput(): (sector: string, economy: string) => number {
  const { economies, sectors } = meta('world/wiod2014/meta.json');
  const output_nj = numbers('world/wiod2014/X.f64');
  return (sector, economy) =>
    output_nj[place(economies, economy) * sectors.length + place(sectors, sector)]!;
}

/** Read the economies of the WIOD 2014 table. */
export function wiodEconomies(): readonly string[] {
  return meta('world/wiod2014/meta.json').economies;
}
