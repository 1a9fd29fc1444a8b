import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/**
 * Read percentages of thresholds, such as `80` and `120`.
 *
 * @returns the numbers in the order given, or `invalid-input` naming the first text that is not a positive number.
 */
export function parsePercents(texts: readonly string[]): Result<number[], Problem> {
  const wrong = texts.find(
    (text) => text.trim() === '' || !(Number(text) > 0 && Number(text) < Infinity),
  );
  if (wrong === undefined) return ok(texts.map(Number));
  return refuse({
    kind: 'invalid-input',
    place: { source: '--thresholds' },
    found: wrong,
    expected: '80, 100, 120',
  });
}
