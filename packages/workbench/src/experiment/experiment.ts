import { horizonSchema, parameterOverridesSchema } from '@musubi/vocabulary';
import { z } from 'zod';

const text = z.strictObject({ text: z.string(), source: z.string() });

/** The schema of an experiment: a setting as one document, which any thread or machine can open. */
export const experimentSchema = z.strictObject({
  format: z.literal('musubi-experiment/1'),
  scenario: text,
  parameters: text,
  /** The world's folder, as `toPortable` writes it, and the SHA-256 of its `world.json`. */
  world: z.strictObject({ path: z.string(), sha256: z.string() }),
  /** Economies that join the alliance. */
  joiners: z.array(z.string()).default([]),
  /** Parameters that replace the scenario's own overrides. */
  overrides: parameterOverridesSchema.default({}),
  horizon: horizonSchema,
  asOf: z.string().nullable(),
  version: z.string(),
});

/** A setting as one document: what is solved, on what, and how. */
export type Experiment = z.infer<typeof experimentSchema>;
