import type { Citation } from '@musubi/vocabulary';
import type { BriefContent } from './content.ts';
import type { References } from './pen.ts';

function keyOf({ title, publisher, year }: Citation): string {
  return JSON.stringify([title, publisher, year]);
}

/** Number the sources of the worlds, the parameters, the scenarios with their clauses and the findings, each once. */
export function collectReferences(content: BriefContent): References {
  const citations: readonly Citation[] = [
    ...content.worlds.flatMap(({ sources }) => sources as readonly Citation[]),
    ...Object.values(content.parameters?.sources ?? {}),
    ...content.scenarios.flatMap(({ scenario }) => [
      ...scenario.sources,
      ...scenario.clauses.flatMap((clause) =>
        'coverageSource' in clause && clause.coverageSource ? [clause.coverageSource] : [],
      ),
    ]),
    ...content.findings.flatMap(({ citations }) => citations),
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
