import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { writtenTextSchema } from './local-text.ts';

const sourceKeys = z.array(z.string()).min(1).describe('Keys of the file’s sources.');
const note = writtenTextSchema.describe('How the value was chosen.');

const spread = z
  .strictObject({
    value: z.number().nonnegative().describe('The value used without uncertainty.'),
    low: z.number().nonnegative().describe('The lower end of the spread.'),
    high: z.number().nonnegative().describe('The upper end of the spread.'),
    distribution: z
      .enum(['uniform', 'triangular', 'lognormal'])
      .describe(
        'How values are drawn: even between the ends; rising to the value and falling from it; or lognormal on each side of the value, its median, with the ends as 5 % and 95 % quantiles.',
      ),
    sources: sourceKeys,
    note: note.optional(),
  })
  .refine(({ value, low, high }) => low <= value && value <= high, {
    path: ['value'],
    error: 'low ≤ value ≤ high',
  })
  .refine(({ distribution, low }) => distribution !== 'lognormal' || low > 0, {
    path: ['low'],
    error: 'lognormal: low > 0',
  })
  .describe('A parameter with its spread.');

const mobility = z.union([
  spread,
  z
    .strictObject({
      value: z.literal('mobile').describe('Labour moves freely between sectors.'),
      sources: sourceKeys,
      note: note.optional(),
    })
    .describe('Labour that moves freely.'),
]);

const tradeElasticity = z.union([
  spread.describe('One value for all sectors.'),
  z
    .strictObject({
      sectoral: z.literal(true).describe('Take the sectoral list.'),
      factor: spread.describe('What the sectoral list is multiplied by.'),
    })
    .describe('The sectoral list, times a factor.'),
]);

const horizonParameters = z.strictObject({
  theta: tradeElasticity.describe('θ, the trade elasticity.'),
  epsilon: spread.describe('ε, the elasticity of substitution between material inputs.'),
  eta: spread.describe('η, the elasticity of substitution between value added and materials.'),
  sigma: spread.describe('σ, the elasticity of substitution between sectors in final demand.'),
  mu: mobility.describe('μ, labour mobility: 1 is stuck in the sector, mobile is free to move.'),
});

const sectoralTheta = z
  .strictObject({
    isic4: z.array(z.string()).min(1).describe('ISIC Rev. 4 codes that the value holds for.'),
    value: z.number().positive().describe('θ, positive, not its inverse.'),
    standardError: z
      .number()
      .positive()
      .nullable()
      .describe(
        'The standard error, for draws from a normal cut off at the ends; null where the source prints none, for draws from a triangle.',
      ),
    low: z.number().positive().describe('The lower end of the spread.'),
    high: z.number().positive().describe('The upper end of the spread.'),
    sources: sourceKeys,
    note: note.optional(),
  })
  .refine(({ value, low, high }) => low <= value && value <= high, {
    path: ['value'],
    error: 'low ≤ value ≤ high',
  });

const response = z.strictObject({
  ownLossPercent: spread.describe(
    'The share of its own real income that an excluded economy is willing to lose to hurt the others, percent.',
  ),
});

const sectorStock = z.strictObject({
  isic4: z.array(z.string()).min(1).describe('ISIC Rev. 4 codes of the users that it holds for.'),
  days: spread.describe('Days of normal use that they hold of the materials they buy.'),
});

const propagation = z.strictObject({
  stockDays: spread.describe(
    'Days of normal use that a user holds of an input, where nothing more precise is known.',
  ),
  sectorStockDays: z.array(sectorStock).describe('The same by the sector of the user.'),
  firmStockDays: spread.describe('The same of single firms.'),
  notStorableDays: spread.describe(
    'Days of normal use of what can hardly be stored: electricity, gas from the mains, water.',
  ),
  adjustmentDays: spread.describe(
    'Days in which a user means to close the gap in its stock; single firms take the low end.',
  ),
  spareCapacityPercent: spread.describe(
    'How much more than in normal times a producer can make, percent.',
  ),
});

/** The schema of the parameter file, the one place where elasticities, their sources and their spread live. */
export const parameterFileSchema = z
  .strictObject({
    format: z.literal('musubi-parameters/1').describe('The format of this file and its version.'),
    id: z.string().describe('The name of the file.'),
    horizons: z
      .strictObject({
        short: horizonParameters.describe('About three months to a year.'),
        medium: horizonParameters.describe('Two to four years.'),
        long: horizonParameters.describe('A decade.'),
      })
      .describe('The parameters at each horizon.'),
    sectoralTheta: z
      .array(sectoralTheta)
      .describe('Long-run trade elasticities by sector; every division must be covered.'),
    response: response.describe('What bounds the answer of an excluded economy.').optional(),
    propagation: propagation
      .describe('What decides how fast a stop of supplies travels.')
      .optional(),
    sources: z.record(z.string(), citationSchema).describe('The sources by the keys used above.'),
  })
  .meta({
    title: 'Musubi parameters',
    description: 'Elasticities at three horizons, with their sources and their spread.',
  });

/** A parameter with its spread. */
export type Spread = z.infer<typeof spread>;

/** The parameter file after validation. */
export type ParameterFile = z.infer<typeof parameterFileSchema>;
