import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { localTextSchema } from './local-text.ts';

const economy = z.string().describe('The economy or group, by its code.');
const fraction = (what: string) => z.number().describe(`${what}, a fraction.`);

const boundsSchema = (what: string) =>
  z
    .strictObject({
      low: z.number().describe('The lowest value that what is known allows.'),
      high: z.number().describe('The highest value that what is known allows.'),
    })
    .nullable()
    .describe(`${what}; null where it is not known.`);

const block = z.strictObject({
  code: z.string().describe('The code that was asked for.'),
  members: z.array(z.string()).describe('Its economies, by ISO 3166-1 alpha-3 code.'),
});

const amount = (what: string) =>
  z.number().nullable().describe(`${what}, million US$; null where it is not known.`);

/** The schema of what is measured of the imports of one item in one year. */
export const dependenceYearSchema = z.strictObject({
  year: z.int(),
  importsUsdMillion: amount('Imports from outside'),
  exportsUsdMillion: amount('Exports to the outside'),
  share: boundsSchema('The share in the imports of what the measure is on, or of the top supplier'),
  topSupplier: economy.nullable().describe('The largest supplier; null where it is not known.'),
  topShare: boundsSchema('Its share in the imports'),
  concentration: boundsSchema('CDI 1, the Herfindahl–Hirschman index of imports from outside'),
  equivalentSuppliers: boundsSchema('How many suppliers that are alike are concentrated as much'),
  outsideShare: boundsSchema(
    'CDI 2, imports from outside in all imports; null too for an economy that stands alone',
  ),
  importsPerExport: boundsSchema('CDI 3, imports over exports; null too where nothing is exported'),
});

/** The rules whose flags are measured. */
export const dependenceRules = ['cdi1', 'cdi2', 'cdi3', 'cdi', 'watched', 'vulnerable'] as const;

const flagSchema = z.strictObject({
  rule: z
    .enum(dependenceRules)
    .describe(
      "cdi1–3: one core dependency indicator of the European Commission is above its threshold; cdi: all that apply are; watched, vulnerable: Korea's rule of a share of at least 50 or 70 % and a deficit.",
    ),
  stands: z
    .boolean()
    .nullable()
    .describe('Whether it stands in the last year; null where what is known does not decide it.'),
  cells: z.int().nonnegative().describe('Years × thresholds that were looked at.'),
  standing: z.int().nonnegative().describe('In how many of them it stands.'),
  undecided: z.int().nonnegative().describe('In how many what is known does not decide it.'),
  first: z.int().nullable().describe('The first year in which it stands; null where never.'),
  last: z.int().nullable().describe('The last year in which it stands; null where never.'),
});

const mutualSchema = z
  .strictObject({
    year: z.int().describe('The year.'),
    share: fraction('Its share in the imports of the importer'),
    reverse: fraction('The share of the importer in its imports'),
    salience: fraction('√(share × reverse)'),
    symmetry: fraction('1 − |share − reverse|'),
  })
  .nullable()
  .describe(
    'How the importer and what the measure is on depend on each other; null where unknown.',
  );

/** The schema of what is measured of one importer and one item, over the years. */
export const dependenceItemSchema = z.strictObject({
  importer: economy,
  product: z.string().describe('The product or sector, by its code in the table.'),
  table: z.string().describe('The trade table, by its id.'),
  years: z.array(dependenceYearSchema).min(1).describe('Every year that the table has.'),
  flags: z.array(flagSchema).describe('What stands, and how robustly.'),
  mutual: mutualSchema,
});

const share = (what: string) =>
  z.number().nullable().describe(`${what}, a fraction; null where it does not apply.`);

