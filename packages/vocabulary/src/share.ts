import { z } from 'zod';
import { citationSchema } from './citation.ts';
import type { Problem } from './problem.ts';
import { ok, type Result, refuse } from './result.ts';

const fraction = z.number().min(0).max(1);

/** The schema of an economy's share in the world's supply. */
export const shareSchema = z
  .strictObject({
    economy: z.string().min(2).describe('ISO 3166-1 alpha-3, or the code of a group.'),
    value: fraction.nullable().describe('The share, a fraction; null where it is not known.'),
    interval: z
      .tuple([fraction, fraction])
      .describe('The lowest and the highest value that the source allows, fractions.')
      .optional(),
    basis: z
      .enum(['headquarters', 'plant', 'trade'])
      .describe(
        'Counted by where the firm is seated, where it produces, or what crosses the border.',
      ),
    year: z.int().min(1900).max(2200).describe('The year that the share is about.'),
    source: citationSchema.describe('Where the share is printed.'),
    grade: z
      .enum(['A', 'B', 'C'])
      .describe(
        'A: official statistics; B: a study that shows its method; C: an estimate or a report.',
      ),
  })
  .refine(({ interval }) => !interval || interval[0] <= interval[1], {
    path: ['interval'],
    error: 'the interval ends before it begins',
  })
  .refine(
    ({ value, interval }) =>
      value === null || !interval || (interval[0] <= value && value <= interval[1]),
    { path: ['value'], error: 'the value lies outside its interval' },
  );

/** An economy's share in the world's supply of something, with its basis, year, source and grade. */
export type Share = z.infer<typeof shareSchema>;

/** A lowest and a highest value. */
export type Interval = readonly [low: number, high: number];

/** Give the interval of a share: its own, else its value, else everything from 0 to 1. */
export function shareInterval({ value, interval }: Pick<Share, 'value' | 'interval'>): Interval {
  if (interval) return interval;
  return value === null ? [0, 1] : [value, value];
}

/** How far shares may add up to more than one before they contradict each other: rounding in print. */
export const shareTolerance = 0.005;

/**
 * Find what is left for economies that no share names, as an interval.
 *
 *   [max(0, 1 − Σ high), max(0, 1 − Σ low)]
 *
 * @param shares - shares of one thing, in one year and on one basis.
 * @returns the interval, or a conflict if an economy stands twice, basis or year are mixed, or the shares
 *   add up to more than one by more than {@link shareTolerance}.
 *
 * @example
 * ```ts
 * import { unnamedShare } from '@musubi/vocabulary';
 * const common = {
 *   basis: 'plant', year: 2021, grade: 'B',
 *   source: { title: 'Wafers', publisher: 'A bureau', year: 2022 },
 * } as const;
 * const rest = unnamedShare([
 *   { ...common, economy: 'JPN', value: 0.5 },
 *   { ...common, economy: 'KOR', value: null, interval: [0.125, 0.25] },
 * ]);
 * assert.deepEqual(rest, { ok: true, value: [0.25, 0.375] });
 * ```
 */
export function unnamedShare(shares: readonly Share[]): Result<Interval, Problem> {
  const conflict = findConflict(shares);
  if (conflict) return refuse(conflict);
  const intervals = shares.map(shareInterval);
  const low = intervals.reduce((sum, [end]) => sum + end, 0);
  const high = intervals.reduce((sum, [, end]) => sum + end, 0);
  if (low > 1 + shareTolerance) {
    return refuse({
      kind: 'conflict',
      what: `shares that add up to at least ${(100 * low).toFixed(1)} percent`,
      remedy: 'check that they are about the same thing',
    });
  }
  return ok([Math.max(0, 1 - high), Math.max(0, 1 - low)]);
}

function findConflict(shares: readonly Share[]): Problem | null {
  const distinct = (key: 'economy' | 'basis' | 'year') =>
    new Set(shares.map((share) => share[key])).size;
  if (distinct('economy') < shares.length) {
    return { kind: 'conflict', what: 'two shares of one economy', remedy: 'keep one of them' };
  }
  if (distinct('basis') > 1 || distinct('year') > 1) {
    return {
      kind: 'conflict',
      what: 'shares on different bases or of different years',
      remedy: 'compare shares on one basis and of one year',
    };
  }
  return null;
}
