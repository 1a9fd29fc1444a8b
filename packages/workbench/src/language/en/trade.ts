/** What imported trade tables are, and what their import did. */
export const trade = {
  otherAsia: '“Other Asia, not elsewhere specified” (490) is taken for Taiwan, as is customary.',
  ownCodes: 'Codes that are no economy of today are kept as they are: {{list}}.',
  merged: 'Several codes of the source stand for one economy; their flows were added up: {{list}}.',
  baci: {
    title: 'CEPII BACI, {{nomenclature}}, version {{edition}}',
    units: 'Values in US$ thousand and quantities in metric tons became US$ and kilograms.',
    codes: 'Economies are told by {{source}}.',
  },
  comtrade: {
    title: 'UN Comtrade, {{nomenclature}}, downloaded by {{date}}',
    licence:
      'UN Comtrade terms of use: for use inside one’s own organisation; to pass the data on needs the permission of the United Nations',
    importers:
      'Where both sides report a flow, the importer’s report (cif) holds: {{number}} reports of exporters ({{amount}}) were set aside.',
    exporters: '{{number}} flows ({{amount}}) are from their exporter alone (fob).',
    reexports:
      '{{amount}} of exports that their exporter reports as re-exports were taken off, since they have their origin elsewhere.',
    repeated: '{{number}} rows stood more than once with the same figures and count once.',
    leftOut: {
      world: 'Left out: {{number}} rows whose partner is the world ({{amount}}, sums of others).',
      area: 'Left out: {{number}} rows of a region or of “areas, not elsewhere specified” ({{amount}}).',
      same: 'Left out: {{number}} rows of an economy with itself ({{amount}}).',
      level: 'Left out: {{number}} rows of products above six digits ({{amount}}, sums of others).',
      part: 'Left out: {{number}} rows by customs procedure, mode of transport or second partner ({{amount}}, parts of others).',
      flow: 'Left out: {{number}} rows of re-imports and of trade for processing ({{amount}}, parts of others).',
      unspecified: 'Left out: {{number}} rows of chapters 98 and 99 ({{amount}}).',
    },
  },
  eto: {
    title: 'Chips, from your copy of the ETO data',
    description:
      'The Advanced Semiconductor Supply Chain Dataset of Georgetown’s Emerging Technology Observatory (CC BY-NC), imported from your own copy. What goes into what is read as essential, since the data do not say whether it can be replaced; types of one input can replace each other.',
    unstaged: 'No stage given',
    unknown: 'The data name no supplier by economy.',
    companies: 'Left out: {{number}} rows about companies.',
    strangers: 'Left out, since no file lists their provider or input: {{list}}.',
  },
} as const;
