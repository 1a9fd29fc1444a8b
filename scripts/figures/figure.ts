/** A number of a shipped file together with the arithmetic that yields it. */
export interface Figure {
  /** `<file>/<clause or sector>/<field>`: where the number stands under `data/`. */
  readonly address: string;
  readonly value: number;
  /** The arithmetic in words and numbers, with sources and years. */
  readonly how: string;
}

/** A number that supports an argument in the documents but stands in no shipped file. */
export interface Context {
  readonly text: string;
}

/** Print a number with at most `digits` decimals. */
export function shown(value: number, digits = 1): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
