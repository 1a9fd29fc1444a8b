/** The synergy ledger: is the alliance more than its pairs, and what each member adds and gets. */
export const synergy = {
  heading: 'Is the alliance more than its pairs?',
  notComputed: 'The worth of the alliance to its members was not computed for this brief.',
  verdict: {
    more: 'More, in the {{horizon}}: the alliance brings its members {{premium}} a year more than the deals of its pairs and its members’ own acts added up.',
    less: 'Less, in the {{horizon}}: the alliance brings its members {{premium}} a year less than the deals of its pairs and its members’ own acts added up.',
    unclearMore:
      'Not distinguishable, in the {{horizon}}: at the central parameters the alliance brings its members {{premium}} a year more than the deals of its pairs and its members’ own acts added up, but only {{share}} of the draws have this sign, so the premium cannot be told from zero.',
    unclearLess:
      'Not distinguishable, in the {{horizon}}: at the central parameters the alliance brings its members {{premium}} a year less than the deals of its pairs and its members’ own acts added up, but only {{share}} of the draws have this sign, so the premium cannot be told from zero.',
    nothing:
      'Neither more nor less, in the {{horizon}}: the alliance brings its members what the deals of its pairs and its members’ own acts bring, added up.',
  },
  what: 'The premium is what all members together bring, less the deals of each pair and what each member does alone. It can be negative.',
  ledger: {
    pair: 'Deal: {{pair}}',
    alone: 'Alone: {{member}}',
    pairsTotal: 'Apart, added up',
    vertical: 'Premium: vertical',
    overlap: 'Premium: overlap',
    rest: 'Premium: the rest',
    together: 'All together',
    premium: 'Premium',
  },
  group: { apart: 'Apart', premium: 'Together' },
  mechanisms:
    'Vertical: the goods of one deal are inputs of the other’s. Overlap: both deals reach the same destination and sector. The rest: everything else.',
  dealsInexact:
    'Only pairs of deals were solved; what more than two deals make together is in the rest.',
  moreDeals: 'Further pairs of deals that make part of the premium: {{number}}.',
  caption: {
    waterfall: 'From the pairs’ deals to the alliance',
    premium: 'The premium by horizon',
    ledger: 'The ledger by horizon',
    deals: 'Pairs of deals that make most of the premium',
    members: 'What each member brings and what it gets',
    joining: 'What it brings if an outsider joins',
    transfers: 'Transfers between the members',
  },
  column: {
    item: 'Item',
    amount: 'Change',
    sum: 'Sum',
    premium: 'Premium',
    dealPair: 'Two deals',
    total: 'Together',
    vertical: 'Vertical',
    overlap: 'Overlap',
    rest: 'The rest',
    member: 'Member',
    alone: 'Its acts alone bring all',
    last: 'It adds as the last',
    shapley: 'Shapley value',
    banzhaf: 'Banzhaf value',
    own: 'It gets itself',
    joiner: 'Outsider',
    joinerOwn: 'The outsider gets',
    joinerMembers: 'The members get',
    joinerPremium: 'Beyond its deals with each member',
    smallest: 'Smallest transfers',
    equal: 'Equal change of real income',
  },
  members: 'What each member brings and gets',
  shapley:
    'The Shapley value is what a member’s acts add for all members, averaged over all orders of joining; beside it stands what the alliance itself does to that member. A member may bring much and get little.',
  core: {
    empty:
      'However the gain is shared, some group of members would do better on its own: the core is empty, and the largest shortfall cannot be brought below {{epsilon}}.',
    whole:
      'The gain can be shared so that no group of members would do better on its own: the core is not empty.',
    inside: 'The Shapley values are such a division.',
    outside: 'The Shapley values are not such a division.',
  },
  joining: 'If an outsider joins',
  joiningText:
    'Each outsider joins alone. The last column is what joining brings beyond deals of the outsider with each member.',
  transfers: 'Transfers between the members',
  smallest: {
    found: '{{amount}} a year must change hands so that no member is worse off.',
    shortfall:
      'No transfers leave every member at least as well off: {{amount}} a year would be missing.',
    none: 'No transfers are needed: no member is worse off.',
  },
  equal:
    'If {{amount}} a year changes hands, real income changes by {{percent}} in every member alike.',
  transfersNote: 'Plus: receives; minus: pays.',
  solved: '{{solves}} equilibria were solved.',
  chart: {
    axis: 'US$ million a year',
    waterfallAlt:
      'Waterfall chart, US$ million a year, {{horizon}}: from the deals of the pairs to all members together. {{list}}.',
    premiumAlt:
      'Interval plot of the premium, US$ million a year, by horizon, with its band over the draws. {{list}}.',
  },
} as const;
