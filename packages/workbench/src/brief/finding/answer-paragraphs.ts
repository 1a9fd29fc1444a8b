import { plainText, sentenceSpace } from '../../language/sentence.ts';
import type { Pen } from '../pen.ts';
import type { Finding } from './finding.ts';

/** Write the answer of a finding as plain text, by paragraph. */
export function answerParagraphs(pen: Pen, finding: Finding): string[] {
  return finding
    .answer(pen)
    .map((paragraph) => paragraph.map(plainText).join(sentenceSpace[pen.language]));
}
