import { z } from 'zod';
import { partySchema } from './identity.ts';

/** The levels of marking, from the widest audience to the narrowest. */
export const markingLevels = [
  'public',
  'task-force',
  'bilateral',
  'national',
  'reviewer-blind',
] as const;

/** The schema of who wrote something: a party, or the secretariat. */
export const originatorSchema = z
  .union([partySchema, z.literal('secretariat')])
  .describe(
    'Who wrote it: a party by code, or `secretariat`. Only the originator lowers its marking.',
  );

/** The schema of a marking: who may see an object. */
export const markingSchema = z
  .strictObject({
    level: z
      .enum(markingLevels)
      .describe(
        'public; task-force: every party’s people; bilateral: the parties in releasableTo; national: the originator’s people; reviewer-blind: a score before the reveal.',
      ),
    releasableTo: z
      .array(partySchema)
      .describe(
        'For bilateral: the parties, sorted. For national: the originator alone. Otherwise empty.',
      ),
    originator: originatorSchema,
  })
  .superRefine(({ level, releasableTo, originator }, context) => {
    const wants = {
      public: releasableTo.length === 0,
      'task-force': releasableTo.length === 0,
      bilateral: releasableTo.length >= 2,
      national: releasableTo.length === 1 && releasableTo[0] === originator,
      'reviewer-blind': releasableTo.length === 0,
    }[level];
    if (!wants)
      context.addIssue({
        code: 'custom',
        path: ['releasableTo'],
        message: `does not fit the level ${level}`,
        params: { wants: 'audience' },
      });
  })
  .describe('Who may see it.');

/** A marking. */
export type Marking = z.infer<typeof markingSchema>;
/** A level of marking. */
export type MarkingLevel = Marking['level'];
