import { divisionOf, isicDivisions, parseIsic, sectorGroupings } from './isic-code.ts';
import {
  type IsicName,
  isicCombinationNames,
  isicDivisionNames,
  isicSectionNames,
} from './isic-names.ts';
import { type Candidate, nearMatches } from './near-match.ts';
import type { Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

/**
 * Resolve a code of ISIC Rev. 4 to the divisions it reaches, in the order of the classification.
 *
 * Accepts sections (`B`), divisions (`C26`, `26`), ranges (`C10-C12`, `C10T12`, `L68-N82`, `R-U`), lists
 * (`C28,C33`, `C28+C33`, `C31_32`), the names of {@link sectorGroupings}, and codes finer than a division (`C2611`,
 * `C24A`, `C302T309`), which reach the division they are part of.
 *
 * @returns the divisions, or a problem with the codes nearest to an unknown one.
 *
 * @example
 * ```ts
 * import { resolveIsic } from '@musubi/vocabulary';
 * assert.deepEqual(resolveIsic('C10T12'), { ok: true, value: ['C10', 'C11', 'C12'] });
 * assert.deepEqual(resolveIsic('high-tech'), { ok: true, value: ['C21', 'C26'] });
 * ```
 */
export function resolveIsic(code: string): Result<readonly string[], Problem> {
  const parts = parseIsic([code]);
  if (!parts) return refuse(unknownSector(code));
  const reached = new Set(parts.map(divisionOf));
  return ok(isicDivisions.filter((division) => reached.has(division)));
}

/** State that a text is no code of ISIC Rev. 4, and list the codes that may have been meant. */
export function unknownSector(code: string): Problem {
  const candidates = [
    ...Object.keys(sectorGroupings).map((grouping) => ({ code: grouping, names: [] })),
    ...isicSectionNames.map(asCandidate),
    ...isicDivisionNames.map(asCandidate),
    ...isicCombinationNames.map(asCandidate),
  ];
  return {
    kind: 'unknown-code',
    scheme: 'ISIC Rev. 4',
    code,
    known: nearMatches(code, candidates),
  };
}

function asCandidate([code, ...names]: IsicName): Candidate {
  return { code, names };
}
