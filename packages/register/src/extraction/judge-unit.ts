import { findDeadlines } from './deadline/read-deadlines.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Binding, Lexicon, Signal } from './lexicon/signal.ts';
import { readQuantities } from './quantity/read-quantities.ts';
import type { TextUnit } from './text-unit.ts';
import { topicsOf } from './topic/topics.ts';

/** What a sentence is: a promise that can be checked, an aspiration, a report on what was done, a heading, or none of these. */
export type UnitLabel = 'commitment' | 'soft' | 'past' | 'heading' | 'none';

/** A rule that spoke for or against, with the words that made it. */
export interface FiredRule {
  readonly name: string;
  readonly words: string;
  readonly promise: number;
  readonly concrete: number;
}

/** How a sentence was judged. */
export interface Judgement {
  readonly label: UnitLabel;
  /** How sure it is that the sentence is a commitment, from 0 to 1. */
  readonly confidence: number;
  readonly rules: readonly FiredRule[];
  /** The words that promise; null where nothing is promised. */
  readonly modal: string | null;
  readonly binding: Binding;
  /** Whether it tells what was done, whatever else it promises. */
  readonly isReport: boolean;
}

/** From how much promise a sentence is one, and from how concrete a promise is a commitment. */
const least = { promise: 1, concrete: 0.75 };
const steepness = 2;

/**
 * Judge a sentence by the rules of its language: what it promises, by its own words or those of its stem, and how concrete that is.
 * The label follows from two sums of weights, and every weight is named in the answer.
 *
 * @param date - of the document.
 * @param threshold - the confidence from which a promise is a commitment.
 */
export function judgeUnit(unit: TextUnit, date: string, threshold = 0.5): Judgement {
  const lexicon = lexicons[unit.language];
  if (unit.kind === 'h' || (lexicon.stem.test(unit.text) && unit.text.length < 250))
    return {
      label: 'heading',
      confidence: 0,
      rules: [],
      modal: null,
      binding: 'low',
      isReport: false,
    };
  const text = withoutAsides(unit.text, lexicon);
  const promises = promisesOf({ ...unit, text }, lexicon);
  const strongest = promises.toSorted((a, b) => b.promise - a.promise)[0];
  const promise = Math.max(0, ...promises.map((rule) => rule.promise));
  const start = lexicon.isPromiseFirst ? startOf(promises) : 0;
  const rules = [...promises, ...concretenessOf({ ...unit, text }, start, lexicon, date)];
  const concrete = rules.reduce((sum, rule) => sum + rule.concrete, 0);
  const odds = steepness * (concrete - least.concrete);
  const isReport = lexicon.report.test(unit.text);
  const confidence = promise < least.promise ? 0 : 1 / (1 + Math.exp(-odds));
  return {
    label: labelOf(promise, confidence >= threshold, isReport),
    confidence,
    rules: promise > 0 ? rules : [],
    modal: strongest?.words ?? null,
    binding: strongest?.binding ?? 'low',
    isReport,
  };
}

/** Blank out clauses that only describe, so that the places of the others stay the same. */
function withoutAsides(text: string, { relative }: Lexicon): string {
  return relative === null ? text : text.replace(relative, (clause) => ' '.repeat(clause.length));
}

/** Find where the promise begins; the beginning where it is that of a stem. */
function startOf(promises: readonly PromiseRule[]): number {
  const starts = promises.flatMap(({ promise, start }) =>
    promise >= least.promise && start !== null ? start : [],
  );
  return starts.length === 0 ? 0 : Math.min(...starts);
}

function labelOf(promise: number, isConcrete: boolean, isReport: boolean): UnitLabel {
  if (promise >= least.promise) return isConcrete ? 'commitment' : 'soft';
  if (isReport) return 'past';
  return promise > 0 ? 'soft' : 'none';
}

type PromiseRule = FiredRule & { readonly binding: Binding; readonly start: number | null };

function promisesOf(unit: TextUnit, lexicon: Lexicon): PromiseRule[] {
  const own = lexicon.promises.flatMap((signal) => {
    const match = signal.form.exec(unit.text);
    if (match === null) return [];
    const binding: Binding = signal.binding ?? 'low';
    return [{ ...ruleOf(signal, match[0]), start: match.index, binding }];
  });
  if (unit.stem === null) return own;
  const stem =
    lexicon.promisingStem.exec(unit.stem) ?? lexicon.bareMeasure?.exec(unit.text) ?? null;
  if (stem === null) return own;
  if (own.length === 0 && lexicon.ownSubject.test(unit.text)) return own;
  return [...own, { ...stemRule(stem[0], own.length === 0), binding: 'mid', start: null }];
}

/** A stem lends its promise to an item without a verb of its own; any item below it is part of a list of measures. */
function stemRule(words: string, isInherited: boolean): FiredRule {
  return { name: 'stem', words, promise: isInherited ? 2 : 0, concrete: 2 };
}

/** Words that begin a clause, as a deadline before a promise does: “By 2030, Japan will …”. */
const clauseStart = /^(?:[,:;] )?$/u;

/**
 * Weigh what is promised.
 *
 * @param start - where the promise begins; before it only a deadline that begins a clause counts.
 */
function concretenessOf(
  unit: TextUnit,
  start: number,
  lexicon: Lexicon,
  date: string,
): FiredRule[] {
  const { language } = unit;
  const text = unit.text.slice(start);
  const rule = (name: string, words: string, concrete: number) => ({
    name,
    words,
    promise: 0,
    concrete,
  });
  const deadlines = findDeadlines(unit.text, language, date).filter(
    (one) =>
      one.start >= start ||
      clauseStart.test(unit.text.slice(Math.max(0, one.start - 2), one.start)),
  );
  const deadline = deadlines.find(({ isAside }) => !isAside) ?? deadlines[0];
  const [quantity] = readQuantities(text, language);
  const narrow = topicsOf(text, language).filter(({ isNarrow }) => isNarrow);
  return [
    ...lexicon.concreteness.flatMap((signal) => fire(signal, text) ?? []),
    ...(deadline ? [rule('deadline', deadline.raw, deadline.isAside ? 1 : 2)] : []),
    ...(quantity ? [rule('amount', quantity.raw, 1.5)] : []),
    ...narrow.slice(0, 2).map(({ id }) => rule('topic', id, 0.5)),
    ...(unit.kind === 'li' && unit.stem === null ? [rule('list-item', '', 1)] : []),
  ];
}

function fire(signal: Signal, text: string): FiredRule | undefined {
  const match = signal.form.exec(text);
  return match === null ? undefined : ruleOf(signal, match[0]);
}

function ruleOf({ name, promise = 0, concrete = 0 }: Signal, words: string): FiredRule {
  return { name, words: words.trim(), promise, concrete };
}
