import { type Commitment, commitmentSchema } from '@musubi/vocabulary';
import { z } from 'zod';

/** The schema of a commitment as a person writes it; the rest is kept by the register. */
export const commitmentDraftSchema = commitmentSchema
  .omit({
    id: true,
    workId: true,
    relations: true,
    extraction: true,
    state: true,
    registeredBy: true,
    verifiedBy: true,
    endedBy: true,
  })
  .extend({
    work: z.string().min(1).describe('The code of the work that makes it.'),
    version: z
      .int()
      .nonnegative()
      .describe('The version that was edited; 0 or left out for a new one.')
      .optional(),
  })
  .describe('A draft of a commitment.');

/** A commitment as a person writes it. */
export type CommitmentDraft = z.infer<typeof commitmentDraftSchema>;

/** Write a commitment as a draft that can be edited. */
export function draftOf(commitment: Commitment, work: string, version: number): CommitmentDraft {
  const { id, workId, relations, extraction, state, registeredBy, verifiedBy, endedBy, ...rest } =
    commitment;
  return { ...rest, work, version };
}
