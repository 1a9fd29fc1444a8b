import type { SeriesEntry } from '@musubi/vocabulary';

/** Series of one product and flow that are derived alike. */
export interface SeriesGroup {
  readonly file: string;
  readonly source: string;
  readonly reporter: string;
  readonly flow: SeriesEntry['flow'];
  readonly product: string;
  readonly use: SeriesEntry['use'];
  /** The first month that is kept, where the source is incomplete before. */
  readonly from?: string;
  /** The partners of each measure; null for all that the source lists. */
  readonly partners: Partial<Record<SeriesEntry['measure'], readonly (string | null)[]>>;
}

const customs = { source: 'korea-customs', reporter: 'KOR' } as const;
const imports = { ...customs, flow: 'import' } as const;
const chips = { ...customs, file: 'korea-chips.csv', use: 'tuning' } as const;
const china = { source: 'china-customs', reporter: 'CHN', flow: 'export' } as const;
const graphite = { ...china, file: 'china-graphite.csv', use: 'evaluation' } as const;
const japan = {
  source: 'japan-customs',
  file: 'japan-to-korea.csv',
  reporter: 'JPN',
  flow: 'export',
  use: 'background',
  partners: { mass: ['KOR'] },
} as const;
const materials = { ...imports, file: 'korea-materials.csv', use: 'evaluation' } as const;

/**
 * What is derived. What the backtest reports is `evaluation`: the materials of 2019 and graphite. What the rules were
 * tuned on is `tuning`: memory chips, quartz tubes, and a basket of metals.
 */
export const seriesPlan: readonly SeriesGroup[] = [
  {
    ...materials,
    product: 'hydrogen-fluoride',
    partners: { mass: ['JPN', 'CHN', 'TWN', null], share: ['JPN', 'CHN', 'TWN'] },
  },
  {
    ...materials,
    product: 'photoresist',
    partners: { mass: ['JPN', 'USA', 'CHN', 'BEL', null], share: ['JPN', 'USA', 'BEL'] },
  },
  {
    ...materials,
    product: 'silicon-wafers',
    partners: {
      mass: ['JPN', 'CHN', 'SGP', 'TWN', 'DEU', 'USA', 'MYS', null],
      share: ['JPN', 'CHN', 'SGP', 'TWN', 'USA'],
    },
  },
  {
    ...graphite,
    product: 'natural-graphite',
    partners: {
      mass: [
        'KOR',
        'JPN',
        'USA',
        'IND',
        'DEU',
        'NLD',
        'BEL',
        'TUR',
        'TWN',
        'POL',
        'IDN',
        'ESP',
        'MYS',
        null,
      ],
    },
  },
  {
    ...graphite,
    product: 'artificial-graphite',
    from: '2018-01',
    partners: {
      mass: [
        'KOR',
        'JPN',
        'USA',
        'NLD',
        'IND',
        'POL',
        'DEU',
        'THA',
        'TWN',
        'HUN',
        'TUR',
        'VNM',
        'MYS',
        'GBR',
        null,
      ],
    },
  },
  {
    ...imports,
    file: 'korea-materials.csv',
    use: 'background',
    product: 'hydrogen-fluoride',
    partners: { value: ['JPN', 'CHN', 'TWN', 'USA', null], 'unit-value': ['JPN', 'CHN'] },
  },
  {
    ...imports,
    file: 'korea-materials.csv',
    use: 'background',
    product: 'photoresist',
    partners: { value: ['JPN', 'USA', 'BEL', null], 'unit-value': ['JPN', 'BEL'] },
  },
  {
    ...imports,
    file: 'korea-materials.csv',
    use: 'background',
    product: 'silicon-wafers',
    partners: { value: ['JPN', null] },
  },
  { ...japan, product: 'hydrogen-fluoride-hs' },
  { ...japan, product: 'photoresist-hs' },
  { ...japan, product: 'polymers-hs' },
  { ...japan, product: 'plastic-film-hs' },
  {
    ...chips,
    flow: 'import',
    product: 'dram',
    partners: { value: ['CHN', 'TWN', 'JPN', 'SGP', null] },
  },
  {
    ...chips,
    flow: 'export',
    product: 'dram',
    partners: { value: ['CHN', 'PHL', 'HKG', 'TWN', 'JPN', 'VNM', 'USA', null] },
  },
  {
    ...chips,
    flow: 'import',
    product: 'nand',
    partners: { value: ['CHN', 'USA', 'TWN', 'SGP', null] },
  },
  {
    ...chips,
    flow: 'export',
    product: 'nand',
    partners: { value: ['CHN', 'TWN', 'HKG', 'PHL', 'SGP', 'VNM', null] },
  },
  {
    ...chips,
    flow: 'import',
    product: 'quartz-tubes',
    partners: { mass: ['USA', 'DEU', 'CHN', 'JPN', null], share: ['USA', 'DEU', 'CHN', 'JPN'] },
  },
  {
    ...china,
    file: 'china-metals.csv',
    use: 'tuning',
    product: 'metals-basket',
    from: '2018-01',
    partners: { mass: ['KOR', 'JPN', 'USA', 'NLD', 'GBR', null] },
  },
];
