import type { Citation, Language } from '@musubi/vocabulary';
import type { Phrase, Say, Sentence } from '../language/sentence.ts';
import type { Translate } from '../language/translator.ts';
import type { Figure } from './figures/figure.ts';

/** A source of a brief with its number in the list of sources. */
interface Reference {
  readonly number: number;
  readonly citation: Citation;
}

/** The numbered sources of a brief. */
export interface References {
  readonly all: readonly Reference[];
  /** The numbers of some of the sources, in ascending order. */
  numbersOf(citations: readonly Citation[]): readonly number[];
}

/** What writes a brief in one language: its words, its figures and what it has shown so far. */
export interface Pen {
  readonly language: Language;
  readonly t: Translate;
  readonly say: Say;
  readonly references: References;
  list(phrases: readonly Phrase[]): Sentence;
  /** Look up a figure and remember that the brief shows it, so that the appendix lists it. */
  cite(id: string): Figure;
  /** Every figure that was cited so far, in the order of the brief's figures. */
  cited(): readonly Figure[];
  /** Give the next table or figure of the brief its number. */
  nextNumber(kind: 'table' | 'figure'): number;
}
