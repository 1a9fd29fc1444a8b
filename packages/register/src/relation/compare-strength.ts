import type { Commitment } from '@musubi/vocabulary';

/** What makes a promise strong: its words, its amount and its deadline. */
export type PromiseStrength = Pick<Commitment, 'binding' | 'quantity' | 'due'>;

const bindingRank = { low: 0, mid: 1, high: 2 } as const;

/**
 * Say whether a later promise strengthens, weakens or only reiterates an earlier one: by how binding its words are, by its amount where
 * both name one in the same unit, and by its deadline. Where these disagree, it reiterates, and a person decides.
 */
export function compareStrength(
  earlier: PromiseStrength,
  later: PromiseStrength,
): 'strengthens' | 'weakens' | 'reiterates' {
  const signs = [
    bindingRank[later.binding] - bindingRank[earlier.binding],
    amountSign(earlier.quantity, later.quantity),
    deadlineSign(earlier.due?.by ?? null, later.due?.by ?? null),
  ];
  const isStronger = signs.some((sign) => sign > 0);
  const isWeaker = signs.some((sign) => sign < 0);
  if (isStronger === isWeaker) return 'reiterates';
  return isStronger ? 'strengthens' : 'weakens';
}

function amountSign(earlier: PromiseStrength['quantity'], later: PromiseStrength['quantity']) {
  if (earlier === undefined || later === undefined || earlier.unit !== later.unit) return 0;
  const more = later.value - earlier.value;
  return earlier.direction === 'at-most' ? -more : more;
}

/** An earlier deadline is stronger, and any deadline is stronger than none. */
function deadlineSign(earlier: string | null, later: string | null): number {
  if (earlier === later) return 0;
  if (earlier === null) return 1;
  if (later === null) return -1;
  return later < earlier ? 1 : -1;
}
