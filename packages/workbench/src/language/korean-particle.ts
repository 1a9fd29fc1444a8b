/** Final consonant of the Korean reading of digits and of letters whose names end in a consonant. */
const readAs = new Map([
  ...'13678'.split('').map((digit) => [digit, 'consonant'] as const),
  ['0', 'consonant'],
  ['1', 'ㄹ'],
  ['7', 'ㄹ'],
  ['8', 'ㄹ'],
  ['L', 'ㄹ'],
  ['R', 'ㄹ'],
  ['M', 'consonant'],
  ['N', 'consonant'],
]);

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
const finalRieul = 8;

function ending(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < firstSyllable || code > lastSyllable) {
    return readAs.get(character.toUpperCase()) ?? 'vowel';
  }
  const final = (code - firstSyllable) % finals;
  if (final === 0) return 'vowel';
  return final === finalRieul ? 'ㄹ' : 'consonant';
}

/** What may stand between a word and its particle: brackets with their content, quotes, the marks of a sentence's spans. */
const between = String.raw`(?:\([^()]*\)|["'”’」』\uE000-\uE002])*`;
const written = '은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로';
const pattern = new RegExp(`([\\p{L}\\p{N}%])(${between})(${written})`, 'gu');

function particle(form: string, end: string): string {
  if (form === '(으)로') return end === 'consonant' ? '으로' : '로';
  return (end === 'vowel' ? form[2] : form[0]) ?? form;
}

/**
 * Choose each Korean particle that a message leaves open (`은(는)`, `이(가)`, `을(를)`, `과(와)`,
 * `(으)로`) by the sound that the word before it ends in. A bracket after the word is passed over.
 *
 * @example
 * ```ts
 * import { resolveKoreanParticles } from '@musubi/workbench';
 * assert.equal(resolveKoreanParticles('일본(+0.1%)은(는) 대만을(를)'), '일본(+0.1%)은 대만을');
 * ```
 */
export function resolveKoreanParticles(text: string): string {
  return text.replace(
    pattern,
    (_, last: string, gap: string, form: string) => `${last}${gap}${particle(form, ending(last))}`,
  );
}
