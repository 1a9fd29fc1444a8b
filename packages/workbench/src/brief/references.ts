import type { Citation } from '@musubi/vocabulary';
import type { BriefContent } from './content.ts';

/** A source of the brief with its number in the list of sources. */
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

function keyOf({ title, publisher, year }: Citation): string {
  return JSON.stringify([title, publisher, year]);
}

/** Number the sources of the worlds, the parameters, the scenarios and their clauses, each once. */
export function collectReferences(content: BriefContent): References {
  const citations: readonly Citation[] = [
    ...content.worlds.flatMap(({ sources }) => sources as readonly Citation[]),
    ...Object.values(content.parameters.sources),
    ...content.scenarios.flatMap(({ scenario }) => [
      ...scenario.sources,
      ...scenario.clauses.flatMap((clause) =>
        'coverageSource' in clause && clause.coverageSource ? [clause.coverageSource] : [],
      ),
    ]),
  ];
  const first = new Map<string, Citation>();
  for (const citation of citations) {
    if (!first.has(keyOf(citation))) first.set(keyOf(citation), citation);
  }
  const all = [...first.values()].map((citation, at) => ({ number: at + 1, citation }));
  const numbers = new Map(all.map(({ number, citation }) => [keyOf(citation), number]));
  return {
    all,
    numbersOf: (wanted) =>
      [...new Set(wanted.map((citation) => numbers.get(keyOf(citation))!))].sort((a, b) => a - b),
  };
}
