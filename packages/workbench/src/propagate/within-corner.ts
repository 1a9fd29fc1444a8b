import type { Spread } from '@musubi/vocabulary';
import type { Corner } from './casting.ts';

/** A value with its ends. */
export interface Limits extends Pick<Spread, 'value' | 'low' | 'high'> {}

/** Take the value of which more is better, such as a stock: its high end where things go well. */
export function moreIsBetter({ value, low, high }: Limits, corner: Corner): number {
  return { better: high, usual: value, worse: low }[corner];
}

/** Take the value of which less is better, such as a delay: its low end where things go well. */
export function lessIsBetter({ value, low, high }: Limits, corner: Corner): number {
  return { better: low, usual: value, worse: high }[corner];
}
