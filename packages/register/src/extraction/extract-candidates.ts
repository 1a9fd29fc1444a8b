import type { Commitment, Deadline, Party } from '@musubi/vocabulary';
import { type FoundActor, findActor } from './actor/find-actor.ts';
import { readDeadline } from './deadline/read-deadlines.ts';
import { type Judgement, judgeUnit } from './judge-unit.ts';
import { type CommitmentKind, kindOf } from './kind/kind-of.ts';
import { type FoundQuantity, readQuantities } from './quantity/read-quantities.ts';
import type { TextUnit } from './text-unit.ts';
import { topicsOf } from './topic/topics.ts';

/** What is known of the document that is read. */
export interface ExtractionContext {
  /** Of the document; relative deadlines are reckoned from it. */
  readonly date: string;
  /** Whose promises it holds. */
  readonly parties: readonly Party[];
  /** The confidence from which a promise is a commitment; 0.5 if left out. */
  readonly threshold?: number;
}

/** A sentence that was read, with everything that a person needs to decide whether it is a commitment. */
export interface Candidate extends Judgement {
  readonly unit: TextUnit;
  readonly actor: FoundActor;
  readonly kind: CommitmentKind;
  readonly due: Deadline | null;
  readonly quantities: readonly FoundQuantity[];
  readonly topics: readonly string[];
  readonly specificity: Commitment['specificity'];
  /** The model that proposed it where the rules did not, and the hash of what it was told. */
  readonly proposedBy?: { readonly model: string; readonly promptSha256: string };
}

/**
 * Read sentences and say of each what it is, who promises, how binding, by when, how much and about what. The candidates are
 * suggestions: a person decides.
 *
 * @example
 * ```ts
 * import { extractCandidates } from '@musubi/register';
 * const unit = { language: 'en', kind: 'p', heading: null, stem: null, start: 0 } as const;
 * const text = 'The two countries will establish a Chip Dialogue by the end of 2021.';
 * const [candidate] = extractCandidates([{ ...unit, text, end: text.length }], {
 *   date: '2021-04-16',
 *   parties: ['JPN', 'USA'],
 * });
 * assert.equal(candidate.label, 'commitment');
 * assert.equal(candidate.due?.by, '2021-12-31');
 * assert.equal(candidate.kind, 'institution');
 * ```
 */
export function extractCandidates(
  units: readonly TextUnit[],
  { date, parties, threshold }: ExtractionContext,
): Candidate[] {
  return units.map((unit) => {
    const { text, language } = unit;
    const judgement = judgeUnit(unit, date, threshold);
    const facts = {
      actor: findActor(unit, parties),
      due: readDeadline(text, language, date),
      quantities: readQuantities(text, language),
      topics: topicsOf(text, language).map(({ id }) => id),
    };
    return {
      unit,
      ...judgement,
      ...facts,
      kind: kindOf(text, language),
      specificity: specificityOf(judgement, facts),
    };
  });
}

function specificityOf(
  { rules }: Judgement,
  { actor, due, quantities, topics }: Pick<Candidate, 'actor' | 'due' | 'quantities' | 'topics'>,
): Commitment['specificity'] {
  const fired = (...names: string[]) => rules.some(({ name }) => names.includes(name));
  const what = fired('creates', 'does-together', 'joint-work', 'named-body') || topics.length > 0;
  const when = due !== null;
  const howMuch = quantities.length > 0;
  return {
    who: actor.how !== 'assumed',
    what,
    when,
    howMuch,
    verifiable: what && (when || howMuch || fired('creates')),
  };
}
