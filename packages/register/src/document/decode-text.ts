import { faults } from './document-fault.ts';

/**
 * Decode the bytes of a text, with LF for every line end: by its byte order mark, by the character set it states, as UTF-8, or
 * by what makes most sense of it. A byte that the encoding does not have is a fault that names its offset.
 *
 * @param stated - the character set that a header or the document states.
 */
export function decodeText(bytes: Uint8Array, stated?: string): string {
  const encoding = marked(bytes) ?? known(stated) ?? detected(bytes);
  const text = decode(bytes, encoding).replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) throw faults.nul(nul);
  return text;
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw faults.unknownEncoding(label);
  }
}

function detected(bytes: Uint8Array): string {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  if (isDecodable(bytes, 'utf-8')) return 'utf-8';
  const [best] = candidates
    .map((candidate) => ({ ...candidate, share: plausibleShare(bytes, candidate) }))
    .filter(({ share, least }) => share >= least)
    .sort((a, b) => b.share - a.share);
  return best?.encoding ?? 'utf-8';
}

interface Candidate {
  readonly encoding: string;
  /** What a text in it is full of. */
  readonly typical: RegExp;
  /** The least share of these among the characters that are not ASCII. */
  readonly least: number;
}

const candidates: readonly Candidate[] = [
  { encoding: 'shift_jis', typical: /[\u3041-\u3096\u30a1-\u30fa]/g, least: 0.2 },
  { encoding: 'euc-jp', typical: /[\u3041-\u3096\u30a1-\u30fa]/g, least: 0.2 },
  { encoding: 'euc-kr', typical: /[\uac00-\ud7a3]/g, least: 0.7 },
  { encoding: 'windows-1252', typical: /[À-ÿ‘’“”–—…•€£§©®°«»\u00a0]/g, least: 0.95 },
];

function plausibleShare(bytes: Uint8Array, { encoding, typical }: Candidate): number {
  if (!isDecodable(bytes, encoding)) return 0;
  const text = decodeStrictly(bytes, encoding);
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const isLatin = encoding === 'windows-1252';
  const words = isLatin ? (text.match(/[A-Za-z]/g)?.length ?? 0) : Number.POSITIVE_INFINITY;
  if (foreign === 0 || foreign > words) return 0;
  return (text.match(typical)?.length ?? 0) / foreign;
}

/** Latin text in UTF-16 has a NUL in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 400);
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2]! += 1;
  });
  const most = head.length * 0.3;
  if (nuls[1]! > most && nuls[0] === 0) return 'utf-16le';
  if (nuls[0]! > most && nuls[1] === 0) return 'utf-16be';
  return undefined;
}

function isDecodable(bytes: Uint8Array, encoding: string, isPart = false): boolean {
  try {
    decodeStrictly(bytes, encoding, isPart);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return decodeStrictly(bytes, encoding);
  } catch {
    const offset = firstBad(bytes, encoding);
    throw faults.undecodable(encoding, offset, bytes[offset]!);
  }
}

/** What Windows-1252 has in place of the control characters from 0x80 to 0x9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decode, or throw. Node.js 20 takes Windows-1252 for Latin-1, so that one is decoded here. */
function decodeStrictly(bytes: Uint8Array, encoding: string, isPart = false): string {
  if (encoding !== 'windows-1252')
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart });
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (one) => windows1252[one.charCodeAt(0) - 0x80]!);
}

/** Find the byte at which decoding fails, by halving. */
function firstBad(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isDecodable(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  return good;
}
