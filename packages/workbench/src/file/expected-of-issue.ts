import type { LocalText } from '@musubi/vocabulary';
import type { z } from 'zod';
import { everyTranslation } from '../language/every-translation.ts';
import { expectation } from './expectation.ts';

/** Say in each language what a schema would have accepted where it found an issue. */
export function expectedOfIssue(issue: z.core.$ZodIssue): LocalText {
  return everyTranslation((t) => expectation(issue, t));
}
