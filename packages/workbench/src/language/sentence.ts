import type { Language } from '@musubi/vocabulary';
import type { MessageKey } from './catalogue.ts';
import { type MessageArguments, translator } from './translator.ts';

/** A run of text; one that states a number names the target that the number can be traced to. */
export interface Span {
  readonly text: string;
  readonly target?: string;
}

/** A sentence, or a part of one, whose numbers know where they come from. */
export type Sentence = readonly Span[];

/** What a placeholder of a sentence may hold. */
export type Phrase = string | number | Span | Sentence;

const open = '\uE000';
const middle = '\uE001';
const close = '\uE002';
const spans = new RegExp(`${open}([^${middle}]*)${middle}([^${close}]*)${close}`, 'u');
const marks = new RegExp(`[${open}${middle}${close}]`, 'gu');

function mark(phrase: Phrase): string {
  if (typeof phrase === 'number') return String(phrase);
  if (typeof phrase === 'string') return phrase.replace(marks, '');
  if (Array.isArray(phrase)) return (phrase as Sentence).map(mark).join('');
  const span = phrase as Span;
  return span.target === undefined
    ? mark(span.text)
    : `${open}${span.target}${middle}${span.text.replace(marks, '')}${close}`;
}

function unmark(text: string): Sentence {
  const parts = text.split(spans);
  const sentence: Span[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at]) sentence.push({ text: parts[at]! });
    if (at + 2 < parts.length) sentence.push({ text: parts[at + 2]!, target: parts[at + 1]! });
  }
  return sentence;
}

/** Say a message whose values may be whole phrases with traced numbers. */
export type Say = <Key extends MessageKey>(...message: MessageArguments<Key, Phrase>) => Sentence;

/** Give the speaker of a language, which keeps the targets of the numbers of a sentence. */
export function speaker(language: Language): Say {
  const translate = translator(language) as (
    key: MessageKey,
    values: Record<string, unknown>,
  ) => string;
  return (...[key, values]) => {
    const given = Object.entries(values ?? {}).map(([name, phrase]) => [
      name,
      name === 'count' ? phrase : mark(phrase as Phrase),
    ]);
    return unmark(translate(key, Object.fromEntries(given)));
  };
}

/** Join phrases as the language writes a list: "A, B, and C", 「A、B、C」, "A, B 및 C". */
export function listOf(phrases: readonly Phrase[], language: Language): Sentence {
  return unmark(new Intl.ListFormat(language, { type: 'conjunction' }).format(phrases.map(mark)));
}

/** What stands between two sentences. */
export const sentenceSpace: Readonly<Record<Language, string>> = { en: ' ', ja: '', ko: ' ' };

/** The text of a sentence, without its targets. */
export function plainText(sentence: Sentence): string {
  return sentence.map((span) => span.text).join('');
}

/** Begin a sentence with a capital letter, where the language has them. */
export function startSentence(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (first === undefined) return sentence;
  return [
    { ...first, text: first.text.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) },
    ...rest,
  ];
}
