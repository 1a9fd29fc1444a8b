import type { Horizon } from '@musubi/vocabulary';

/** The symbol and the colour of a horizon; the symbol alone tells them apart without colour. */
export const horizonMarks = {
  short: { symbol: 'triangle', colour: 'var(--short)' },
  medium: { symbol: 'square', colour: 'var(--medium)' },
  long: { symbol: 'circle', colour: 'var(--long)' },
} as const satisfies Readonly<Record<Horizon, { symbol: string; colour: string }>>;

/** Colours of the charts; the page gives each its value for light, dark and print. */
export const colours = {
  gain: 'var(--gain)',
  loss: 'var(--loss)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
} as const;
