/** Words that say nothing about what a part is. */
const empty = new Set([
  'and',
  'of',
  'for',
  'the',
  'with',
  'in',
  'a',
  'part',
  'no',
  'type',
  'grade',
]);

/** Write a name alike whatever its width, case and plural. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !empty.has(word))
    .map((word) => (/^[a-z]{4,}s$/u.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word));
}

/** Pairs of neighbouring characters, which stand for words where a script has no spaces. */
function pairsOf(text: string): Set<string> {
  const letters = wordsOf(text).join('');
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

/** 2 |A ∩ B| / (|A| + |B|). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((each) => b.has(each)).length) / (a.size + b.size);
}

/**
 * Say how like a description is to a name, from 0 to 1: the larger of the part of the name's words that the description holds, as
 * far as they make up the description, and the Dice coefficient of pairs of characters.
 *
 * @see Dice (1945), Ecology 26(3).
 */
export function nameLikeness(description: string, name: string): number {
  const given = new Set(wordsOf(description));
  const named = new Set(wordsOf(name));
  if (given.size === 0 || named.size === 0) return 0;
  const shared = [...named].filter((word) => given.has(word)).length;
  const covered = shared / named.size;
  const words = covered * (0.7 + (0.3 * shared) / given.size);
  return Math.max(words, dice(pairsOf(description), pairsOf(name)));
}
