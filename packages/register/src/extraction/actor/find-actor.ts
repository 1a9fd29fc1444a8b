import type { Party } from '@musubi/vocabulary';
import type { TextLanguage, TextUnit } from '../text-unit.ts';
import { isNamed } from './party-names.ts';

/** Who promises, and how that is known. */
export interface FoundActor {
  readonly parties: readonly Party[];
  /** `named`: by name; `joint`: by “we”, “both leaders” or the like; `stem`: above the list; `assumed`: all parties of the document. */
  readonly how: 'named' | 'joint' | 'stem' | 'assumed';
}

const joint: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(?:we|our|both|together|they|leaders|presidents|ministers|(?:two|three|four) (?:countries|leaders|presidents|sides|governments)|countries|governments|parties)\b/iu,
  ja: /我々|我が|両国|両首脳|両者|三か国|三首脳|日米韓|日米両|米韓両|首脳は|閣僚は/u,
  ko: /우리|양국|양측|양 정상|정상들|3국|삼국|한미일|한미|장관들|두 정상/u,
};

/** What stands after the subject, so that what is before it is the subject. */
const afterSubject: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(?:will|shall|must|agree[sd]?|commit(?:s|ted)?|pledge[sd]?|decide[sd]?|intends?|plans?|seeks?|aims?|announce[sd]?|has|have|are|is|would|looks?|concur(?:red)?|affirm(?:ed|s)?|reaffirm(?:ed|s)?|welcome[sd]?|recognize[sd]?)\b/iu,
  ja: /[はが]、?/u,
  ko: /[은는이가]\s/u,
};

/** Find who promises in a sentence, among the parties of its document. */
export function findActor(unit: TextUnit, parties: readonly Party[]): FoundActor {
  const { text, stem, language } = unit;
  const own = whoIn(text, language, parties, afterSubject[language]);
  if (own !== undefined) return own;
  const above = stem === null ? undefined : whoIn(stem, language, parties);
  if (above !== undefined) return { parties: above.parties, how: 'stem' };
  return { parties, how: 'assumed' };
}

function whoIn(
  text: string,
  language: TextLanguage,
  parties: readonly Party[],
  end?: RegExp,
): FoundActor | undefined {
  const stop = end === undefined ? text.length : text.search(end);
  if (stop <= 0) return undefined;
  const subject = text.slice(0, stop);
  const clause = language === 'en' ? lastClause(subject) : subject;
  const named = parties.filter((party) => isNamed(party, clause, language));
  if (named.length > 0)
    return { parties: named, how: named.length === parties.length ? 'joint' : 'named' };
  return joint[language].test(clause) ? { parties, how: 'joint' } : undefined;
}

/** Leave out what leads to the subject, such as “To facilitate this, ”, unless nothing would be left or a list is parted by its commas. */
function lastClause(subject: string): string {
  const [, rest] =
    /^(?:to|in|by|based|building|drawing|recognizing|as|through|at|under|for|with|following|acknowledging)\b[^,]*, (.+)$/iu.exec(
      subject,
    ) ?? [];
  return rest ?? subject;
}
