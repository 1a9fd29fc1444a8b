import type { LocalText, Place } from '@musubi/vocabulary';
import { everyTranslation } from '../../language/every-translation.ts';
import type { Translate } from '../../language/translator.ts';

/** The rules that chains are held against. */
export const lintRules = [
  'format',
  'sum',
  'interval',
  'economy',
  'overlap',
  'source',
  'unused-source',
  'non-commercial',
  'older-source',
  'age',
  'product',
  'duplicate',
  'stage',
  'stage-order',
  'dangling',
  'self-link',
  'cycle',
  'isolated',
  'unknown',
] as const;

/** A rule that chains are held against. */
export type LintRule = (typeof lintRules)[number];

/** What is wrong with a chain. An error makes its measures wrong or forbids to ship it; a warning may be meant so. */
export interface ChainFault {
  readonly rule: LintRule;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  readonly message: LocalText;
}

/** State an error of a chain. */
export function errorAt(rule: LintRule, place: Place, say: (t: Translate) => string): ChainFault {
  return { rule, severity: 'error', place, message: everyTranslation(say) };
}

/** State a warning about a chain. */
export function warningAt(rule: LintRule, place: Place, say: (t: Translate) => string): ChainFault {
  return { rule, severity: 'warning', place, message: everyTranslation(say) };
}
