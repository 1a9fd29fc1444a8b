import type { Measure } from './series.ts';

/** How grave a fall is, by its size alone. */
export type Severity = 'notable' | 'serious' | 'severe';

/** The falls from which an alert is serious, and severe: fractions of an amount, differences of a share. */
const bounds: Readonly<Record<Measure, readonly [serious: number, severe: number]>> = {
  amount: [0.7, 0.9],
  share: [0.2, 0.4],
};

/** Grade a fall by its size; see {@link fallOf}. */
export function severityOf(fall: number, measure: Measure): Severity {
  const [serious, severe] = bounds[measure];
  if (fall >= severe) return 'severe';
  return fall >= serious ? 'serious' : 'notable';
}
