import { nearMatches } from '@musubi/vocabulary';

/** List the known keys that a mistyped key most likely meant, best first. */
export function nearestKeys(typed: string, known: readonly string[]): readonly string[] {
  return nearMatches(
    typed,
    known.map((code) => ({ code, names: [] })),
  );
}
