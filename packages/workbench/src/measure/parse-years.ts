import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

const form = /^(\d{4})(?:[-–](\d{4}))?$/u;

/**
 * Read years and spans of years, such as `2019` and `2011-2022`.
 *
 * @returns every year once, ascending, or `invalid-input` naming the first text that is neither.
 */
export function parseYears(texts: readonly string[]): Result<number[], Problem> {
  const years = new Set<number>();
  for (const text of texts) {
    const [, first, last = first] = form.exec(text) ?? [];
    if (first === undefined || Number(last) < Number(first))
      return refuse({
        kind: 'invalid-input',
        place: { source: '--years' },
        found: text,
        expected: '2019, 2011-2022',
      });
    for (let year = Number(first); year <= Number(last); year++) years.add(year);
  }
  return ok([...years].sort((a, b) => a - b));
}
