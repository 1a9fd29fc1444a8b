import { sentenceSpace } from '../../language/sentence.ts';
import type { Pen } from '../pen.ts';
import type { Content } from './markup.ts';

/** Put sentences one after another, with the space that the language puts between them. */
export function sentences({ language }: Pen, given: readonly Content[]): Content {
  return given.map((sentence, at) => (at === 0 ? sentence : [sentenceSpace[language], sentence]));
}
