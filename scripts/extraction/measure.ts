/** One decision: whether it was found, and whether it should have been. */
export interface Decision {
  readonly found: boolean;
  readonly wanted: boolean;
}

/** Precision, recall and their harmonic mean; null where they are not defined. */
export interface Quality {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Measure decisions. */
export function qualityOf(decisions: readonly Decision[]): Quality {
  const count = (found: boolean, wanted: boolean) =>
    decisions.filter((one) => one.found === found && one.wanted === wanted).length;
  const right = count(true, true);
  const share = (of: number) => (of === 0 ? null : right / of);
  const precision = share(right + count(true, false));
  const recall = share(right + count(false, true));
  const errors = count(true, false) + count(false, true);
  return {
    precision,
    recall,
    f1: right + errors === 0 ? null : (2 * right) / (2 * right + errors),
  };
}

/** Give the middle 95 % of F1 in samples drawn with replacement, the same every time. */
export function intervalOf(
  decisions: readonly Decision[],
  draws = 2000,
): readonly [number, number] | null {
  const random = mulberry32(20210416);
  const scores: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const sample = decisions.map(() => decisions[Math.floor(random() * decisions.length)]!);
    const { f1 } = qualityOf(sample);
    if (f1 !== null) scores.push(f1);
  }
  if (scores.length === 0) return null;
  scores.sort((a, b) => a - b);
  const at = (share: number) => scores[Math.floor(share * (scores.length - 1))]!;
  return [at(0.025), at(0.975)];
}

/** The generator Mulberry32, of which only evenness matters here. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
