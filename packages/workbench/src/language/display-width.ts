import type { Language } from '@musubi/vocabulary';

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const invisible = /\p{Mark}|[\u200B-\u200F\u2060\uFEFF]/u;

/** Count the columns that a text takes in a terminal; East Asian wide characters take two. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!invisible.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** Pad a text with spaces to a number of columns, at its end or at its start. */
export function padToWidth(text: string, columns: number, side: 'end' | 'start' = 'end'): string {
  const padding = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'end' ? text + padding : padding + text;
}

/** Characters that may not begin a line. */
const closing = /^[\s、。，．：；？！）」』】〉》〕,.:;?!)\]%％ー々]/u;
/** Characters that may not end a line. */
const opening = /[（「『【〈《〔([+−$]$/u;

function breakable(text: string, language: Language): string[] {
  if (language !== 'ja') return text.split(/(?<= )/u);
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    const joined = last !== undefined && (closing.test(segment) || opening.test(last));
    if (joined) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Break a text into lines of at most `columns` terminal columns, by the language's own rules. */
export function wrapText(text: string, columns: number, language: Language): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text, language)) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
