import type { z } from 'zod';
import {
  commitmentSchema,
  guidelineSchema,
  milestoneSchema,
  obligationSchema,
} from './commitment.ts';
import { documentSchema, documentTextSchema, passageSchema, workSchema } from './document.ts';
import { evidenceSchema } from './evidence.ts';
import { indicatorSchema, leverSchema, observationSchema } from './measure.ts';
import { assessmentSchema, partyResponseSchema, publicationSchema, roundSchema } from './round.ts';

/** The schemas of what a register records, by kind. */
export const recordSchemas = {
  work: workSchema,
  document: documentSchema,
  'document-text': documentTextSchema,
  passage: passageSchema,
  commitment: commitmentSchema,
  obligation: obligationSchema,
  milestone: milestoneSchema,
  guideline: guidelineSchema,
  evidence: evidenceSchema,
  indicator: indicatorSchema,
  observation: observationSchema,
  lever: leverSchema,
  round: roundSchema,
  assessment: assessmentSchema,
  response: partyResponseSchema,
  publication: publicationSchema,
} as const;

/** A kind of what a register records. */
export type RecordKind = keyof typeof recordSchemas;

/** The kinds of what a register records, in an order in which each names only kinds before it. */
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/** What a register records, by kind. */
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;
