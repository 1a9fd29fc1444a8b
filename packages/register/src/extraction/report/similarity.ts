import type { TextLanguage } from '../text-unit.ts';
import { type Term, termsOf } from './terms-of.ts';

/** How alike two sentences are, with the terms that make them so, the weightiest first. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly shared: readonly string[];
}

/** Sentences weighted by how rare their terms are among all of them. */
export interface Comparison {
  /** Compare the sentence at one place with that at another. */
  between(one: number, other: number): Likeness;
}

type Vector = ReadonlyMap<string, number>;

/** How often a term stands in a sentence, and whether in a name. */
type Counts = ReadonlyMap<string, { readonly count: number; readonly isNamed: boolean }>;

/** How much more a term weighs where it is part of a name. */
const nameWeight = 2;

/**
 * Compare sentences by the cosine of their terms, each weighted by (1 + ln count) · ln((n + 10) / (document frequency + ½)),
 * and twice that in a name: ten imagined sentences keep the terms of a short text from all being common.
 *
 * @see Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, section 6.4.
 */
export function compareSentences(texts: readonly string[], language: TextLanguage): Comparison {
  const counts = texts.map((text) => countsOf(termsOf(text, language)));
  const frequency = new Map<string, number>();
  for (const count of counts)
    for (const term of count.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vectors = counts.map((count) => normalised(count, frequency, texts.length));
  return {
    between(one, other) {
      const [a, b] = [vectors[one]!, vectors[other]!];
      const products = [...a].flatMap(([term, weight]) => {
        const product = weight * (b.get(term) ?? 0);
        return product > 0 ? [[term, product] as const] : [];
      });
      products.sort(([, x], [, y]) => y - x);
      const score = products.reduce((sum, [, product]) => sum + product, 0);
      return { score: Math.min(1, score), shared: products.map(([term]) => term) };
    },
  };
}

function countsOf(terms: readonly Term[]): Counts {
  const counts = new Map<string, { count: number; isNamed: boolean }>();
  for (const { term, isNamed } of terms) {
    const before = counts.get(term);
    counts.set(term, {
      count: (before?.count ?? 0) + 1,
      isNamed: isNamed || before?.isNamed === true,
    });
  }
  return counts;
}

function normalised(counts: Counts, frequency: Vector, documents: number): Vector {
  const weighted = [...counts].map(
    ([term, { count, isNamed }]) =>
      [
        term,
        (isNamed ? nameWeight : 1) *
          (1 + Math.log(count)) *
          Math.log((documents + 10) / (frequency.get(term)! + 0.5)),
      ] as const,
  );
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return new Map(length === 0 ? [] : weighted.map(([term, weight]) => [term, weight / length]));
}
