import { z } from 'zod';
import { citationSchema } from '../../citation.ts';
import { idSchema, languageTagSchema, partySchema, sha256Schema } from './identity.ts';
import { markingSchema } from './marking.ts';
import { registerTextsSchema } from './register-text.ts';

/** The schema of a piece of evidence. */
export const evidenceSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum([
      'law',
      'budget',
      'announcement',
      'meeting',
      'dataset',
      'third-party',
      'self-report',
      'site-visit',
    ]),
    title: registerTextsSchema.describe('What it shows, in the register’s own words.'),
    date: z.iso.date().describe('Of what it shows, or of its publication.'),
    lang: languageTagSchema,
    citation: citationSchema,
    providedBy: z.union([partySchema, z.literal('secretariat'), z.literal('public')]),
    archivedSha256: sha256Schema.describe('Of the copy that is kept.').optional(),
    passageIds: z.array(idSchema).describe('Where it stands in documents of the register.'),
    links: z.array(
      z.strictObject({
        obligationId: idSchema,
        stance: z.enum(['supports', 'contradicts', 'context']),
        note: z.string().min(1).optional(),
      }),
    ),
    reliability: z
      .enum(['A', 'B', 'C', 'D', 'E', 'F'])
      .describe(
        'Of the source: A completely reliable to E unreliable; F cannot be judged (Admiralty code).',
      ),
    credibility: z
      .int()
      .min(1)
      .max(6)
      .describe(
        'Of the information: 1 confirmed to 5 improbable; 6 cannot be judged (Admiralty code).',
      ),
    isIndependent: z
      .boolean()
      .describe('Whether it comes from somebody other than the party it speaks of.'),
    marking: markingSchema,
  })
  .describe('A piece of evidence.');

/** A piece of evidence. */
export type Evidence = z.infer<typeof evidenceSchema>;
