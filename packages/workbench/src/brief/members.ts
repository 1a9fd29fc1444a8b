import type { BriefContent } from './content.ts';

/** The members of the alliances of a brief, each once, in the order first named. */
export function memberCodes({ scenarios }: BriefContent): readonly string[] {
  return [...new Set(scenarios.flatMap(({ scenario }) => scenario.members))];
}
