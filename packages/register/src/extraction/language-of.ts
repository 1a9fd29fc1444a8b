import type { TextLanguage } from './text-unit.ts';

/** Tell the language of a text by its script: Hangul, kana, or neither. */
export function languageOf(text: string): TextLanguage {
  const sample = text.slice(0, 20_000);
  const hangul = sample.match(/\p{sc=Hang}/gu)?.length ?? 0;
  const kana = sample.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  if (Math.max(hangul, kana) < 0.05 * sample.length) return 'en';
  return hangul > kana ? 'ko' : 'ja';
}

/** Give the language of a BCP 47 tag; undefined where there are no rules for it. */
export function textLanguage(tag: string): TextLanguage | undefined {
  const [primary] = tag.split('-');
  return (['en', 'ja', 'ko'] as const).find((language) => language === primary);
}
