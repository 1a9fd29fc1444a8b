/** A code that may be suggested, with the names under which a reader may know it. */
export interface Candidate {
  readonly code: string;
  readonly names: readonly string[];
}

const suggestions = 5;

/**
 * List the codes that a mistyped text most likely meant, best first, at most five.
 *
 * A name in any language counts as an exact hit and the beginning of a name as one edit; otherwise the
 * Levenshtein distance to the code counts, up to one edit for every three letters typed.
 */
export function nearMatches(typed: string, candidates: readonly Candidate[]): readonly string[] {
  const text = typed.trim().toUpperCase();
  if (text === '') return [];
  const allowed = Math.max(1, Math.floor(text.length / 3));
  return candidates
    .map(({ code, names }) => ({ code, distance: candidateDistance(text, code, names) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, suggestions)
    .map(({ code }) => code);
}

function candidateDistance(text: string, code: string, names: readonly string[]): number {
  const upperNames = names.map((name) => name.toUpperCase());
  if (upperNames.includes(text)) return 0;
  const distance = editDistance(text, code.toUpperCase());
  const begins = text.length > 2 && upperNames.some((name) => name.startsWith(text));
  return begins ? Math.min(1, distance) : distance;
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const substitution = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}
