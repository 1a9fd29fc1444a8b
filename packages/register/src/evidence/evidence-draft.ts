import { evidenceSchema } from '@musubi/vocabulary';
import { z } from 'zod';

const linkSchema = evidenceSchema.shape.links.element;

/** The schema of a piece of evidence as a person writes it; its obligations by name. */
export const evidenceDraftSchema = evidenceSchema
  .omit({ id: true, links: true })
  .extend({
    links: z.array(
      linkSchema.omit({ obligationId: true }).extend({
        obligation: z
          .string()
          .min(1)
          .describe('The obligation, such as XAA-XBB-2021-05-01-01/XAA.'),
      }),
    ),
  })
  .describe('A draft of a piece of evidence.');

/** A piece of evidence as a person writes it; its obligations by name. */
export type EvidenceDraft = z.infer<typeof evidenceDraftSchema>;
/** What a piece of evidence says of an obligation. */
export type EvidenceLinkDraft = EvidenceDraft['links'][number];
