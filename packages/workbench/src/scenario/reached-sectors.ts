import {
  ok,
  type Place,
  type Problem,
  refuse,
  resolveSectors,
  type WorldSector,
} from '@musubi/vocabulary';
import type { Outcome } from '../file/outcome.ts';
import type { Warning } from '../simulate/warning.ts';

/** The sectors of a world that codes reach. */
export interface ReachedSectors {
  /** Positions in the world's list of sectors, in its order. */
  readonly sectors: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * Find the sectors of a world that codes of ISIC Rev. 4 reach.
 *
 * A sector that a code covers only in part is reached whole, with a warning that names what else is reached.
 *
 * @param place - where the code at a position stands.
 */
export function reachedSectors(
  codes: readonly string[],
  sectors: readonly WorldSector[],
  place: (at: number) => Place,
): Outcome<ReachedSectors> {
  const problems: Problem[] = [];
  const matched = new Set<string>();
  for (const [at, code] of codes.entries()) {
    const match = resolveSectors([code], sectors);
    if (!match.ok) {
      problems.push({ ...match.problem, place: place(at) } as Problem);
      continue;
    }
    const reached = [...match.value.whole, ...match.value.partly.map(({ sector }) => sector)];
    if (reached.length === 0) problems.push(notInWorld(code, sectors, place(at)));
    for (const sector of reached) matched.add(sector);
  }
  if (problems.length > 0) return refuse(problems);
  const together = resolveSectors(codes, sectors);
  if (!together.ok) return refuse([together.problem]);
  return ok({
    sectors: sectors.flatMap(({ code }, j) => (matched.has(code) ? [j] : [])),
    warnings: together.value.partly.map(({ sector, named, unnamed }) => ({
      kind: 'partial-sector',
      values: { sector, named: named.join(', '), unnamed: unnamed.join(', ') },
    })),
  });
}

function notInWorld(code: string, sectors: readonly WorldSector[], place: Place): Problem {
  const known = sectors.map((sector) => sector.code);
  return { kind: 'unknown-code', place, scheme: 'sector of this world', code, known };
}
