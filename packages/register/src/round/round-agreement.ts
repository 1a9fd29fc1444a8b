import type { Agreement, Assessment, Round } from '@musubi/vocabulary';
import { measureAgreement } from '../agreement/agreement.ts';
import type { Unit } from '../agreement/alpha.ts';
import { type Leniency, testLeniency } from '../agreement/leniency.ts';

const completions = ['not-started', 'limited', 'substantial', 'complete'] as const;
const timelinesses = ['late', 'on-time', 'early'] as const;

/** The place of a value on each scale of its own; null where it is unknown, which is no place. */
const places = {
  score: ({ score }) => score,
  completion: ({ completion }) => placeOf(completions, completion),
  timeliness: ({ timeliness }) => placeOf(timelinesses, timeliness),
} satisfies Readonly<Record<Agreement['variable'], (said: Assessment) => number | null>>;

const variables = Object.keys(places) as Agreement['variable'][];

/** The seed of every bootstrap, so that anybody finds the same interval. */
const seed = 1;

function placeOf(scale: readonly string[], value: string): number | null {
  const place = scale.indexOf(value);
  return place === -1 ? null : place;
}

/**
 * Measure how far reviewers agreed before they talked, on each scale: ordinal alpha. “No evidence” and “not due” are unknown,
 * not the lowest place.
 */
export function blindAgreement(
  { obligationIds }: Pick<Round, 'obligationIds'>,
  blind: readonly Assessment[],
): Agreement[] {
  return variables.map((variable) => {
    const units = obligationIds.map((id) =>
      blind.filter(({ obligationId }) => obligationId === id).map(places[variable]),
    );
    return agreementOn(variable, 'blind', units);
  });
}

/**
 * Measure how far reviewers agree after they talked: each stands by the reconciled score, unless they dissent. Dissents name a
 * score and nothing else, so the other scales have no such measure.
 */
export function reconciledAgreement(
  { obligationIds, reviewers }: Pick<Round, 'obligationIds' | 'reviewers'>,
  reconciled: readonly Assessment[],
): Agreement[] {
  const units = obligationIds.map((id): Unit => {
    const agreed = reconciled.find(({ obligationId }) => obligationId === id);
    if (agreed === undefined) return [];
    const names = reviewers
      .filter((reviewer) => reviewer.obligationIds.includes(id))
      .map(({ actor }) => actor);
    return names.map((name) => {
      const dissent = agreed.dissents.find(({ reviewer }) => reviewer === name);
      return dissent === undefined ? agreed.score : dissent.score;
    });
  });
  return [agreementOn('score', 'reconciled', units)];
}

function agreementOn(
  variable: Agreement['variable'],
  phase: Agreement['phase'],
  units: readonly Unit[],
): Agreement {
  return { variable, phase, ...measureAgreement(units, 'ordinal', seed) };
}

/** Test whether reviewers scored obligations of their own party higher than the others did. */
export function roundLeniency(
  { reviewers }: Pick<Round, 'reviewers'>,
  obligations: readonly { readonly id: string; readonly party: string }[],
  blind: readonly Assessment[],
): Leniency {
  const parties = new Map(reviewers.map(({ actor, party }) => [actor, party]));
  return testLeniency(
    obligations.map(({ id, party }) => {
      const scores = blind.filter(({ obligationId }) => obligationId === id);
      const isOwn = ({ reviewer }: Assessment) => parties.get(reviewer) === party;
      return {
        own: scores.filter(isOwn).map(places.score),
        others: scores.filter((said) => !isOwn(said)).map(places.score),
      };
    }),
  );
}
