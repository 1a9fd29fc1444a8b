/** One message for each kind of problem: where, what was found, what would be right. */
export const problem = {
  'invalid-input': '{{place}}: found {{found}}; expected {{expected}}.',
  'unknown-code': '{{place}}there is no {{scheme}} “{{code}}”.{{known}}',
  'missing-data': 'Missing: {{what}}. {{remedy}}',
  'unbalanced-table':
    '{{source}}: “{{identity}}” does not close at {{cell}}. It is off by {{difference}}; the tolerance is {{tolerance}}.',
  allSectors: 'all sectors',
  infeasible: {
    'no-supplier':
      'No equilibrium: {{economy}} buys {{sector}}, and no supplier is left that it may buy from. Leave it one, or ban less.',
    'cannot-balance':
      'No equilibrium: {{economy}} can only buy abroad, or only sell, in {{sector}}, and its trade deficit does not allow for it. Ban less, or ban both ways.',
    'runaway-price':
      'No equilibrium: in {{economy}} the price of {{sector}} rises without end; cut off, it can neither make what it needs nor pay for it. Ban less, or use a longer horizon.',
    'cannot-pay':
      'No equilibrium: the trade deficits would leave {{economy}} nothing to spend in {{sector}}. Close the deficits (deficits: closed).',
    'clashing-totals': '{{economy}}, {{sector}}: the totals clash, so that no table can meet them.',
  },
  'not-converged':
    '{{what}} did not converge: {{status}} after {{iterations}} sweeps with a residual of {{residual}}; the tolerance is {{tolerance}}. No result is shown.',
  'checksum-mismatch':
    '{{source}} is not the file on record: its SHA-256 is {{found}}, the record says {{expected}}.',
  'clashing-bounds': 'These bounds cannot hold together ({{sets}}):{{list}}',
  clashing: {
    smallest: 'no fewer bounds clash',
    irreducible: 'without any one of them the others can hold; whether fewer clash was not proven',
    changes: 'Any one of these changes would do:',
    noChange: 'No change of one of them alone would do.',
  },
  conflict: '{{what}} {{remedy}}',
  'failed-work': 'A piece of work could not be performed: {{reason}}',
  scheme: {
    field: 'field',
    outsider: 'economy outside the alliance in this world',
    economy: 'economy',
    sector: 'sector of this world',
    isic: 'code of ISIC Rev. 4',
    hs: 'code of HS 2022',
    world: 'world',
    chain: 'chain',
    node: 'node of this chain',
    side: 'economy, group or scenario',
    scenario: 'shipped scenario',
    source: 'source',
    edition: 'edition',
    plan: 'shipped plan',
    item: 'item of the plan',
    command: 'command',
    chainOrWorld: 'chain or world',
    chainNode: 'node of this chain',
    chainEconomy: 'economy of this chain',
    nodeSupplier: 'supplier of this node',
    firm: 'firm',
  },
  status: { stalled: 'it stalled', limit: 'it reached the limit' },
  place: '{{source}}, {{details}}',
  line: 'line {{line}}',
  column: 'column {{column}}',
  field: 'field {{field}}',
  before: '{{place}}: ',
  known: ' Candidates: {{list}}.',
  separator: ', ',
  more: '{{list}} and {{more}} more',
} as const;
