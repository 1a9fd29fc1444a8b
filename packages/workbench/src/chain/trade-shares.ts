import { join } from 'node:path';
import { chainSourceSchema, localTextSchema, ok, refuse, supplySchema } from '@musubi/vocabulary';
import { z } from 'zod';
import { parseJson } from '../file/json-document.ts';
import { type Outcome, refuseOne } from '../file/outcome.ts';
import { readText } from '../file/read-text.ts';
import { checkDocument } from '../file/schema-problems.ts';
import { everyTranslation } from '../language/every-translation.ts';
import type { InputFile } from '../run/input-file.ts';
import type { Storage } from '../world-store/storage.ts';

const tradeSourceSchema = chainSourceSchema.extend({
  grade: supplySchema.shape.grade,
  /** The lowest part of the world's exports that the records cover; null where it is not known. */
  coverage: z.number().gt(0).max(1).nullable(),
  note: localTextSchema,
});

const companionSchema = z.strictObject({
  format: z.literal('musubi-trade-shares/1'),
  file: z.string(),
  unit: z.string(),
  /** Economies with a smaller share are not named. */
  smallestNamed: z.number().min(0).max(1),
  sources: z.record(z.string(), tradeSourceSchema),
});

/** What one source records of the exports of a product in a year. */
export interface ProductTrade {
  readonly hs: string;
  readonly year: number;
  /** The source's id in the table. */
  readonly source: string;
  /** Exports of each economy that is named, million US$, the largest first. */
  readonly exportsUsdMillion: ReadonlyMap<string, number>;
  readonly worldUsdMillion: number;
}

/** The shares of economies in recorded exports, with what must be known of them. */
export interface TradeShares
  extends Pick<z.infer<typeof companionSchema>, 'sources' | 'smallestNamed'> {
  readonly products: readonly ProductTrade[];
  readonly files: readonly InputFile[];
}

const limitBytes = 2_000_000;
const header = 'hs6,year,source,economy,share,exportsUsdMillion';
const rest = 'ROW';

/** Read the shipped table of trade shares. */
export async function readTradeShares({
  shipped,
}: Pick<Storage, 'shipped'>): Promise<Outcome<TradeShares>> {
  const read = async (name: string) => {
    const path = join(shipped, 'chains', name);
    const file = await readText(path, name, limitBytes);
    return file.ok ? ok({ ...file.value, path }) : refuseOne(file.problem);
  };
  const about = await read('trade-shares.json');
  if (!about.ok) return about;
  const document = parseJson(about.value.text, 'trade-shares.json');
  if (!document.ok) return document;
  const companion = checkDocument(document.value, companionSchema);
  if (companion.value === undefined) return refuse(companion.problems);
  const table = await read(companion.value.file);
  if (!table.ok) return table;
  const products = parseTrade(table.value.text, companion.value.file);
  if (!products.ok) return products;
  const { sources, smallestNamed } = companion.value;
  const files = [about.value, table.value].map(({ path, sha256 }) => ({ path, sha256 }));
  return ok({ sources, smallestNamed, products: products.value, files });
}

/** Parse the table; the rows of a product of a year stand together, the largest first, the rest of the world last. */
export function parseTrade(text: string, source: string): Outcome<ProductTrade[]> {
  const [first, ...lines] = text.trim().split(/\r?\n/u);
  const byProduct = new Map<string, { named: Map<string, number>; world: number }>();
  for (const [at, line] of [first ?? '', ...lines].entries()) {
    const cells = line.split(',');
    const value = Number(cells[5]);
    const isRow = cells.length === 6 && /^\d{6}$/u.test(cells[0]!) && value >= 0;
    if (at === 0 ? line !== header : !isRow)
      return refuseOne({
        kind: 'invalid-input',
        place: { source, line: at + 1 },
        found: line,
        expected: at === 0 ? header : everyTranslation((t) => t('lint.tradeRow')),
      });
    if (at === 0) continue;
    const key = cells.slice(0, 3).join(',');
    const product = byProduct.get(key) ?? { named: new Map(), world: 0 };
    product.world += value;
    if (cells[3] !== rest) product.named.set(cells[3]!, value);
    byProduct.set(key, product);
  }
  return ok(
    [...byProduct].map(([key, { named, world }]) => {
      const [hs, year, id] = key.split(',') as [string, string, string];
      const about = { hs, year: Number(year), source: id };
      return { ...about, exportsUsdMillion: named, worldUsdMillion: world };
    }),
  );
}
