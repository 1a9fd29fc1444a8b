/** How binding words are. */
export type Binding = 'high' | 'mid' | 'low';

/** A form of words that says how much of a promise a sentence is, or how concrete. */
export interface Signal {
  /** What a person is shown, for example `agree`. */
  readonly name: string;
  readonly form: RegExp;
  /** How much it makes a sentence a promise. */
  readonly promise?: number;
  /** How much it makes a promise one that can be checked; of an aspiration it is negative. */
  readonly concrete?: number;
  /** How binding the words are; of promises only. */
  readonly binding?: Binding;
}

/** How a language promises. */
export interface Lexicon {
  readonly promises: readonly Signal[];
  readonly concreteness: readonly Signal[];
  /** Clauses that only describe something that was named, such as “which will …”; nothing in them counts. Null where grammar does not tell. */
  readonly relative: RegExp | null;
  /** Whether what is promised stands after the words that promise, so that what is before them is only a preamble. */
  readonly isPromiseFirst: boolean;
  /** A report on what was done; counts only where nothing is promised. */
  readonly report: RegExp;
  /** Words that announce a list which follows. */
  readonly stem: RegExp;
  /** A stem whose list completes a promise. */
  readonly promisingStem: RegExp;
  /** An item that is a measure by itself, whatever its stem says, because it begins with a bare verb. Null where verbs stand last. */
  readonly bareMeasure: RegExp | null;
  /** An item that has a subject of its own, so that it does not complete its stem. */
  readonly ownSubject: RegExp;
}
