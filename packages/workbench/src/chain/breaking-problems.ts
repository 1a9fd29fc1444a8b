import type { Problem } from '@musubi/vocabulary';
import { inEveryLanguage } from '@musubi/vocabulary';
import { everyTranslation } from '../language/every-translation.ts';
import type { LintRule } from './lint/chain-fault.ts';
import { lintChain } from './lint-chain.ts';
import type { ChainDocument } from './parse-chain.ts';

/** The rules without which a chain cannot be computed on; the others say what a reader should know. */
const breaking: readonly LintRule[] = [
  'sum',
  'interval',
  'economy',
  'overlap',
  'source',
  'duplicate',
  'stage',
  'dangling',
  'self-link',
];

/** List what makes it impossible to compute on a chain, as problems with their places. */
export function breakingProblems(given: ChainDocument): Problem[] {
  const options = { date: given.chain.revised, years: Infinity, isShipped: false };
  return lintChain(given, options)
    .filter(({ rule, severity }) => severity === 'error' && breaking.includes(rule))
    .map(({ place, message }) => ({
      kind: 'invalid-input',
      place,
      found: inEveryLanguage((language) => message[language].replace(/[.。]$/u, '')),
      expected: everyTranslation((t) => t('lint.expected')),
    }));
}
