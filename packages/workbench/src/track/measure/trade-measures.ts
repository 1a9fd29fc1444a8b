import { type DependenceYear, ok, refuse } from '@musubi/vocabulary';
import { z } from 'zod';
import { type Outcome, refuseOne } from '../../file/outcome.ts';
import { type Block, blockOf } from '../../measure/block.ts';
import { chooseProducts } from '../../measure/choose-products.ts';
import { itemTrade } from '../../measure/item-trade.ts';
import { measureYear } from '../../measure/measure-year.ts';
import { indexTrade } from '../../measure/trade-index.ts';
import { openTradeTables } from '../../trade-store/open-trade-tables.ts';
import type { OpenedTable } from '../../trade-store/opened-table.ts';
import type { Reading } from '../status/judge-status.ts';
import { boundedReading } from './bounded-reading.ts';
import type { Gauge, MeasureKind, MeasureRoots } from './gauge.ts';

const code = z.string().min(2);
const importer = {
  reporter: code.describe('The importer: an economy, or a group that is measured as one.'),
  product: z.string().min(1).describe('The product, by its code in the table.'),
  table: z.string().min(1).describe('The trade table, by its id or path.'),
};
const ofImporter = z.strictObject(importer);
const ofPair = z.strictObject({
  ...importer,
  partner: z
    .union([code, z.array(code).min(1)])
    .describe('The supplier; several are taken together.'),
});

type Parameters = z.infer<typeof ofImporter> & { readonly partner?: string | string[] };

/** Make a measure of one importer and one product in a trade table. */
function tradeMeasure<Given extends Parameters>(
  schema: z.ZodType<Given>,
  unit: string,
  read: (year: DependenceYear) => Reading,
): MeasureKind<Given> {
  return {
    schema,
    periods: 'years',
    open: (parameters, roots) => openItem(parameters, unit, read, roots),
  };
}

async function openItem(
  { reporter, partner, product, table: named }: Parameters,
  unit: string,
  read: (year: DependenceYear) => Reading,
  roots: MeasureRoots,
): Promise<Outcome<Gauge>> {
  const blocks = blocksFor(reporter, partner, roots.asOf);
  if (!blocks.ok) return blocks;
  const { block, suppliers } = blocks.value;
  const tables = await openTradeTables(named, roots, roots.asOf);
  if (!tables.ok) return refuseOne(tables.problem);
  const chosen = await chooseProducts({ codes: [product] }, tables.value, roots);
  if (!chosen.ok) return chosen;
  const [only, ...more] = chosen.value.products as [string, ...string[]];
  if (more.length > 0)
    return refuseOne({
      kind: 'unknown-code',
      scheme: 'product',
      code: product,
      known: chosen.value.products,
    });
  return gaugeOf(tables.value[0]!, only, block, suppliers, unit, read);
}

function blocksFor(
  reporter: string,
  partner: string | string[] | undefined,
  asOf: string | undefined,
): Outcome<{ readonly block: Block; readonly suppliers: readonly string[] | null }> {
  const block = blockOf(reporter, asOf);
  const partners = [partner ?? []].flat().map((one) => blockOf(one, asOf));
  const problems = [block, ...partners].flatMap((one) => (one.ok ? [] : [one.problem]));
  if (!block.ok || problems.length > 0) return refuse(problems);
  const suppliers = partners.flatMap((one) => (one.ok ? one.value.members : []));
  return ok({ block: block.value, suppliers: suppliers.length > 0 ? suppliers : null });
}

async function gaugeOf(
  { table, about, files }: OpenedTable,
  product: string,
  block: Block,
  suppliers: readonly string[] | null,
  unit: string,
  read: (year: DependenceYear) => Reading,
): Promise<Outcome<Gauge>> {
  const flows = await table.flows({ products: [product] });
  if (!flows.ok) return flows;
  const index = indexTrade(table, flows.value);
  const years = new Map(
    index.yearsOf(product).flatMap((year) => {
      const trade = itemTrade(index, product, year, block);
      return trade === null ? [] : [[String(year), trade] as const];
    }),
  );
  return ok({
    dataset: about.id,
    unit,
    periods: [...years.keys()],
    files: files([product]),
    sources: about.sources,
    read: (period) => {
      const trade = years.get(period);
      return trade === undefined ? { value: null } : read(measureYear(trade, suppliers));
    },
  });
}

/** The measures of an importer’s dependence on suppliers, item by item. */
export const tradeMeasures = {
  'import-share': tradeMeasure(ofPair, 'percent', ({ share }) => boundedReading(share, 100)),
  'top-supplier-share': tradeMeasure(ofImporter, 'percent', ({ topShare }) =>
    boundedReading(topShare, 100),
  ),
  concentration: tradeMeasure(ofImporter, 'ratio', (year) => boundedReading(year.concentration)),
  'equivalent-suppliers': tradeMeasure(ofImporter, 'count', (year) =>
    boundedReading(year.equivalentSuppliers),
  ),
  'outside-share': tradeMeasure(ofImporter, 'percent', (year) =>
    boundedReading(year.outsideShare, 100),
  ),
  'imports-per-export': tradeMeasure(ofImporter, 'ratio', (year) =>
    boundedReading(year.importsPerExport),
  ),
  'import-value': tradeMeasure(ofImporter, 'usdMillion', ({ importsUsdMillion: value }) => ({
    value,
  })),
  'export-value': tradeMeasure(ofImporter, 'usdMillion', ({ exportsUsdMillion: value }) => ({
    value,
  })),
} as const;
