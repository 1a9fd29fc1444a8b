import type { BriefContent } from './content.ts';

/** For each result, whether draws stand behind it. */
export function bandsIn({ scenarios }: BriefContent): boolean[] {
  return scenarios.flatMap(({ simulations, coalitions, responses }) => [
    ...simulations.map(({ doubt }) => doubt !== undefined),
    ...[...coalitions, ...responses].map(({ draws }) => draws !== null),
  ]);
}

/** For each scenario, whether an answer to it is listed. */
export function answersIn({ scenarios }: BriefContent): boolean[] {
  return scenarios.map(({ responses }) => responses.length > 0);
}
