import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { spreadTextSchema, writtenTextSchema } from './local-text.ts';

const percent = z.number().min(-100).max(100_000);

/** The schema of the code of an economy or a group; whether it is known depends on the world. */
export const economyCodeSchema = z
  .string()
  .min(2)
  .describe('ISO 3166-1 alpha-3, ROW, or the code of a group such as EU27.');

const party = z.union([
  z
    .enum(['members', 'excluded', 'outsiders', 'all'])
    .describe('A role in the scenario; outsiders are neither members nor excluded.'),
  z.array(economyCodeSchema).min(1).describe('Economies and groups by code.'),
]);
const from = party.describe('Where the goods or services come from: a role, or a list of codes.');
const to = party.describe('Where the goods or services go to: a role, or a list of codes.');

const sectors = z
  .array(z.string().min(1))
  .min(1)
  .describe(
    'ISIC Rev. 4 codes: divisions (C26), sections (B), ranges (C10-C12), or goods, manufacturing, services, high-tech, all.',
  );

/** What a clause reaches: whole sectors (ISIC Rev. 4), or products (HS 2022, six digits) inside a sector. */
const reach = {
  sectors: sectors.optional(),
  products: z
    .array(z.string().regex(/^\d{4}\.?\d{2}$/))
    .min(1)
    .describe(
      'HS 2022 codes of six digits, such as 2811.11; coveragePercent is their share of the trade.',
    )
    .optional(),
  coveragePercent: z
    .number()
    .gt(0)
    .max(100)
    .describe(
      'Share of the reached sectors’ bilateral trade that the products make up, in percent.',
    )
    .optional(),
  coverageSource: citationSchema.describe('Where the coverage comes from.').optional(),
};

const named = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('The name of the clause: lower-case letters, digits and hyphens.'),
  title: spreadTextSchema.describe('What the clause does, in one language or in all three.'),
  rationale: writtenTextSchema
    .describe('Why the clause is there and why it has this size.')
    .optional(),
};

const rate = z
  .union([
    z.strictObject({ setPercent: percent.describe('The new rate, in percent.') }),
    z.strictObject({
      addPoints: percent.describe('Percentage points added to the rate in force.'),
    }),
    z.strictObject({
      changePercent: percent.describe(
        'Change of the rate in force, in percent of itself; −100 abolishes it.',
      ),
    }),
  ])
  .describe('The size of the change: setPercent, addPoints or changePercent.');

const change = z.strictObject({
  changePercent: z
    .number()
    .gt(-100)
    .max(100_000)
    .describe('Change in percent of the present level.'),
});

const tariff = z
  .strictObject({
    ...named,
    ...reach,
    instrument: z.literal('tariff').describe('A duty that the importing economy levies.'),
    from,
    to,
    size: rate,
  })
  .meta({ title: 'Tariff' });

const exportTax = z
  .strictObject({
    ...tariff.shape,
    instrument: z.literal('export-tax').describe('A tax that the exporting economy levies.'),
  })
  .meta({ title: 'Export tax' });

const tradeCost = z
  .strictObject({
    ...named,
    ...reach,
    instrument: z
      .literal('trade-cost')
      .describe('The cost of delivery other than duties: transport, standards, licences.'),
    from,
    to,
    size: change.describe(
      'The change of the delivery factor: 10 makes deliveries 10 percent dearer.',
    ),
  })
  .meta({ title: 'Trade cost' });

const ban = z
  .strictObject({
    ...named,
    ...reach,
    instrument: z.literal('ban').describe('No delivery at all.'),
    from,
    to,
  })
  .meta({ title: 'Ban' });

const subsidy = z
  .strictObject({
    ...named,
    sectors,
    instrument: z.literal('subsidy').describe('A subsidy to production, paid from income.'),
    in: party.describe('Where production is subsidised: a role, or a list of codes.'),
    size: rate,
  })
  .meta({ title: 'Production subsidy' });

const productivity = z
  .strictObject({
    ...named,
    sectors,
    instrument: z.literal('productivity').describe('The productivity or capacity of a sector.'),
    in: party.describe('Where productivity changes: a role, or a list of codes.'),
    size: change.describe('The change of productivity, in percent.'),
  })
  .meta({ title: 'Productivity' });

/** The schema of a clause: one policy change. */
export const clauseSchema = z
  .discriminatedUnion('instrument', [tariff, exportTax, tradeCost, ban, subsidy, productivity])
  .describe('One policy change: an instrument, who applies it to whom, on what, and how much.');

/** One policy change: an instrument, who applies it to whom, on what, and how much. */
export type Clause = z.infer<typeof clauseSchema>;

/** The instruments that a clause may use. */
export type Instrument = Clause['instrument'];
