import type { Citation, Language } from '@musubi/vocabulary';
import type { Sentence } from '../../language/sentence.ts';
import type { Figure } from '../figures/figure.ts';
import type { Markup } from '../page/markup.ts';
import type { Pen } from '../pen.ts';

/** A result that a brief shows in a chapter of its own, beside those of scenarios. */
export interface Finding {
  /** Unique in the brief, for example `map-chips`; the anchor of its chapter, and the `finding` of its figures. */
  readonly id: string;
  /** The result as its file holds it. */
  readonly result: { readonly format: string };
  /** Every number that its chapter and its answer show. */
  readonly figures: readonly Figure[];
  /** Where its figures come from, each once; they enter the numbered sources of the brief. */
  readonly citations: readonly Citation[];
  title(language: Language): string;
  /** What the reader wants to know, as a question. */
  question(language: Language): string;
  /** The answer in plain sentences, by paragraph. */
  answer(pen: Pen): readonly (readonly Sentence[])[];
  /** What the result does not say. */
  limits(pen: Pen): readonly Sentence[];
  /** Charts and tables with their notes; the heading stands above already. */
  chapter(pen: Pen): Markup;
}
