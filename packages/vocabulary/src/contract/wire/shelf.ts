import { z } from 'zod';
import { localTextSchema, writtenTextSchema } from '../local-text.ts';
import { horizonSchema } from '../scenario.ts';

const shelf = z
  .enum(['shipped', 'own'])
  .describe('Whether it ships with Musubi or is the user’s own.');

/** The schema of a world on a shelf. */
export const worldOnShelfSchema = z
  .strictObject({
    name: z.string(),
    shelf,
    year: z.int(),
    economies: z.int(),
    sectors: z.int(),
    title: localTextSchema,
    isEstimated: z.boolean().describe('Whether the table was estimated rather than published.'),
    source: z.string(),
    licence: writtenTextSchema,
    knownFrom: z.iso.date().describe('The day from which it could be read.'),
    sha256: z.string().describe('The hash of its manifest, which covers every number.'),
  })
  .meta({ id: 'WorldOnShelf', description: 'A world that scenarios can be solved on.' });

/** A world that scenarios can be solved on. */
export type WorldOnShelf = z.infer<typeof worldOnShelfSchema>;

/** The schema of a scenario on a shelf. */
export const scenarioOnShelfSchema = z
  .strictObject({
    name: z.string(),
    shelf,
    title: localTextSchema,
    question: localTextSchema,
    world: z.string(),
    horizon: horizonSchema,
    members: z.array(z.string()),
    excluded: z.array(z.string()),
    clauses: z.int(),
  })
  .meta({ id: 'ScenarioOnShelf', description: 'A scenario that can be opened.' });

/** A scenario that can be opened. */
export type ScenarioOnShelf = z.infer<typeof scenarioOnShelfSchema>;

/** The schema of what a server says of itself. */
export const aboutSchema = z
  .strictObject({
    version: z.string(),
    mode: z.enum(['single-user', 'team']),
    user: z.string().nullable().describe('Who is signed in; null for nobody.'),
  })
  .meta({ id: 'About', description: 'What a server says of itself.' });

/** What a server says of itself. */
export type About = z.infer<typeof aboutSchema>;
