import { join } from 'node:path';
import type { Problem } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import { namesIn } from './list-folder.ts';
import type { Storage } from './storage.ts';

const kinds = { worlds: 'world', trade: 'trade table', chains: 'chain' } as const;

/** Find what forbids a name for a world, a trade table or a chain of the user's own: its form, or a shipped one that has it. */
export async function nameProblem(
  name: string,
  storage: Storage,
  shelf: keyof typeof kinds = 'worlds',
): Promise<Problem | undefined> {
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(name))
    return {
      kind: 'invalid-input',
      place: { source: '--name' },
      found: name,
      expected: everyTranslation((t) => t('phrase.name')),
    };
  const shipped = await namesIn(join(storage.shipped, shelf));
  if (!shipped.includes(name) && !shipped.includes(`${name}.yaml`)) return undefined;
  const what = `${name} is a shipped ${kinds[shelf]}.`;
  return { kind: 'conflict', what, remedy: 'Choose another name.' };
}
