import { lexicons } from '../extraction/lexicon/lexicons.ts';
import type { TextLanguage } from '../extraction/text-unit.ts';

const ranks = { low: 1, mid: 2, high: 3 } as const;

/** Measure how strongly a text binds by its strongest words: 0 where it promises nothing, up to 3 for “shall” or “agree”. */
function bindingStrength(text: string, language: TextLanguage): number {
  const strengths = lexicons[language].promises
    .filter(({ form }) => form.test(text))
    .map(({ binding = 'low' }) => ranks[binding]);
  return Math.max(0, ...strengths);
}

/**
 * Say how a text in one language binds less or more than its counterpart, such as “ja weaker than en”; undefined where both bind alike or
 * one of them does not promise at all.
 */
export function divergenceOf(
  text: string,
  language: TextLanguage,
  other: { readonly text: string; readonly language: TextLanguage },
): string | undefined {
  const own = bindingStrength(text, language);
  const theirs = bindingStrength(other.text, other.language);
  if (own === theirs || own === 0 || theirs === 0) return undefined;
  return `${language} ${own < theirs ? 'weaker' : 'stronger'} than ${other.language}`;
}
