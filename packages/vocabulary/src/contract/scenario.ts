import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { localTextSchema } from './local-text.ts';

const percent = z.number().min(-100).max(100_000);
const economyCode = z.string().min(2);

/** A list of economy or group codes, or a role: the members, the excluded, the outsiders (neither), or all. */
const party = z.union([
  z.enum(['members', 'excluded', 'outsiders', 'all']),
  z.array(economyCode).min(1),
]);

/** What a clause reaches: whole sectors (ISIC Rev. 4), or products (HS 2022, six digits) inside a sector. */
const reach = {
  /** ISIC Rev. 4 divisions, sections or ranges (`C26`, `B`, `C10-C12`, `goods`, `manufacturing`, `services`, `all`). */
  sectors: z.array(z.string().min(1)).min(1).optional(),
  /** HS 2022 six-digit codes; their share of the sector's trade is `coveragePercent`. */
  products: z
    .array(z.string().regex(/^\d{4}\.?\d{2}$/))
    .min(1)
    .optional(),
  /** Share of the reached sector's bilateral trade that the products make up, in percent. */
  coveragePercent: z.number().gt(0).max(100).optional(),
  /** Where the coverage comes from. */
  coverageSource: citationSchema.optional(),
};

const named = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: localTextSchema,
  rationale: z.string().optional(),
};

const rate = z.union([
  /** The new rate, in percent. */
  z.strictObject({ setPercent: percent }),
  /** Percentage points added to the rate in force. */
  z.strictObject({ addPoints: percent }),
  /** Change of the rate in force, in percent of itself (−100 abolishes it). */
  z.strictObject({ changePercent: percent }),
]);
const change = z.strictObject({ changePercent: z.number().gt(-100).max(100_000) });

const tariff = z.strictObject({
  ...named,
  ...reach,
  instrument: z.literal('tariff'),
  from: party,
  to: party,
  size: rate,
});
const exportTax = z.strictObject({ ...tariff.shape, instrument: z.literal('export-tax') });
const tradeCost = z.strictObject({
  ...named,
  ...reach,
  instrument: z.literal('trade-cost'),
  from: party,
  to: party,
  size: change,
});
const ban = z.strictObject({
  ...named,
  ...reach,
  instrument: z.literal('ban'),
  from: party,
  to: party,
});
const subsidy = z.strictObject({
  ...named,
  sectors: z.array(z.string().min(1)).min(1),
  instrument: z.literal('subsidy'),
  in: party,
  size: rate,
});
const productivity = z.strictObject({
  ...named,
  sectors: z.array(z.string().min(1)).min(1),
  instrument: z.literal('productivity'),
  in: party,
  size: change,
});

/** The schema of a clause: one policy change. */
export const clauseSchema = z.discriminatedUnion('instrument', [
  tariff,
  exportTax,
  tradeCost,
  ban,
  subsidy,
  productivity,
]);

/** One policy change: an instrument, who applies it to whom, on what, and how much. */
export type Clause = z.infer<typeof clauseSchema>;

/** The instruments that a clause may use. */
export type Instrument = Clause['instrument'];

/** The schema of a horizon. */
export const horizonSchema = z.enum(['short', 'medium', 'long']);

/** How long economies have had to adjust: about three months to a year, two to four years, a decade. */
export type Horizon = z.infer<typeof horizonSchema>;

/** The horizons in the order of time. */
export const horizons = horizonSchema.options;

const mobility = z.union([z.number().min(1), z.literal('mobile')]);

/** The schema of parameter overrides; what is left out comes from the parameter file at the scenario's horizon. */
export const parameterOverridesSchema = z.strictObject({
  /** Trade elasticity: one for all sectors, or by ISIC Rev. 4 code. */
  theta: z.union([z.number().positive(), z.record(z.string(), z.number().positive())]).optional(),
  /** Elasticity of substitution between material inputs. */
  epsilon: z.number().nonnegative().optional(),
  /** Elasticity of substitution between value added and materials. */
  eta: z.number().nonnegative().optional(),
  /** Elasticity of substitution between sectors in final demand. */
  sigma: z.number().nonnegative().optional(),
  /** Labour mobility: 1 is stuck in the sector, `mobile` is free to move. */
  mu: mobility.optional(),
});

/** The schema of a scenario file. */
export const scenarioSchema = z.strictObject({
  format: z.literal('musubi-scenario/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: localTextSchema,
  /** The question that the scenario answers. */
  question: localTextSchema,
  /** What a reader must know before using the numbers. */
  caveat: localTextSchema.optional(),
  /** A shipped world, the name of an imported one, or the path of a world folder relative to this file. */
  world: z.string().min(1),
  horizon: horizonSchema,
  members: z.array(economyCode).min(1),
  excluded: z.array(economyCode).default([]),
  clauses: z.array(clauseSchema).min(1),
  /** Trade deficits: held constant in units of world value added, or closed before the clauses act. */
  deficits: z.enum(['constant', 'closed']).default('constant'),
  parameters: parameterOverridesSchema.default({}),
  seed: z.number().int().nonnegative().default(0),
  sources: z.array(citationSchema).default([]),
});

/** A scenario file after validation, with its defaults filled in. */
export type Scenario = z.infer<typeof scenarioSchema>;
