import type { Language } from '@musubi/vocabulary';
import { listOf, speaker } from '../language/sentence.ts';
import { translator } from '../language/translator.ts';
import type { BriefContent } from './content.ts';
import { briefFigures } from './figures/brief-figures.ts';
import type { Pen } from './pen.ts';
import { collectReferences } from './references.ts';

/** A brief being written in one language, and what is written of. */
export interface Edition extends Pen {
  readonly content: BriefContent;
}

/** Begin a brief in a language. */
export function openEdition(content: BriefContent, language: Language): Edition {
  const figures = briefFigures(content);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const cited = new Set<string>();
  const counts = { table: 0, figure: 0 };
  return {
    content,
    language,
    t: translator(language),
    say: speaker(language),
    references: collectReferences(content),
    list: (phrases) => listOf(phrases, language),
    cite(id) {
      const found = byId.get(id);
      if (found === undefined) throw new RangeError(`a brief requires the figure ${id}`);
      cited.add(id);
      return found;
    },
    cited: () => figures.filter(({ id }) => cited.has(id)),
    nextNumber: (kind) => ++counts[kind],
  };
}
