import { z } from 'zod';
import { doubtSchema, drawsSchema } from '../doubt.ts';
import { localTextSchema } from '../local-text.ts';
import { originShape, warningsSchema } from '../origin.ts';

const side = (when: string) =>
  z
    .strictObject({
      usdMillion: z.number().describe('Equivalent variation, million US$ a year.'),
      percent: z.number().describe('Change of real income, percent.'),
    })
    .describe(`Real income against today ${when}.`);

const worthShape = {
  kept: side('if the promise is kept'),
  broken: side('if it is broken'),
  worth: side('if kept, less if broken'),
  doubt: z
    .strictObject({ usdMillion: doubtSchema, percent: doubtSchema })
    .nullable()
    .describe('How sure the worth is: of the difference, draw by draw; null without draws.'),
};

/** The schema of what keeping a promise is worth to one party. */
export const partyWorthSchema = z.strictObject({
  economy: z.string().describe('The party, by its code in the world.'),
  incomeUsdMillion: z.number().describe('Income before, million US$ a year.'),
  ...worthShape,
});

/** The schema of what keeping a promise is worth, by one lever at one horizon. */
export const worthSchema = z
  .strictObject({
    format: z.literal('musubi-worth/1').describe('The format of this file and its version.'),
    ...originShape,
    caveat: localTextSchema.nullable().describe('What the scenario says against itself.'),
    lever: z
      .strictObject({
        field: z.string().describe('The field of the scenario that the promise sets.'),
        clause: z.string().nullable().describe('The clause it is in, by its id.'),
        title: localTextSchema.nullable().describe('What the clause does.'),
        ifKept: z.number().describe('The value of the field if the promise is kept.'),
        ifBroken: z.number().describe('The value of the field if it is broken.'),
        otherClauses: z
          .array(z.string())
          .describe('Clauses that act in both cases, by their ids; the worth is on top of them.'),
      })
      .describe('What the promise moves.'),
    draws: drawsSchema,
    parties: z.array(partyWorthSchema).min(1).describe('Every member of the scenario.'),
    total: z
      .strictObject({
        incomeUsdMillion: z.number().describe('Income of all members before, million US$ a year.'),
        ...worthShape,
      })
      .describe('All members together.'),
    warnings: warningsSchema,
  })
  .meta({
    title: 'Musubi worth',
    description: 'What keeping a promise is worth to the members of an alliance.',
  });

/** What keeping a promise is worth, by one lever at one horizon. */
export type Worth = z.infer<typeof worthSchema>;
/** What keeping a promise is worth to one party. */
export type PartyWorth = z.infer<typeof partyWorthSchema>;
