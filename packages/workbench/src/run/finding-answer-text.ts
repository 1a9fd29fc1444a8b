import type { Language } from '@musubi/vocabulary';
import { openEdition } from '../brief/edition.ts';
import { answerParagraphs } from '../brief/finding/answer-paragraphs.ts';
import type { Finding } from '../brief/finding/finding.ts';
import { findingContent } from './finding-content.ts';
import type { Surroundings } from './surroundings.ts';

/** Say the answer of a finding for the terminal, by paragraph. */
export function findingAnswerText(
  finding: Finding,
  surroundings: Pick<Surroundings, 'asOf' | 'version'>,
  language: Language,
): string[] {
  return answerParagraphs(
    openEdition(findingContent([finding], [], surroundings), language),
    finding,
  );
}
