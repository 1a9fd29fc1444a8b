import type { InputFile } from '../../run/input-file.ts';
import { readLines, refuseField } from './read-lines.ts';

/** What is known of each firm, by its number in the order of the table. */
export interface FirmTable {
  readonly numberOf: Map<string, number>;
  readonly economy_a: string[];
  readonly sector_a: string[];
  /** Sales of a year; not a number where the table does not say. */
  readonly output_a: number[];
  /** Days of normal use of its inputs; not a number where the table does not say. */
  readonly stockDays_a: number[];
  readonly input: InputFile | null;
}

const limitFirms = 10_000_000;

/** Begin a table without firms. */
export function emptyFirmTable(): FirmTable {
  return {
    numberOf: new Map(),
    economy_a: [],
    sector_a: [],
    output_a: [],
    stockDays_a: [],
    input: null,
  };
}

/** Give a firm its number, with what is known of it where it is new. */
export function numberFirm(
  table: FirmTable,
  id: string,
  known: {
    readonly economy?: string;
    readonly sector?: string;
    readonly output?: number;
    readonly stockDays?: number;
  } = {},
): number {
  const found = table.numberOf.get(id);
  if (found !== undefined) return found;
  const number = table.numberOf.size;
  if (number >= limitFirms) throw new RangeError(`a list holds at most ${limitFirms} firms`);
  table.numberOf.set(id, number);
  table.economy_a.push(known.economy ?? 'unknown');
  table.sector_a.push(known.sector ?? 'firms');
  table.output_a.push(known.output ?? Number.NaN);
  table.stockDays_a.push(known.stockDays ?? Number.NaN);
  return number;
}

/** Read the table of the firms: `firm,economy,sector,output` and, if known, `inventoryDays`. */
export async function readFirmTable(path: string, source: string): Promise<FirmTable> {
  const required = ['firm', 'economy', 'sector', 'output'];
  const { columns, rows, sha256 } = await readLines(path, source, required, ['inventoryDays']);
  const table = emptyFirmTable();
  const [firm, economy, sector, output, days] = columns as [number, number, number, number, number];
  for await (const { line, fields } of rows) {
    const number = (at: number, least: number) => {
      const text = at === -1 ? '' : fields[at]!;
      if (text === '') return Number.NaN;
      const value = Number(text);
      if (!(value >= least && value < Infinity))
        refuseField({ source, line, column: at + 1 }, text, `a number ≥ ${least}`);
      return value;
    };
    const id = fields[firm]!;
    if (id === '' || table.numberOf.has(id))
      refuseField({ source, line, column: firm + 1 }, id, 'a firm that stands only once');
    numberFirm(table, id, {
      economy: fields[economy]! || 'unknown',
      sector: fields[sector]! || 'firms',
      output: number(output, 0),
      stockDays: number(days, 1),
    });
  }
  return { ...table, input: { path, sha256: sha256() } };
}
