import type { Supplies } from '@musubi/economics';
import type { InputFile } from '../../run/input-file.ts';
import { emptyFirmTable, readFirmTable } from './firm-table.ts';
import {
  type FirmsToGenerate,
  generatedEconomies,
  generatedSectors,
  generateFirms,
} from './generate-firms.ts';
import { readEdges } from './read-edges.ts';

/** Firms, who supplies whom, and what is known of them. */
export interface Firms {
  readonly links: Supplies;
  /** The labels of each firm, by their places in `economies` and `sectors`. */
  readonly economy_a: Uint16Array;
  readonly sector_a: Uint16Array;
  readonly economies: readonly string[];
  readonly sectors: readonly string[];
  /** Days of normal use of its inputs that each firm holds; not a number where nobody says. */
  readonly stockDays_a: Float32Array;
  /** Find a firm by its id; undefined where there is none. */
  numberOf(id: string): number | undefined;
  /** What each category of inputs is called; empty where each supplier supplies its own. */
  readonly categories: readonly string[];
  readonly isCategorised: boolean;
  readonly isGenerated: boolean;
  readonly inputs: readonly InputFile[];
}

const daysInYear = 365;

/**
 * Read firms from a list of supplies and, if there is one, a table of the firms.
 *
 *   final_a = (output_a − Σ_v value_v)⁺ ; without output_a, what a firm buys beyond what it sells
 */
export async function readFirms(
  edges: { readonly path: string; readonly source: string },
  firms: { readonly path: string; readonly source: string } | null,
): Promise<Firms> {
  const table = firms === null ? emptyFirmTable() : await readFirmTable(firms.path, firms.source);
  const { value_e, input, categories, isCategorised, ...ends } = await readEdges(
    edges.path,
    edges.source,
    table,
  );
  const { economy_a, sector_a, output_a, stockDays_a, numberOf } = table;
  const final_a = finalSales(ends, value_e, output_a);
  const [economy, sector] = [labelled(economy_a), labelled(sector_a)];
  return {
    links: { ...ends, flow_e: value_e.map((value) => value / daysInYear), final_a },
    economy_a: economy.label_a,
    sector_a: sector.label_a,
    economies: economy.labels,
    sectors: sector.labels,
    stockDays_a: Float32Array.from(stockDays_a),
    numberOf: (id) => numberOf.get(id),
    categories,
    isCategorised,
    isGenerated: false,
    inputs: table.input === null ? [input] : [table.input, input],
  };
}

function finalSales(
  { supplier_e, buyer_e }: Pick<Supplies, 'supplier_e' | 'buyer_e'>,
  value_e: Float32Array,
  output_a: readonly number[],
): Float64Array {
  const sold_a = new Float64Array(output_a.length);
  const bought_a = new Float64Array(output_a.length);
  for (let e = 0; e < value_e.length; e++) {
    sold_a[supplier_e[e]!]! += value_e[e]!;
    bought_a[buyer_e[e]!]! += value_e[e]!;
  }
  return sold_a.map((sold, a) => {
    const output = output_a[a]!;
    const made = Number.isNaN(output) ? bought_a[a]! : output;
    const final = Math.max(0, made - sold) / daysInYear;
    return sold === 0 && final === 0 ? smallest : final;
  });
}

/** What a firm makes of which nothing is known but that it exists. */
const smallest = 1e-9;

function labelled(words: readonly string[]) {
  const labels = [...new Set(words)];
  const place = new Map(labels.map((label, at) => [label, at]));
  return { labels, label_a: Uint16Array.from(words, (word) => place.get(word)!) };
}

/** Make up firms, for trying out. */
export function madeUpFirms(size: FirmsToGenerate): Firms {
  const { links, sector_a, economy_a } = generateFirms(size);
  const code = (prefix: string) => (_: unknown, at: number) =>
    `${prefix}${String(at + 1).padStart(2, '0')}`;
  return {
    links,
    economy_a: Uint16Array.from(economy_a),
    sector_a: Uint16Array.from(sector_a),
    economies: Array.from({ length: generatedEconomies }, code('E')),
    sectors: Array.from({ length: generatedSectors }, code('S')),
    stockDays_a: new Float32Array(size.firms).fill(Number.NaN),
    numberOf: (id) => (/^\d{1,9}$/u.test(id) && Number(id) < size.firms ? Number(id) : undefined),
    categories: Array.from({ length: generatedSectors }, code('S')),
    isCategorised: true,
    isGenerated: true,
    inputs: [],
  };
}
