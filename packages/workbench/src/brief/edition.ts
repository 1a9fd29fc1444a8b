import type { Language } from '@musubi/vocabulary';
import { listOf, type Phrase, type Say, type Sentence, speaker } from '../language/sentence.ts';
import { type Translate, translator } from '../language/translator.ts';
import type { BriefContent } from './content.ts';
import { briefFigures } from './figures/brief-figures.ts';
import type { Figure } from './figures/figure.ts';
import { collectReferences, type References } from './references.ts';

/** A brief being written in one language: its words, its figures and what it has shown so far. */
export interface Edition {
  readonly content: BriefContent;
  readonly language: Language;
  readonly t: Translate;
  readonly say: Say;
  readonly references: References;
  list(phrases: readonly Phrase[]): Sentence;
  /** Look up a figure and remember that the brief shows it, so that the appendix lists it. */
  cite(id: string): Figure;
  /** Every figure that was cited so far, in the order of {@link briefFigures}. */
  cited(): readonly Figure[];
  /** Give the next table or figure of the brief its number. */
  nextNumber(kind: 'table' | 'figure'): number;
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
