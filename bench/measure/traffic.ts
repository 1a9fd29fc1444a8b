/** Bytes of a sweep, counted from the loops of the solver. */
export interface Traffic {
  /** All array elements that a sweep reads, wherever they lie. */
  readonly readPerSweep: number;
  /** The arrays that a sweep passes over, each counted once. */
  readonly workingSet: number;
}

const float = Float64Array.BYTES_PER_ELEMENT;

/**
 * Count the bytes of a sweep with mobile labour and without export taxes.
 *
 * Trade weights: one pass for prices, two for tariffs and sales (2 arrays, 3 reads of J·N²). Input shares: one pass for
 * costs, one for expenditure (1 array, 2 reads of N·J²). Acceleration of L = N + 2·N·J unknowns with memory m: three
 * passes over m·L differences, one over what is added to, and a dozen over the vectors.
 */
export function sweepTraffic(economies: number, sectors: number, memory: number): Traffic {
  const trade = sectors * economies ** 2;
  const inputs = economies * sectors ** 2;
  const unknowns = economies + 2 * economies * sectors;
  return {
    readPerSweep: float * (3 * trade + 2 * inputs + (4 * memory + 12) * unknowns),
    workingSet: float * (2 * trade + inputs + (2 * memory + 12) * unknowns),
  };
}
