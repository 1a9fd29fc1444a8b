import { z } from 'zod';
import { idSchema, instantSchema, partySchema } from './identity.ts';

/** What people do in a register; each is a role of the database. */
export const actorRoles = [
  'public-reader',
  'analyst',
  'owner',
  'reviewer',
  'secretariat',
  'auditor',
  'administrator',
] as const;

/** The schema of a person (or program) who acts in a register. */
export const actorSchema = z
  .strictObject({
    id: idSchema,
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,30}$/)
      .describe(
        'The name by which commands call the person, and of the database role `musubi_<name>`.',
      ),
    fullName: z.string().min(1).describe('The name as people write it.'),
    role: z.enum(actorRoles).describe('What the person does.'),
    party: partySchema
      .nullable()
      .describe(
        'For which party; null for the secretariat, auditors, administrators and public readers.',
      ),
    organisation: z
      .string()
      .min(1)
      .describe('The ministry or body; an owner may only write the obligations that it owns.')
      .optional(),
    clearedFor: z
      .array(partySchema)
      .describe(
        'Parties whose national material a reviewer, or whose bilateral material the secretariat, was granted.',
      ),
    enrolledAt: instantSchema,
  })
  .describe('A person who acts in a register.');

/** A person who acts in a register. */
export type Actor = z.infer<typeof actorSchema>;
/** What a person does in a register. */
export type ActorRole = Actor['role'];
