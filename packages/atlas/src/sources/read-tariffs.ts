import type { ReadOptions } from './import-options.ts';
import { parseNumber } from './parse-number.ts';
import { readCsv, type SourceFile } from './read-csv.ts';
import { Refusal, refuseInput, shortened } from './refusal.ts';

/** Tariffs read from a file of the user's. */
export interface TariffReading {
  readonly file: SourceFile;
  /** [sector][destination][origin] fractions of the fob value; zero where the file is silent. */
  readonly tariff_jni: Float64Array;
  /** [sector][destination][origin] the line that states each rate, or zero. */
  readonly lineOf_jni: Int32Array;
}

const columns = ['origin', 'destination', 'sector', 'rate_percent'] as const;
const rateColumn = columns.length;
const percent = 100;

/**
 * Read applied tariffs from a CSV file with the columns origin, destination, sector, rate_percent.
 *
 * Codes are those of the world; each triple may stand once; a rate is a percentage of the fob value, not negative, and zero
 * at home.
 *
 * @throws Refusal at the first place that breaks a rule.
 */
export async function readTariffs(
  source: string,
  economies: readonly string[],
  sectors: readonly string[],
  options: Pick<ReadOptions, 'signal'> = {},
): Promise<TariffReading> {
  const tariff_jni = new Float64Array(sectors.length * economies.length ** 2);
  const lineOf_jni = new Int32Array(tariff_jni.length);
  const codes = [economies, economies, sectors] as const;
  let hasColumns = false;
  const visit = (fields: readonly string[], line: number) => {
    if (!hasColumns) {
      requireColumns(fields, source, line);
      hasColumns = true;
      return;
    }
    const [i, n, j] = triple(fields, codes, source, line);
    const cell = (j * economies.length + n) * economies.length + i;
    if (lineOf_jni[cell]! > 0) {
      const found = `${fields.slice(0, -1).join(',')}, as in line ${lineOf_jni[cell]}`;
      refuseInput({ source, line, column: 1 }, found, 'each origin, destination and sector once');
    }
    lineOf_jni[cell] = line;
    tariff_jni[cell] = rate(fields[rateColumn - 1]!, i === n, source, line);
  };
  const file = await readCsv(source, visit, options);
  if (!hasColumns) refuseInput({ source, line: 1 }, 'an empty file', columns.join(','));
  return { file, tariff_jni, lineOf_jni };
}

function requireColumns(fields: readonly string[], source: string, line: number): void {
  const width = Math.max(columns.length, fields.length);
  for (let at = 0; at < width; at++) {
    const name = fields[at]?.trim() ?? 'the end of the line';
    if (name === columns[at]) continue;
    refuseInput({ source, line, column: at + 1 }, name, columns[at] ?? 'the end of the line');
  }
}

function triple(
  fields: readonly string[],
  codes: readonly (readonly string[])[],
  source: string,
  line: number,
): readonly [number, number, number] {
  if (fields.length !== columns.length) {
    const column = Math.min(fields.length, columns.length + 1);
    refuseInput({ source, line, column }, `${fields.length} cells`, `${columns.length} cells`);
  }
  return codes.map((known, at) => {
    const code = fields[at]!.trim();
    const found = known.indexOf(code);
    if (found >= 0) return found;
    const place = { source, line, column: at + 1 };
    const scheme = `${columns[at]} in the world`;
    throw new Refusal({ kind: 'unknown-code', place, scheme, code: shortened(code), known });
  }) as unknown as readonly [number, number, number];
}

function rate(text: string, isHome: boolean, source: string, line: number): number {
  const value = parseNumber(text, source, line, rateColumn) / percent;
  if (value === 0 || (value > 0 && !isHome)) return value;
  const expected = isHome ? '0: an economy levies no tariff on itself' : 'a percentage from 0 up';
  return refuseInput({ source, line, column: rateColumn }, text.trim(), expected);
}
