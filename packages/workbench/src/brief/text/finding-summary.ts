import { wrapText } from '../../language/display-width.ts';
import type { Edition } from '../edition.ts';
import { answerParagraphs } from '../finding/answer-paragraphs.ts';
import type { Finding } from '../finding/finding.ts';
import { heading } from './heading.ts';

/** Summarise a finding for the terminal: its question and its answer. */
export function findingSummary(edition: Edition, finding: Finding, columns: number): string[] {
  const { language } = edition;
  const wrap = (text: string) => wrapText(text, columns, language);
  return [
    ...heading(finding.title(language)),
    ...wrap(finding.question(language)),
    ...answerParagraphs(edition, finding).flatMap((paragraph) => ['', ...wrap(paragraph)]),
  ];
}
