/**
 * Characters that make a terminal do something rather than show something, or that show text in another order than it has:
 * control characters but line feed and tab, line separators, and the embeddings, overrides and isolates of writing direction.
 *
 * @see Unicode Technical Report 36, section 3.2, and ECMA-48, section 5
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is shown
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Make a text from elsewhere safe to print: what would steer the terminal is shown by its code, such as `<U+001B>`. */
export function printable(text: string): string {
  return text.replace(unprintable, (one) => `<U+${codeOf(one)}>`);
}

/** The same for a heading or a cell, which a line feed would let go on as if it were another line of the output. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/gu, ' ');
}

/** Escape in JSON what a terminal would obey; the JSON says the same. */
export function printableJson(json: string): string {
  return json.replace(unprintable, (one) => `\\u${codeOf(one).toLowerCase()}`);
}

function codeOf(one: string): string {
  return one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
