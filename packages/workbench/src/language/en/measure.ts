/** How economies depend on suppliers. */
export const measure = {
  item: {
    C24B: 'Non-ferrous and precious metals',
    '3707901010': 'Photoresist',
    '8542321010': 'DRAM',
    '8542321030': 'NAND flash',
    '7002311000': 'Quartz tubes',
    '8486': 'Machines for making chips, wafers and displays',
    '8541': 'Semiconductor devices',
    '8542': 'Integrated circuits',
  },
  command: {
    about:
      'Measure how economies depend on suppliers: shares, concentration, flags and how robust they are.',
    economies: 'who imports: economies, or a group such as TRILATERAL with its members',
    on: 'on whom; the top supplier of each item if left out',
    sectors: 'sectors, such as C26, or what their codes begin with',
    products: 'products, such as 850511, or what their codes begin with',
    chain: 'the products of a chain',
    world: 'the world whose inputs of inputs are looked through; 2014 if left out',
    trade: 'one trade table; all of them if left out',
    years: 'years or spans, such as 2015-2024; all if left out',
    thresholds: 'percent of each threshold for robustness; 80 90 100 110 120 if left out',
    exampleSectors: 'How do Japan, the United States and Korea depend on China?',
    exampleProducts: 'Korea’s magnets and rare gases, with all figures as CSV',
    exampleTop: 'The top suppliers of chips, whoever they are',
  },
  topSupplier: 'the top supplier of each item',
  fact: {
    on: 'Dependence on',
    tables: 'Trade tables',
    world: 'World',
    thresholds: 'Robustness over',
    thresholdsText: 'every year × {{percents}}% of each threshold',
    unheld: 'In no table',
  },
  column: {
    item: 'Item',
    year: 'Year',
    imports: 'Imports,\nUS$ million',
    share: 'Share,\n%',
    first: 'First year,\n%',
    top: 'Top supplier',
    concentration: 'HHI\n(CDI 1)',
    cdi: 'CDI\nflags',
    rule: "Korea's\nrule",
    robust: 'Robust,\n%',
    since: 'Flag\nsince',
  },
  exposure: {
    heading: 'Through inputs of inputs, {{year}}',
    column: {
      sector: 'Sector',
      faceValue: 'Inputs from it,\n% at face value',
      lookThrough: 'Looked\nthrough, %',
      foreign: 'All foreign,\n% through',
      valueAdded: 'Its value added\nin output, %',
      upstream: 'Stages to\nfinal use',
      domestic: 'Domestic in\nexports, %',
      advantage: 'RCA',
      estimated: 'RCA,\nestimated',
    },
    economy:
      'Of all exports {{domestic}}% is domestic value added; value added absorbed abroad is {{vax}}% of exports.',
    fit: 'Its imports fit the exports of {{on}} to {{fit}} of 100 (Michaely).',
    unmapped: 'The world {{world}} does not know by themselves: {{codes}}.',
    note: 'Looked through: the same share counted over all inputs, those of inputs too (Baldwin, Freeman and Theodorakopoulos 2023). RCA: Balassa’s index among goods, above one where the economy exports more than the world does; estimated: relative productivity by regression, θ = {{theta}}.',
  },
  brief: {
    title: 'Dependence on suppliers',
    titleOn: 'Dependence on {{on}}',
    question: 'On whom do {{importers}} depend, and for what?',
    questionOn: 'How do {{importers}} depend on {{on}}, directly and through inputs of inputs?',
    heatmap: 'Share of {{on}} in imports, percent, latest year of each item',
    heatmapAlt: 'Shares in percent. {{list}}',
    heatmapNote:
      'Stronger colour is more. A broken rim marks a range, hatching what is unknown; an empty place has no imports in any table.',
    trends: 'Share of {{on}} in imports by year',
    trendsAlt: '{{item}}. {{list}}',
    trendsNote:
      'The items with the largest shares. A bar is a year in which the share is known within bounds only.',
    percent: '%',
    asOne: 'as one',
    items: 'Items by importer: share of {{on}}, concentration, and what the two rules say',
    inputs: 'Inputs from {{on}}: at face value and through inputs of inputs',
    inputsNote:
      'Face value: the part of the inputs bought that comes from there. Looked through: the same part of all inputs, those of inputs too.',
    source: 'Source: computed from {{references}}.',
    worldSource: '{{world}}. Source: computed from {{references}}.',
    largest:
      'Of the imports of “{{item}}” by {{importer}}, {{share}}% came from {{on}} in {{year}}: the largest share of all items.',
    unknownSupplier: 'The top supplier of {{importer}} in “{{item}}” ({{year}}) is not known.',
    counts:
      'Of {{items}} items, {{watched}} stand at 50% or more with a trade deficit, {{vulnerable}} of them at 70% or more; {{cdi}} are dependent by the rule of the European Commission.',
    hidden:
      'What is hidden is largest in {{sector}}: of its inputs, {{face}}% come from {{on}} at face value and {{through}}% through inputs of inputs.',
    limit:
      'Shares are of imports, not of use: what is made at home, held in stock or bought from the same supplier through a third economy is not in them.',
    unheld: 'No table holds these products of the chain: {{codes}}.',
  },
  rule: { vulnerable: 'vulnerable', watched: 'watched', neither: '–' },
  all: 'all',
  block: '{{group}}, as one',
  missing: 'No table knows the imports of {{importer}} in: {{items}}.',
  note: {
    cdi: 'CDI, the core dependency indicators of the European Commission: 1 concentration of imports above 0.4; 2 more than half of imports from outside (groups only); 3 imports above exports. The column names those that stand; “all” is the mark of a dependent product.',
    rule: "Korea's rule: imports above exports and a share of at least 50% (watched) or 70% (vulnerable).",
    robust:
      'Robust: the share of years × thresholds in which the rule of 50% stands; unknown cells do not count as standing.',
    bounds:
      'A range is what the data allow: partners that are not named, or trade that is not known. Unknown is not zero.',
  },
} as const;
