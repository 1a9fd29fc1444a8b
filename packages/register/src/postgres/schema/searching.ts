import type { searchedKinds } from './columns.ts';

type SearchedKind = (typeof searchedKinds)[number];

/** Ranges of Han, kana and Hangul, which are written without spaces, as a regular expression lists them. */
export const unspaced =
  '\\u1100-\\u11ff\\u3005-\\u3007\\u3041-\\u3096\\u3099-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\u{20000}-\\u{3fffd}';

/** Ranges of what stands between words: spaces, punctuation and signs that are no letters, marks or digits. */
export const separators =
  '\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u3036-\\u3040\\u3097\\u3098\\u30a0\\u30fb\\ufe10-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufff0-\\uffff';

/** Where each kind keeps the texts that are searched, as a path of SQL/JSON. */
const texts: Readonly<Record<SearchedKind, string>> = {
  commitment: '$.summary[*].text',
  passage: '$.exact',
  evidence: '$.title[*].text',
};

/**
 * Write the texts of a record as they are searched: each made small and one of its compatible forms, a line each.
 *
 * @param doc - the record's body as jsonb.
 */
export function searchedTexts(kind: SearchedKind, doc: string): string {
  return `(SELECT coalesce(string_agg(musubi.searchable(value #>> '{}'), E'\\n' ORDER BY place), '')
    FROM jsonb_path_query(${doc}, '${texts[kind]}') WITH ORDINALITY AS text (value, place))`;
}

/** Letters with their small form: of the Latin, Greek and Cyrillic scripts, wherever the small form is one letter. */
export const smallOf: ReadonlyMap<string, string> = new Map(
  [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1eff],
  ]
    .flatMap(([from, to]) =>
      Array.from({ length: to! - from! + 1 }, (_, at) => String.fromCodePoint(from! + at)),
    )
    .map((letter) => [letter, letter === 'ς' ? 'σ' : letter.toLowerCase()] as const)
    .filter(([letter, small]) => small !== letter && small.length === 1),
);
const isCapital = '[\\u00c0-\\u024f\\u0370-\\u052f\\u1e00-\\u1eff]';
const [capitals, smalls] = [[...smallOf.keys()].join(''), [...smallOf.values()].join('')];

/** The longest word that is indexed, in characters. */
export const longestWord = 250;

/** Write ranges as PostgreSQL does. */
function inSql(ranges: string): string {
  return ranges.replaceAll(/\\u\{(\w+)\}/g, (_, digits: string) => `\\U${digits.padStart(8, '0')}`);
}

/**
 * What a text is found by. Both functions depend on nothing but the text, so that a row can be compared with them on every server; `lower`
 * knows ASCII only in the collation that every server has.
 */
export const searchingSql = `
CREATE FUNCTION musubi.searchable(text text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN small ~ '${isCapital}' THEN translate(small, '${capitals}', '${smalls}') ELSE small END
  FROM lower(normalize(text, NFKC) COLLATE "C") AS small
$$;

-- The words of a text; of writing without spaces every pair of characters, and the last one.
CREATE FUNCTION musubi.words_of(searched text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(ARRAY(
    SELECT CASE WHEN run[1] <> '' THEN substr(run[1], place, 2) ELSE left(run[2], ${longestWord}) END
    FROM regexp_matches(searched, '([${inSql(unspaced)}]+)|([^${inSql(unspaced + separators)}]+)', 'g') AS run,
      generate_series(1, greatest(char_length(run[1]), 1)) AS place))
$$;
`;
