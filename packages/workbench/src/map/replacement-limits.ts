import type { Limits } from '@musubi/economics';
import type { ChainNode } from '@musubi/vocabulary';

/** Give the limits of the time to replace a supplier of a node, months; without end where it is not known. */
export function replacementLimits({ replacement }: Pick<ChainNode, 'replacement'>): Limits {
  if (replacement === undefined) return [0, Infinity];
  const { value, interval } = replacement;
  return interval ?? [value!, value!];
}
