import { z } from 'zod';

const html = (what: string) => z.string().describe(`${what}, as escaped HTML without script.`);

/** The schema of a result in one language, as parts of a page. */
export const exhibitSchema = z
  .strictObject({
    title: z.string(),
    question: z.string(),
    answer: html('The answer in plain sentences; empty where the body begins with it'),
    body: html('Charts and tables with their notes; every number links to its row in the figures'),
    limits: html('What the result says and does not say'),
    sources: html('The numbered sources with their licences'),
    figures: html('Every number that is shown, in full precision'),
  })
  .meta({ id: 'Exhibit', description: 'A result in one language, as parts of a page.' });

/** A result in one language, as parts of a page. */
export type Exhibit = z.infer<typeof exhibitSchema>;
