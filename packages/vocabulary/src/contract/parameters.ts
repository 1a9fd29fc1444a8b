import { z } from 'zod';
import { citationSchema } from '../citation.ts';

/** The schema of a parameter with its spread; `distribution` says how the spread is drawn. */
const spread = z.strictObject({
  value: z.number().nonnegative(),
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  distribution: z.enum(['uniform', 'triangular', 'lognormal']),
  /** Keys of `sources`. */
  sources: z.array(z.string()).min(1),
  note: z.string().optional(),
});

const mobility = z.union([
  spread,
  z.strictObject({
    value: z.literal('mobile'),
    sources: z.array(z.string()).min(1),
    note: z.string().optional(),
  }),
]);

/** The trade elasticity of a horizon: one value for all sectors, or the sectoral list, times a factor. */
const tradeElasticity = z.union([
  spread,
  z.strictObject({ sectoral: z.literal(true), factor: spread }),
]);

const horizonParameters = z.strictObject({
  theta: tradeElasticity,
  epsilon: spread,
  eta: spread,
  sigma: spread,
  mu: mobility,
});

/** The schema of the parameter file, the one place where elasticities, their sources and their spread live. */
export const parameterFileSchema = z.strictObject({
  format: z.literal('musubi-parameters/1'),
  id: z.string(),
  horizons: z.strictObject({
    short: horizonParameters,
    medium: horizonParameters,
    long: horizonParameters,
  }),
  /** Long-run trade elasticities by ISIC Rev. 4 division or section; every division must be covered. */
  sectoralTheta: z.array(
    z.strictObject({
      isic4: z.array(z.string()).min(1),
      value: z.number().positive(),
      /** Null where the source prints none. */
      standardError: z.number().positive().nullable(),
      low: z.number().positive(),
      high: z.number().positive(),
      sources: z.array(z.string()).min(1),
      note: z.string().optional(),
    }),
  ),
  sources: z.record(z.string(), citationSchema),
});

/** The parameter file after validation. */
export type ParameterFile = z.infer<typeof parameterFileSchema>;
