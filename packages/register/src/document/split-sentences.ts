/** A stretch of a text in UTF-16 code units; `end` is one past its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Split a text into its sentences. The rules go by script, so that English in a Japanese or Korean text is split as well:
 * `。！？` end a sentence outside brackets; `. ! ?` end one before white space, unless an abbreviation, an initial, a number,
 * a date or a lower-case letter says otherwise; a line feed always does. Closing quotes and brackets belong to the sentence.
 *
 * @param text - the text; offsets of the result are into it.
 * @param within - the stretch of it that is split; all of it if left out.
 *
 * @example
 * ```ts
 * import { splitSentences } from '@musubi/register';
 * const text = 'The U.S. will act by 2022. We agree.';
 * assert.deepEqual(
 *   splitSentences(text).map(({ start, end }) => text.slice(start, end)),
 *   ['The U.S. will act by 2022.', 'We agree.'],
 * );
 * ```
 */
export function splitSentences(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Span[] {
  const spans: Span[] = [];
  let from = within.start;
  for (const line of linesOf(text, within)) {
    const brackets = bracketed(text, line);
    let bracket = 0;
    from = line.start;
    for (const match of text.slice(line.start, line.end).matchAll(terminators)) {
      const at = line.start + match.index;
      const end = at + match[0].length;
      while (bracket < brackets.length && brackets[bracket]!.end <= at) bracket += 1;
      const around = brackets[bracket];
      const isInside = around !== undefined && around.start < at && end < around.end;
      if (end <= from || isInside) continue;
      if (!isEnd(text.slice(from, line.end), at - from, end - from)) continue;
      spans.push({ start: from, end });
      from = end;
    }
    spans.push({ start: from, end: line.end });
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

const terminators =
  /(?:[.!?…]+|[。！？．]+)[)\]}”’"'»」』）］】〉》]*(?:\[\d{1,3}\])?[)\]}”’"'»」』）］】〉》]*/g;

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

/** Find the outermost quotations and brackets of Japanese writing, in which 。 does not end the sentence around them. */
function bracketed(text: string, { start, end }: Span): readonly Span[] {
  const open: number[] = [];
  const spans: Span[] = [];
  for (let at = start; at < end; at += 1) {
    if ('「『（'.includes(text[at]!)) open.push(at);
    if (!'」』）'.includes(text[at]!)) continue;
    const from = open.pop();
    if (from === undefined) continue;
    while (spans.length > 0 && spans.at(-1)!.start > from) spans.pop();
    spans.push({ start: from, end: at + 1 });
  }
  return spans;
}

/** Whether the punctuation at [`at`, `end`) of a line that begins with the sentence ends it. */
function isEnd(line: string, at: number, end: number): boolean {
  const after = line.slice(end);
  if (/[。！？．]/.test(line[at]!)) return isJapaneseEnd(line, at, end, after);
  if (after.trim() === '') return true;
  if (!/^\s/.test(after)) return false;
  const next = after.trimStart();
  if (/^\p{Ll}/u.test(next)) return false;
  return line[at] !== '.' || !isPartOfWord(line.slice(Math.max(0, at - wordLength), at), next);
}

function isJapaneseEnd(line: string, at: number, end: number, after: string): boolean {
  const isNumber = line[at] === '．' && /[0-9０-９A-Za-z]/.test(line[at - 1] ?? '0');
  const isQuoted =
    /[」』）”]$/.test(line.slice(at, end)) && /^[とのをがはにでもやへ、，。]/.test(after);
  return !isNumber && !isQuoted;
}

/** How far back a word is looked for, so that a long line without an end is not read again at each full stop. */
const wordLength = 80;

/** Whether a full stop after these words belongs to the last of them. */
function isPartOfWord(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  if (before.trim() === word && /^(\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])$/.test(word)) return true;
  if (/\d$/.test(word) && isWithinDate(before, next)) return true;
  if (titles.has(word)) return true;
  if (numbered.has(word)) return /^[\dIVX]/.test(next);
  if (months.has(word)) return /^\d/.test(next);
  return isShortened(word) && !starters.test(next);
}

/** Whether a full stop is one of those in a Korean date, such as “2021. 5. 21.” */
function isWithinDate(before: string, next: string): boolean {
  return /^\d{1,2}\./.test(next) || (/\d\.\s?\d{1,2}$/.test(before) && /^\p{sc=Hang}/u.test(next));
}

/** Whether a word is an initial, or has full stops within, such as “U.S”. */
function isShortened(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(word) || ends.has(word);
}

const titles = new Set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Adm Col Lt Capt Maj Sgt Amb Hon Rev St Mt Messrs cf vs e.g i.e viz'.split(
    ' ',
  ),
);
const numbered = new Set(
  'No Nos no nos Art Arts art arts Sec Secs sec para paras Para Paras p pp Vol vol Fig fig Ch ch Res Reg'.split(
    ' ',
  ),
);
const months = new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '));
const ends = new Set('Inc Ltd Co Corp etc al Jr Sr Bros Dept Univ'.split(' '));
const starters =
  /^[“‘"'(]?(?:The|This|These|Those|That|There|They|We|It|He|She|I|In|On|At|As|By|For|To|With|From|Under|Through|Over|Both|Each|All|Our|Their|Its|His|Her|Today|Together|Also|And|But|If|When|While|Since|After|Before|During|Building|Finally|Furthermore|Moreover|However|Additionally|Such|Some|Many|No|An?)\b/;

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + (inside.length - inside.trimStart().length),
    end: end - (inside.length - inside.trimEnd().length),
  };
}
