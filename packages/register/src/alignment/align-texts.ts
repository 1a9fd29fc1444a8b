import type { Block } from '@musubi/vocabulary';
import type { TextLanguage } from '../extraction/text-unit.ts';
import { textFeatures } from './text-features.ts';

/** A sentence or block that is aligned. */
export interface AlignedUnit {
  readonly text: string;
  readonly kind: Block['kind'];
}

/** A text to be aligned. */
export interface AlignedText {
  readonly language: TextLanguage;
  readonly units: readonly AlignedUnit[];
}

/** Units of two texts that say the same, by their numbers in order; a side is empty where the other says something more. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Align two language versions of a text, unit by unit and in order, by the cheapest sequence of beads. A bead costs what its kind,
 * the difference of lengths, and a lack of common numbers, names and terms cost; it is found by dynamic programming.
 *
 * @see Gale and Church (1993), A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics 19(1), for the
 * kinds of beads, their shares (Table 5) and the cost of lengths; content is added to it here.
 *
 * @example
 * ```ts
 * import { alignTexts } from '@musubi/register';
 * const unit = (text: string) => ({ text, kind: 'p' as const });
 * const beads = alignTexts(
 *   { language: 'en', units: [unit('We met in 2021.'), unit('We will secure semiconductors.')] },
 *   { language: 'ja', units: [unit('半導体を確保する。')] },
 * );
 * assert.deepEqual(beads, [
 *   { left: [0], right: [] },
 *   { left: [1], right: [0] },
 * ]);
 * ```
 */
export function alignTexts(left: AlignedText, right: AlignedText): readonly Bead[] {
  const cost = beadCosts(left, right);
  const columns = right.units.length + 1;
  const best = new Float64Array((left.units.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const kinds = new Uint8Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= left.units.length; i += 1)
    for (let j = 0; j < columns; j += 1)
      for (const [kind, { of: a, by: b }] of beadKinds.entries()) {
        if (a > i || b > j) continue;
        const total = best[(i - a) * columns + (j - b)]! + cost(i - a, a, j - b, b, kind);
        if (total >= best[i * columns + j]!) continue;
        best[i * columns + j] = total;
        kinds[i * columns + j] = kind;
      }
  return traced(left.units.length, right.units.length, kinds);
}

/** Kinds of beads with their shares; units without a counterpart are commoner among statements than among Gale and Church's. */
const beadKinds = [
  { of: 1, by: 1, share: 0.77 },
  { of: 1, by: 0, share: 0.1 },
  { of: 0, by: 1, share: 0.1 },
  { of: 2, by: 1, share: 0.01 },
  { of: 1, by: 2, share: 0.01 },
  { of: 2, by: 2, share: 0.01 },
] as const;

/** Characters per character of English, measured on aligned statements of 2021 to 2024. */
const density: Readonly<Record<TextLanguage, number>> = { en: 1, ja: 0.38, ko: 0.42 };
/** The variance of a length per character of English (Gale and Church 1993, section 3.2). */
const variance = 6.8;
/** Counterparts have most of their features in common: at least half on the passages of 2021 to 2024, and others mostly less. */
const likelyCommon = 0.5;
const contentCost = 16;
/** What it costs that one of two has no features, and that headings, items and paragraphs are mixed. */
const unknownCost = 2;
const mixedCost = 2;

type BeadCost = (i: number, a: number, j: number, b: number, kind: number) => number;

function beadCosts(left: AlignedText, right: AlignedText): BeadCost {
  const sides = [left, right].map(({ units, language }) => ({
    lengths: units.map(({ text }) => text.length / density[language]),
    features: units.map(({ text }) => textFeatures(text, language)),
  }));
  const weights = rarities(sides.flatMap(({ features }) => features));
  return (i, a, j, b, kind) => {
    const prior = -Math.log(beadKinds[kind]!.share);
    if (a === 0 || b === 0) return prior;
    const lengths = lengthCost(sum(sides[0]!.lengths, i, a), sum(sides[1]!.lengths, j, b));
    const common = similarity(
      union(sides[0]!.features, i, a),
      union(sides[1]!.features, j, b),
      weights,
    );
    const isMixed = left.units[i]!.kind !== right.units[j]!.kind;
    const content = common === null ? unknownCost : contentCost * (likelyCommon - common);
    return prior + lengths + content + (isMixed ? mixedCost : 0);
  };
}

/** −ln of the probability that two lengths differ so much though they say the same. */
function lengthCost(a: number, b: number): number {
  const delta = Math.abs(b - a) / Math.sqrt(((a + b) / 2) * variance);
  return -Math.log(Math.max(2 * upperTail(delta), 1e-12));
}

/** The upper tail of the normal distribution (Abramowitz and Stegun 1964, 26.2.17). */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const polynomial = series.reduceRight((value, term) => (value + term) * t, 0);
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

/** Rare features say more than those that stand everywhere. */
function rarities(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].map(([one, count]) => [one, Math.log(1 + sets.length / count)]));
}

/** The share of weight that two sets have in common; null where one of them is empty. */
function similarity(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number | null {
  if (a.size === 0 || b.size === 0) return null;
  const weigh = (set: Iterable<string>) =>
    [...set].reduce((all, one) => all + weights.get(one)!, 0);
  const common = weigh([...a].filter((one) => b.has(one)));
  return common / Math.sqrt(weigh(a) * weigh(b));
}

function sum(values: readonly number[], from: number, count: number): number {
  return count === 1 ? values[from]! : values[from]! + values[from + 1]!;
}

function union(
  sets: readonly ReadonlySet<string>[],
  from: number,
  count: number,
): ReadonlySet<string> {
  return count === 1 ? sets[from]! : new Set([...sets[from]!, ...sets[from + 1]!]);
}

function traced(rows: number, columns: number, kinds: Uint8Array): readonly Bead[] {
  const beads: Bead[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const { of: a, by: b } = beadKinds[kinds[i * (columns + 1) + j]!]!;
    i -= a;
    j -= b;
    beads.push({ left: numbers(i, a), right: numbers(j, b) });
  }
  return beads.reverse();
}

function numbers(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
