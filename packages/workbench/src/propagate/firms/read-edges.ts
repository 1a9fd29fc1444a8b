import type { InputFile } from '../../run/input-file.ts';
import { type FirmTable, numberFirm } from './firm-table.ts';
import { readLines, refuseField } from './read-lines.ts';

/** Who supplies whom, in the order of the file. */
export interface Edges {
  readonly supplier_e: Uint32Array;
  readonly buyer_e: Uint32Array;
  readonly category_e: Uint32Array;
  readonly value_e: Float32Array;
  /** What each category is called; a supplier's number where each supplies an input of its own. */
  readonly categories: readonly string[];
  /** Whether the file or the sectors of the firms say which inputs can stand in for each other. */
  readonly isCategorised: boolean;
  readonly input: InputFile;
}

const limitLinks = 50_000_000;
const firstRoom = 1 << 16;

/**
 * Read who supplies whom: `supplier,buyer,value` and, if known, `category`. Firms that the table does not hold are added to
 * it. Without a category, suppliers of one sector stand in for each other; without sectors, nobody does.
 */
export async function readEdges(path: string, source: string, table: FirmTable): Promise<Edges> {
  const hasSectors = table.numberOf.size > 0;
  const required = ['supplier', 'buyer', 'value'];
  const { columns, rows, sha256 } = await readLines(path, source, required, ['category']);
  const [supplier, buyer, value, category] = columns as [number, number, number, number];
  const categories = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = categories.get(name) ?? categories.size;
    categories.set(name, number);
    return number;
  };
  let room = firstRoom;
  let [supplier_e, buyer_e, category_e] = [0, 1, 2].map(() => new Uint32Array(room));
  let value_e = new Float32Array(room);
  let links = 0;
  for await (const { line, fields } of rows) {
    const amount = Number(fields[value]);
    if (!(amount > 0 && amount < Infinity))
      refuseField({ source, line, column: value + 1 }, fields[value]!, 'a number above 0');
    const firm = (at: number) => {
      const id = fields[at]!;
      if (id === '') refuseField({ source, line, column: at + 1 }, id, 'a firm');
      return numberFirm(table, id);
    };
    if (links >= limitLinks)
      refuseField({ source, line, column: 1 }, `${links + 1}`, `at most ${limitLinks} links`);
    if (links === room) {
      room *= 2;
      [supplier_e, buyer_e, category_e] = [supplier_e!, buyer_e!, category_e!].map((array) =>
        enlarged(array, new Uint32Array(room)),
      );
      value_e = enlarged(value_e, new Float32Array(room));
    }
    const from = firm(supplier);
    supplier_e![links] = from;
    buyer_e![links] = firm(buyer);
    value_e[links] = amount;
    const named = category === -1 ? '' : fields[category]!;
    if (named !== '') category_e![links] = numberOf(named);
    else category_e![links] = hasSectors ? numberOf(table.sector_a[from]!) : from;
    links++;
  }
  return {
    supplier_e: supplier_e!.slice(0, links),
    buyer_e: buyer_e!.slice(0, links),
    category_e: category_e!.slice(0, links),
    value_e: value_e.slice(0, links),
    categories: [...categories.keys()],
    isCategorised: category !== -1 || hasSectors,
    input: { path, sha256: sha256() },
  };
}

function enlarged<Values extends Uint32Array | Float32Array>(values: Values, into: Values): Values {
  into.set(values);
  return into;
}
