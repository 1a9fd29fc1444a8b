/** An encoding in which spreadsheets of the three languages are saved. */
type TableEncoding = 'utf-8' | 'utf-16le' | 'shift_jis' | 'euc-kr';

/** A text with the encoding in which it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
}

function decoded(bytes: Uint8Array, encoding: TableEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Count the characters of a language's script, by which two encodings that both fit are told apart. */
function scriptCount(text: string | null, script: RegExp): number {
  return text === null ? -1 : (text.match(script)?.length ?? 0);
}

/**
 * Decode the bytes of a table: UTF-8 with or without a byte order mark, UTF-16 with one, else Shift_JIS or EUC-KR, whichever fits
 * and gives more kana, or more hangul.
 *
 * @returns null where no encoding fits.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = decoded(bytes, 'utf-16le');
    return text === null ? null : { text, encoding: 'utf-16le' };
  }
  const unicode = decoded(bytes, 'utf-8');
  if (unicode !== null) return { text: unicode, encoding: 'utf-8' };
  const [japanese, korean] = [decoded(bytes, 'shift_jis'), decoded(bytes, 'euc-kr')];
  const kana = scriptCount(japanese, /[\p{Script=Hiragana}\u30A1-\u30FA]/gu);
  const hangul = scriptCount(korean, /\p{Script=Hangul}/gu);
  if (japanese === null && korean === null) return null;
  return hangul > kana
    ? { text: korean!, encoding: 'euc-kr' }
    : { text: japanese!, encoding: 'shift_jis' };
}
