import type { Doubt } from '@musubi/vocabulary';

/** The share of the draws with a figure's sign from which the figure is told apart from zero. */
const enoughDraws = 0.9;

/** Tell whether the draws tell a figure from zero; where no draw has a result, the sign is taken as it is. */
export function toldFromZero(doubt: Doubt | null): boolean {
  const share = doubt?.signShare ?? null;
  return share === null || share >= enoughDraws;
}
