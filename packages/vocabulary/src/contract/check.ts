import { z } from 'zod';
import { citationSchema } from '../citation.ts';
import { economyName } from '../economy.ts';
import { type Language, localTextSchema } from './local-text.ts';

const publishedNumber = z.strictObject({
  quantity: z.string().min(1).describe('What is measured, as the procedure names it.'),
  economy: z.string().min(1).describe('The economy or group that the number is about.'),
  value: z.number().describe('The number as printed.'),
  unit: z.string().min(1).describe('The unit of the number, such as percent or US$ million.'),
  digits: z.int().nonnegative().describe('Decimals that the source prints.'),
});

/** The schema of a published-check file: numbers in print that the models must reproduce. */
export const publishedCheckSchema = z
  .strictObject({
    format: z.literal('musubi-check/1').describe('The format of this file and its version.'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('The name of the check: lower-case letters, digits and hyphens.'),
    title: localTextSchema.describe('What the check shows, in English, Japanese and Korean.'),
    citation: citationSchema.describe('Where the numbers are printed.'),
    kind: z.string().min(1).describe('The procedure that recomputes the numbers.'),
    data: z
      .string()
      .min(1)
      .describe(
        'The folder of reference data that the procedure reads; left out when it needs none.',
      )
      .optional(),
    inPrint: z
      .boolean()
      .describe(
        'Whether a source prints the numbers; if left out, whether reference data are read.',
      )
      .optional(),
    published: z
      .array(publishedNumber)
      .min(1)
      .describe('The published numbers, each compared to the digits that its source prints.'),
    labels: z
      .record(z.string(), localTextSchema)
      .describe('How the quantities and economies above read, by the words used there.')
      .optional(),
    tolerance: z
      .number()
      .nonnegative()
      .describe('Largest absolute difference allowed; without it, half a unit of the last digit.')
      .optional(),
  })
  .meta({
    title: 'Musubi published check',
    description: 'Published numbers, with their source, that the models must reproduce.',
  });

/** A published-check file after validation. */
export type PublishedCheck = z.infer<typeof publishedCheckSchema>;

/** One number of a published-check file, as its source prints it. */
export type PublishedNumber = PublishedCheck['published'][number];

const rowLabel = z.strictObject({
  check: localTextSchema.optional(),
  quantity: localTextSchema.optional(),
  economy: localTextSchema.optional(),
  reason: localTextSchema.optional(),
});

/**
 * The schema of one row of the validation table: published, ours, difference.
 * A passed row holds our number; a skipped row says why.
 */
export const validationRowSchema = z
  .strictObject({
    check: z.string().min(1).describe('The id of the check.'),
    quantity: z.string().min(1).describe('What is measured.'),
    economy: z.string().min(1).describe('The economy or group that the number is about.'),
    published: z.number().nullable().describe('The number in print; null where none is known.'),
    ours: z.number().nullable().describe('The number computed here; null when not computed.'),
    difference: z.number().nullable().describe('Ours minus published; null if either is missing.'),
    unit: z.string().min(1).describe('The unit of all three numbers.'),
    source: z.string().min(1).describe('A short citation of the published number.'),
    status: z.enum(['passed', 'failed', 'skipped']).describe('The verdict.'),
    reason: z.string().min(1).describe('Why the row failed or was skipped.').optional(),
    digits: z
      .int()
      .nonnegative()
      .describe('Decimals that the source of the published number prints.')
      .optional(),
    inPrint: z
      .boolean()
      .describe(
        'Whether a source prints the number; otherwise it is an exact property or a closed form.',
      )
      .optional(),
    label: rowLabel
      .describe('How the words of the row read; where it is silent, they stand for themselves.')
      .optional(),
  })
  .refine((row) => row.status !== 'passed' || row.ours !== null, {
    path: ['ours'],
    error: 'a passed row needs our number',
  })
  .refine((row) => row.status !== 'skipped' || row.reason !== undefined, {
    path: ['reason'],
    error: 'a skipped row needs a reason',
  })
  .meta({ title: 'Musubi validation row' });

/** One row of the validation table. */
export type ValidationRow = z.infer<typeof validationRowSchema>;

/**
 * Read a word of a row in a language: by its label, else an economy by its name, else as the row has it.
 *
 * @example
 * ```ts
 * import { rowText } from '@musubi/vocabulary';
 * const row = {
 *   check: 'table-2',
 *   quantity: 'welfare',
 *   economy: 'MEX',
 *   label: { quantity: { en: 'Welfare', ja: '厚生', ko: '후생' } },
 * };
 * assert.equal(rowText(row, 'quantity', 'ja'), '厚生');
 * assert.equal(rowText(row, 'economy', 'ja'), 'メキシコ');
 * assert.equal(rowText(row, 'check', 'ja'), 'table-2');
 * ```
 */
export function rowText(
  row: Pick<ValidationRow, 'check' | 'quantity' | 'economy' | 'label'>,
  word: 'check' | 'quantity' | 'economy',
  language: Language,
): string {
  const label = row.label?.[word]?.[language];
  return label ?? (word === 'economy' ? economyName(row.economy, language) : row[word]);
}
