/** The columns of a BACI file: year, exporter, importer, product, value in US$ thousand, quantity in metric tons. */
export const baciColumns = ['t', 'i', 'j', 'k', 'v', 'q'] as const;

const decimal = '(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?';

/**
 * What the cells of a BACI file must match, blanks around them apart, as regular expressions that JavaScript and DuckDB (RE2) read alike.
 *
 * A product may have lost its leading zero to a spreadsheet; its chapter is 01 to 97. A quantity may be unknown: empty or NA.
 */
export const baciPatterns = {
  i: '\\d{1,3}',
  j: '\\d{1,3}',
  k: '(0?[1-9]|[1-8]\\d|9[0-7])\\d{4}',
  v: decimal,
  q: `(${decimal}|NA)?`,
} as const;

/** The unit of BACI's values, in US dollars, and of its quantities, in kilograms. */
export const baciUnit = { valueUsd: 1000, massKg: 1000 } as const;
