import { z } from 'zod';

/** The schema of a problem on the wire; its further fields depend on its kind, as in the union of problems. */
export const wireProblemSchema = z
  .looseObject({
    kind: z.string().describe('The kind of the problem, which names its other fields.'),
  })
  .describe('One thing that is wrong.');

/** The schema of what is answered instead of a result. */
export const problemReportSchema = z
  .strictObject({
    type: z.string().describe('The kind of the first problem.'),
    title: z.string().describe('What is wrong, in the language that was asked for.'),
    status: z.int().describe('The HTTP status.'),
    problems: z
      .array(wireProblemSchema)
      .describe('Everything that is wrong, the most important first.'),
  })
  .meta({
    id: 'ProblemReport',
    title: 'Problem report',
    description: 'Why a request was refused.',
  });

/** What is answered instead of a result. */
export type ProblemReport = z.infer<typeof problemReportSchema>;
