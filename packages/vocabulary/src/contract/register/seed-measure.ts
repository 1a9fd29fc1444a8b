import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { markingSchema } from './marking.ts';
import { indicatorSchema, leverSchema } from './measure.ts';
import { fileCitationSchema } from './seed-document.ts';
import {
  fileNameSchema,
  fileTextsSchema,
  obligationReferenceSchema,
  passageReferenceSchema,
  registerCodeSchema,
} from './seed-reference.ts';

/** The schema of a piece of evidence in a register file. */
export const fileEvidenceSchema = z
  .strictObject({
    name: fileNameSchema,
    kind: evidenceSchema.shape.kind.describe('What kind of evidence it is.'),
    title: fileTextsSchema.describe('What it shows, in the register’s own words, by language.'),
    date: evidenceSchema.shape.date,
    lang: evidenceSchema.shape.lang,
    source: fileCitationSchema,
    providedBy: evidenceSchema.shape.providedBy.describe(
      'Who gave it: a party by code, `secretariat` or `public`.',
    ),
    archivedSha256: evidenceSchema.shape.archivedSha256,
    passages: z
      .array(passageReferenceSchema)
      .describe('Where it stands in works of the register.')
      .default([]),
    links: z
      .array(
        z
          .strictObject({
            obligation: obligationReferenceSchema,
            stance: z
              .enum(['supports', 'contradicts', 'context'])
              .describe('What it says of the obligation.'),
            note: z.string().min(1).describe('How it bears on it.').optional(),
          })
          .describe('On which obligation it bears.'),
      )
      .describe('On which obligations it bears.')
      .default([]),
    reliability: evidenceSchema.shape.reliability,
    credibility: evidenceSchema.shape.credibility,
    isIndependent: evidenceSchema.shape.isIndependent,
    marking: markingSchema.optional(),
  })
  .describe('A piece of evidence.');

const measure = indicatorSchema.shape;

/** The schema of an indicator in a register file. */
export const fileIndicatorSchema = z
  .strictObject({
    name: fileNameSchema,
    obligation: obligationReferenceSchema,
    title: fileTextsSchema.describe('What it measures, by language.'),
    measure: measure.measure,
    parameters: measure.parameters.describe(
      'What the measure needs, such as reporter and products.',
    ),
    dataset: measure.dataset,
    unit: measure.unit,
    direction: measure.direction,
    baseline: measure.baseline,
    target: measure.target,
    tolerance: measure.tolerance,
    attribution: measure.attribution,
    marking: markingSchema.optional(),
  })
  .describe('An indicator of an obligation: a named measure on pinned data.');

const lever = leverSchema.shape;

/** The schema of a lever in a register file. */
export const fileLeverSchema = z
  .strictObject({
    name: fileNameSchema,
    commitment: registerCodeSchema.describe('The code of its commitment.'),
    scenario: lever.scenario,
    field: lever.field,
    ifKept: lever.ifKept.describe('Its value where the promise is kept.'),
    ifBroken: lever.ifBroken.describe('Its value where the promise is broken.'),
    rationale: fileTextsSchema.describe('Why these values, by language.'),
    horizon: lever.horizon.describe('Over what time it is solved.'),
    marking: markingSchema.optional(),
  })
  .describe('The scenario that says what keeping a commitment is worth.');

/** A piece of evidence in a register file. */
export type FileEvidence = z.infer<typeof fileEvidenceSchema>;
/** An indicator in a register file. */
export type FileIndicator = z.infer<typeof fileIndicatorSchema>;
/** A lever in a register file. */
export type FileLever = z.infer<typeof fileLeverSchema>;
