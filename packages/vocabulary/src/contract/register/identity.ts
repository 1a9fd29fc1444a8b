import { z } from 'zod';

/** The schema of an id: a UUID of version 7 (RFC 9562), whose order is the order of making. */
export const idSchema = z
  .uuidv7()
  .describe('A UUID of version 7 (RFC 9562), whose order is the order of making.');

/** The schema of a moment: RFC 3339 in UTC. */
export const instantSchema = z.iso
  .datetime({ precision: 3 })
  .describe('A moment, RFC 3339 in UTC with milliseconds.');

/** The schema of a SHA-256 in lower-case hexadecimal digits. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('A SHA-256 in lower-case hexadecimal digits.');

/** The schema of a party: an economy by ISO 3166-1 alpha-3, or a code of its own such as that of an invented state. */
export const partySchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe(
    'A party by its ISO 3166-1 alpha-3 code; codes from XAA to XZZ are free for invented ones.',
  );

/** The schema of a language tag of BCP 47, as far as texts of the register need it. */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .describe('A language by its BCP 47 tag.');

/** A party. */
export type Party = z.infer<typeof partySchema>;
