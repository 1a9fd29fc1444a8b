import type { Doubted } from '@musubi/vocabulary';
import { toldFromZero } from '../uncertainty/told-from-zero.ts';

/** The smallest amount, in US$ million, that a sentence calls a gain or a loss. */
const smallestUsdMillion = 0.005;

/** The sign of an amount, and whether the draws tell it from zero; without draws the sign is taken as it is. */
export interface Sense {
  readonly sign: 'plus' | 'minus' | 'none';
  readonly clear: boolean;
}

/** Read the sense of an amount of money from its value and its draws alone. */
export function senseOf({ value, doubt }: Doubted): Sense {
  const clear = toldFromZero(doubt);
  if (Math.abs(value) < smallestUsdMillion) return { sign: 'none', clear };
  return { sign: value > 0 ? 'plus' : 'minus', clear };
}
