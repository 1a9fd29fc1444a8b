/** Turn an offset in UTF-16 code units into one in code points, as Web Annotation counts. Half a surrogate pair counts as its whole. */
export function toCodePointOffset(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < offset; points += 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return points;
}

/** Turn an offset in code points into one in UTF-16 code units. */
export function fromCodePointOffset(text: string, points: number): number {
  let at = 0;
  for (let passed = 0; passed < points; passed += 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}
