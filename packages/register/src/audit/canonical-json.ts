import canonicalize from 'canonicalize';

/** A surrogate without its partner, as `JSON.stringify` escapes it; a backslash of the text stands doubled before it. */
const loneSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f]/u;

/**
 * Write a value as canonical JSON: sorted keys, no spaces, numbers as ECMAScript writes them.
 *
 * @throws RangeError where the value has no JSON: not a number, an infinity, or text with half a surrogate pair.
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  const text = attempt(value);
  if (text === undefined || loneSurrogate.test(text))
    throw new RangeError('canonicalJson requires a value that I-JSON (RFC 7493) can hold');
  return text;
}

function attempt(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
}
