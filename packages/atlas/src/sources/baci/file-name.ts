/** The editions of the Harmonized System that BACI is published in, by the mark in its file names. */
const nomenclatures: Readonly<Record<string, string>> = {
  HS92: 'HS1992',
  HS96: 'HS1996',
  HS02: 'HS2002',
  HS07: 'HS2007',
  HS12: 'HS2012',
  HS17: 'HS2017',
  HS22: 'HS2022',
};

/** What the name of a file of BACI says. */
export type BaciFileName =
  | {
      readonly kind: 'flows';
      readonly nomenclature: string;
      readonly year: number;
      readonly edition: string;
    }
  | { readonly kind: 'countries'; readonly edition: string }
  | { readonly kind: 'products'; readonly nomenclature: string; readonly edition: string };

const edition = /_V(\d{6}[a-z]?)\.csv(?:\.gz)?$/;

/**
 * Read the name of a file of BACI, such as `BACI_HS17_Y2022_V202601.csv`, `country_codes_V202601.csv` or
 * `product_codes_HS17_V202601.csv`.
 *
 * @returns what the name says; undefined for a name that is not one of these.
 */
export function parseBaciFileName(name: string): BaciFileName | undefined {
  const version = edition.exec(name)?.[1];
  if (version === undefined) return undefined;
  if (/^country_codes_V/.test(name)) return { kind: 'countries', edition: version };
  const flows = /^BACI_(HS\d\d)_Y(\d{4})_V/.exec(name);
  const nomenclature =
    nomenclatures[flows?.[1] ?? /^product_codes_(HS\d\d)_V/.exec(name)?.[1] ?? ''];
  if (nomenclature === undefined) return undefined;
  return flows === null
    ? { kind: 'products', nomenclature, edition: version }
    : { kind: 'flows', nomenclature, year: Number(flows[2]), edition: version };
}

/** Give the last day of the month of an edition of BACI, from which on it could surely be read: `202601` is January 2026. */
export function baciKnownFrom(version: string): string {
  const [year, month] = [Number(version.slice(0, 4)), Number(version.slice(4, 6))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