/** The schema of how a sector of an importer hangs on others through inputs of inputs, in a world table. */
export const sectorExposureSchema = z.strictObject({
  importer: economy,
  sector: z.string().describe('The sector, by its code in the world.'),
  outputUsdMillion: z.number().describe('Gross output, million US$.'),
  faceValue: share('The part of the inputs bought that comes from what the measure is on'),
  lookThrough: share('The same part of all inputs, those of inputs too'),
  foreignFaceValue: share('The part of the inputs bought that comes from outside'),
  foreignLookThrough: share('The same part of all inputs, those of inputs too'),
  valueAddedDirect: share(
    'The part of the value of output that is value added of what the measure is on, in inputs bought from it',
  ),
  valueAddedIndirect: share('The same, through others and through inputs of inputs'),
  upstreamness: z.number().describe('Stages to final use, counted from one.'),
  exportsDomestic: share('Domestic value added in exports, of an economy that stands alone'),
  exportsForeign: share('Imported content of exports, of an economy that stands alone'),
  advantage: z
    .number()
    .nullable()
    .describe("Balassa's index among goods; null for services and groups."),
  estimatedAdvantage: z
    .number()
    .nullable()
    .describe('Relative productivity by the regression of exports; null for services and groups.'),
});

/** The schema of what is measured of a whole importer in a world table. */
export const economyExposureSchema = z.strictObject({
  importer: economy,
  exportsDomestic: share('Domestic value added in all exports'),
  valueAddedExports: share('Value added absorbed abroad over exports, the VAX ratio'),
  complementarity: share(
    "Michaely's index of its imports of goods and the exports of what the measure is on",
  ),
});

const exposureSchema = z
  .strictObject({
    world: z.strictObject({
      id: z.string(),
      title: localTextSchema,
      year: z.int(),
      estimated: z.boolean().describe('Whether any part of the world is estimated.'),
      sources: z.array(citationSchema),
    }),
    theta: z.number().positive().describe('The trade elasticity of the regression.'),
    sectors: z.array(sectorExposureSchema),
    economies: z.array(economyExposureSchema),
    unmapped: z.array(z.string()).describe('Importers that the world does not know by themselves.'),
  })
  .nullable()
  .describe('What hangs on others through inputs of inputs; null where no world was asked for.');

const tableSchema = z.strictObject({
  id: z.string(),
  title: localTextSchema,
  nomenclature: z.string().describe('What its products are codes of.'),
  knownFrom: z.string().describe('The date from which the edition could be read.'),
  notes: z.array(localTextSchema).describe('What its reader must know.'),
  sources: z.array(citationSchema),
});

/** The schema of how importers depend on suppliers, item by item. */
export const dependenceSchema = z
  .strictObject({
    format: z.literal('musubi-dependence/1').describe('The format of this file and its version.'),
    version: z.string().describe('The version of Musubi that measured it.'),
    asOf: z.iso.date().nullable().describe('The date of knowledge; null if everything is known.'),
    importers: z.array(block).min(1).describe('Who imports.'),
    on: block.nullable().describe('On whom; null for the top supplier of each item.'),
    thresholdPercents: z
      .array(z.number().positive())
      .describe("The thresholds, percent of each rule's own, over which robustness is measured."),
    tables: z.array(tableSchema).describe('The trade tables that were used.'),
    items: z.array(dependenceItemSchema).describe('What was measured, importer by importer.'),
    missing: z
      .array(z.strictObject({ importer: economy, product: z.string() }))
      .describe('Pairs of importer and item that no table knows.'),
    exposure: exposureSchema,
    unheld: z
      .array(z.string())
      .describe('Products of the chain that was asked for that no table holds.'),
  })
  .meta({
    title: 'Musubi dependence',
    description:
      'How importers depend on suppliers, by item and year, and how robust each flag is.',
  });

/** How importers depend on suppliers. */
export type Dependence = z.infer<typeof dependenceSchema>;
/** One importer and one item. */
export type DependenceItem = z.infer<typeof dependenceItemSchema>;
/** One year of it. */
export type DependenceYear = z.infer<typeof dependenceYearSchema>;
/** One flag of it. */
export type DependenceFlag = DependenceItem['flags'][number];
/** A rule whose flag is measured. */
export type DependenceRule = (typeof dependenceRules)[number];
/** A sector of an importer in a world table. */
export type SectorExposure = z.infer<typeof sectorExposureSchema>;
/** A whole importer in a world table. */
export type EconomyExposure = z.infer<typeof economyExposureSchema>;
/** What hangs on others through inputs of inputs. */
export type Exposure = NonNullable<Dependence['exposure']>;
