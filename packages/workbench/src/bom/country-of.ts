import { economies } from '@musubi/vocabulary';

const byName = new Map(
  economies.flatMap(({ code, alpha2, name }) =>
    [code, alpha2 ?? code, name.en, name.ja, name.ko].map((known) => [plain(known), code] as const),
  ),
);

/** Names that customers write and the vocabulary does not hold. */
const alsoKnown: Readonly<Record<string, string>> = {
  usa: 'USA',
  'united states': 'USA',
  'united states of america': 'USA',
  korea: 'KOR',
  'republic of korea': 'KOR',
  uk: 'GBR',
  'mainland china': 'CHN',
  米国: 'USA',
  英国: 'GBR',
  대한민국: 'KOR',
};

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Find the ISO 3166-1 alpha-3 code of an economy that is written as a code or as its name in English, Japanese or Korean. */
export function countryOf(text: string): string | null {
  const key = plain(text);
  return byName.get(key) ?? alsoKnown[key] ?? null;
}
