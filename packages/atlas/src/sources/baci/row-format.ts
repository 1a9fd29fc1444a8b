/** The columns of a BACI file: year, exporter, importer, product, value in US$ thousand, quantity in metric tons. */
export const baciColumns = ['t', 'i', 'j', 'k', 'v', 'q'] as const;

/**
 * What the cells of a BACI file must match, blanks around them apart.
 *
 * A product may have lost its leading zero to a spreadsheet; its chapter is 01 to 97. A quantity may be unknown: empty or NA.
 */
export const baciPatterns = {
  i: /^ *[1-9]\d{0,2} *$/,
  j: /^ *[1-9]\d{0,2} *$/,
  k: /^ *(?:0?[1-9]|[1-8]\d|9[0-7])\d{4} *$/,
  v: /^ *(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)? *$/,
  q: /^ *(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|NA)? *$/,
} as const;

/** The unit of BACI's values, in US dollars, and of its quantities, in kilograms. */
export const baciUnit = { valueUsd: 1000, massKg: 1000 } as const;
