import type { Assessment } from '@musubi/vocabulary';

/** How often each value of a scale was given. */
export interface Tally {
  readonly scale: 'score' | 'completion' | 'timeliness';
  /** Obligations counted. */
  readonly n: number;
  /** How many of them are unknown: no evidence, not applicable, not due, or not scored; they are in no other count. */
  readonly unknown: number;
  readonly counts: { readonly [value: string]: number };
}

type Scales = Pick<Assessment, 'score' | 'completion' | 'timeliness'>;

const scales = {
  score: ['1', '0', '-1'],
  completion: ['complete', 'substantial', 'limited', 'not-started'],
  timeliness: ['early', 'on-time', 'late'],
} as const satisfies Readonly<Record<Tally['scale'], readonly string[]>>;

/**
 * Count how often each value of each scale was given. What is unknown is counted apart, never as zero, and scales are never
 * merged.
 *
 * @param said - what was said of each obligation; null where nothing was.
 */
export function tally(said: readonly (Scales | null)[]): Tally[] {
  return (Object.keys(scales) as Tally['scale'][]).map((scale) => {
    const values = said.map((each) => String(each?.[scale] ?? null));
    const counts = Object.fromEntries(
      scales[scale].map((value) => [value, values.filter((given) => given === value).length]),
    );
    const known = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { scale, n: said.length, unknown: said.length - known, counts };
  });
}
