/** Find the line on which each element of a JSON list begins, counted from one; the text must be a list that parses. */
export function elementLines(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isAwaited = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s[\]{},"]+/gu)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (depth === 1 && isAwaited && token !== ']') {
      lines.push(line);
      isAwaited = false;
    }
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth === 1 && (token === ',' || lines.length === 0)) isAwaited = true;
  }
  return lines;
}
