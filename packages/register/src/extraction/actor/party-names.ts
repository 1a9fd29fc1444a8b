import { economyName, type Party } from '@musubi/vocabulary';
import type { TextLanguage } from '../text-unit.ts';

/** Names that statements use beside the short name of an economy. */
const aliases: Readonly<Record<string, Readonly<Record<TextLanguage, readonly string[]>>>> = {
  USA: {
    en: [
      'United States',
      'U.S.',
      'US',
      'America',
      'American',
      'President Biden',
      'President Trump',
    ],
    ja: ['米国', 'アメリカ', '合衆国', 'バイデン'],
    ko: ['미국', '미합중국', '미 측', '바이든'],
  },
  JPN: {
    en: ['Japan', 'Japanese', 'Prime Minister Suga', 'Prime Minister Kishida'],
    ja: ['日本', '我が国'],
    ko: ['일본'],
  },
  KOR: {
    en: [
      'Republic of Korea',
      'ROK',
      'South Korea',
      'Korea',
      'Korean',
      'President Moon',
      'President Yoon',
    ],
    ja: ['韓国', '大韓民国'],
    ko: ['한국', '대한민국', '우리나라'],
  },
};

/** Tell whether a text names a party. */
export function isNamed(party: Party, text: string, language: TextLanguage): boolean {
  const names = [economyName(party, language), ...(aliases[party]?.[language] ?? [])];
  if (language !== 'en') {
    const plain = text.replace(/インド太平洋|인도[-·]?태평양/gu, '');
    return names.some((name) => plain.includes(name));
  }
  return names.some((name) =>
    new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\w-])`, 'u').test(
      text,
    ),
  );
}
