import type { Problem } from '@musubi/vocabulary';

/** Say that a register was made by a newer version of Musubi. */
export function newerProblem(place: string): Problem {
  return {
    kind: 'conflict',
    what: `The register in ${place} was written by a newer version of Musubi.`,
    remedy: 'Use that version, or restore a backup from before.',
  };
}
