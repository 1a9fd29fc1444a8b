/** A private bill of materials, on the command line and in its messages. */
export const bom = {
  command: {
    bom: 'Map a private bill of materials (CSV) to chain nodes, and find what its parts are exposed to. Nothing leaves this machine.',
  },
  argument: {
    bom: 'the bill of materials: CSV with part, description, quantity, unit cost, supplier, supplier country, HS code',
  },
  option: {
    mapping: 'bom-mapping.csv of an earlier run, edited: which part is which node',
    chain: 'chains to look for the parts in; all that are known if left out',
    target: 'economies on which dependence is counted; CHN if left out',
    alliance: 'economies of the alliance; USA JPN KOR if left out',
    buyer: 'the buyer in the plan that is written; KOR if left out',
    year: 'the year of the plan that is written',
  },
  example: {
    first: 'map parts, and write the mapping to be edited',
    second: 'again, with the mapping edited',
    third: 'then plan on them, with the file completed',
  },
  fault: { unclosed: 'a quote that is not closed', afterQuote: 'text after a closing quote' },
  expected: {
    quote: 'quotes closed and doubled inside, a separator or the end of the line after them',
    header:
      'a first line of headings with at least “part” (also 品番, 품번): part, description, quantity, unit cost, supplier, country, HS code',
    amount: 'a number ≥ 0',
    country: 'an economy: its ISO code, or its name in English, Japanese or Korean',
    hs: 'an HS code of six digits or more',
    part: 'the name of a part',
    cells: 'at most {{number}} cells, as in the first line',
  },
  plan: {
    title: 'Bill of materials',
    price: 'What another supplier asks is not known here; replace it by an offer.',
    description:
      'Made from a bill of materials. The company’s need is taken as small against what each economy supplies, so that capacities are unlimited; intervals are judgements to be replaced.',
    own: 'A judgement; replace it by what you know.',
  },
  heading: { nodes: 'What the parts are exposed to', ask: 'Undecided: choose in bom-mapping.csv' },
  fact: {
    parts: 'Parts',
    partsText: '{{parts}}: {{mapped}} mapped, {{undecided}} undecided',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a dollar sign before a placeholder
    money: 'US${{amount}}',
    value: 'Value',
    valueText: '{{value}}, {{mapped}} of it mapped, {{target}} bought from {{targets}}',
    against: 'Held against',
    againstText: '{{targets}}; alliance {{alliance}}',
  },
  column: {
    node: 'Node',
    chain: 'Chain',
    parts: 'Parts',
    value: 'Value,\nUS$',
    bought: 'Bought from\nthe targets, %',
    target: 'Targets’ share\nof the world, %',
    alliance: 'Alliance’s\nshare, %',
    part: 'Part',
    description: 'Description',
    best: 'Likeliest',
    score: 'Score',
    why: 'Why',
  },
  note: {
    private:
      'Everything was done on this machine: no network is used, and nothing is written but to the folder that --out names. The manifest holds the hash of the file, not its content.',
    shares: 'Shares are of the world’s supply of the node, with limits where they are not known.',
    more: '{{number}} more in bom-mapping.csv.',
  },
} as const;
