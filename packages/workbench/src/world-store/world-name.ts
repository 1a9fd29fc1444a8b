import { join } from 'node:path';
import type { Problem } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { namesIn } from './list-folder.ts';
import type { Storage } from './storage.ts';

/** Find what forbids a name for a world of the user's own: its form, or a shipped world that has it. */
export async function nameProblem(name: string, storage: Storage): Promise<Problem | undefined> {
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(name))
    return {
      kind: 'invalid-input',
      place: { source: '--name' },
      found: name,
      expected: everyTranslation((t) => t('phrase.name')),
    };
  const shipped = await namesIn(join(storage.shipped, 'worlds'));
  if (!shipped.includes(name)) return undefined;
  return { kind: 'conflict', what: `${name} is a shipped world.`, remedy: 'Choose another name.' };
}
