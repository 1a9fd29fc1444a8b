import { z } from 'zod';
import { publicationLagSchema } from './series.ts';

const environment = (what: string) =>
  z
    .string()
    .regex(/^[A-Z_][A-Z0-9_]*$/)
    .describe(`The environment variable that holds ${what}; the secret itself never stands here.`);

const read = {
  published: publicationLagSchema
    .pick({ months: true, day: true })
    .default({ months: 1, day: 31 })
    .describe('When a month is published, where no catalogue says so.'),
  shares: z.boolean().default(false).describe('Whether values are shares; amounts otherwise.'),
};

const watchInput = z.union([
  z.strictObject({
    folder: z.string().min(1).describe('A folder with CSV files, and a catalogue.yaml or none.'),
    ...read,
  }),
  z.strictObject({
    url: z.url({ protocol: /^https?$/ }).describe('A CSV file, by http or https.'),
    tokenFrom: environment('a bearer token').optional(),
    ...read,
  }),
]);

/** The schema of a watch: what is read how often, and where alerts go. */
export const watchSchema = z
  .strictObject({
    format: z.literal('musubi-watch/1').describe('The format of this file and its version.'),
    every: z
      .string()
      .regex(/^[1-9]\d{0,3}[mhd]$/)
      .default('6h')
      .describe('How often: a number of minutes, hours or days, such as 6h.'),
    inputs: z.array(watchInput).min(1).describe('What is read.'),
    since: z.iso
      .date()
      .describe(
        'Alerts that could be raised before this date are not sent; sixty days before the first run if left out.',
      )
      .optional(),
    suppress: z.string().min(1).describe('A file of acknowledged alerts.').optional(),
    state: z
      .string()
      .min(1)
      .default('musubi-watch.json')
      .describe('The file that remembers what was sent, relative to this one.'),
    outputs: z
      .strictObject({
        file: z
          .string()
          .min(1)
          .describe('A file to which one JSON object an alert is added, relative to this one.')
          .optional(),
        webhook: z
          .strictObject({
            url: z.url({ protocol: /^https?$/ }).describe('Where alerts are posted as JSON.'),
            secretFrom: environment('the key of the signature (HMAC-SHA-256)').optional(),
          })
          .describe('A webhook.')
          .optional(),
        mail: z
          .strictObject({
            host: z.string().min(1).describe('The mail server (SMTP).'),
            port: z.int().min(1).max(65_535).default(587).describe('Its port.'),
            secure: z
              .boolean()
              .default(false)
              .describe(
                'Whether the connection begins with TLS; otherwise it changes to it if the server offers it.',
              ),
            from: z.string().min(3).describe('The sender.'),
            to: z.array(z.string().min(3)).min(1).describe('The recipients.'),
            userFrom: environment('the user’s name').optional(),
            passwordFrom: environment('the password').optional(),
            language: z.enum(['en', 'ja', 'ko']).default('en').describe('The language of mails.'),
          })
          .describe('Mail: one message for the alerts of a run.')
          .optional(),
      })
      .refine((outputs) => Object.values(outputs).some((output) => output !== undefined), {
        error: 'no output is given',
      })
      .describe('Where alerts go.'),
  })
  .meta({
    title: 'Musubi watch',
    description: 'Which series are watched how often, and where alerts are sent.',
  });

/** A watch. */
export type Watch = z.infer<typeof watchSchema>;
/** An input of a watch. */
export type WatchInput = Watch['inputs'][number];
