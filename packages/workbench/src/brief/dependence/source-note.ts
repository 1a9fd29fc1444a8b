import type { Dependence } from '@musubi/vocabulary';
import type { Content } from '../page/markup.ts';
import { referencesTo } from '../page/note.ts';
import { prose } from '../page/number.ts';
import type { Pen } from '../pen.ts';

/** Say from which trade tables the numbers come. */
export function sourceNote(pen: Pen, { tables }: Pick<Dependence, 'tables'>): Content {
  const references = referencesTo(
    pen,
    tables.flatMap(({ sources }) => sources),
  );
  return prose(pen.say('measure.brief.source', { references }));
}

/** Say from which world the numbers come. */
export function worldNote(
  pen: Pen,
  { exposure }: { readonly exposure: NonNullable<Dependence['exposure']> },
): Content {
  const references = referencesTo(pen, exposure.world.sources);
  const world = exposure.world.title[pen.language];
  return prose(pen.say('measure.brief.worldSource', { world, references }));
}
