import type { Moment } from './moment.ts';

/** The named groups of a match; those that did not take part are undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A form in which a language names deadlines. */
export interface DeadlinePattern {
  readonly name: string;
  /** With the flags `gu` or `giu`. */
  readonly form: RegExp;
  /** Whether it counts only where nothing else does, such as “our 2030 targets”. */
  readonly isAside?: true;
  /** Give the moment; undefined where the words turn out to name none. */
  readonly read: (groups: Groups, date: string) => Moment | undefined;
}

/** How a language names deadlines: forms in the order in which they are tried, and words that make the rest of a clause an aside. */
export interface DeadlineGrammar {
  readonly patterns: readonly DeadlinePattern[];
  /** Ends with `$`; is tried on what stands before a deadline. */
  readonly aside: RegExp;
}
