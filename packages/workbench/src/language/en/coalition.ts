/** What an alliance is worth to its members, on the command line. */
export const coalition = {
  answer: {
    more: 'More than the sum of its parts: the synergy premium is {{premium}} a year, and {{share}}% of the draws are positive (5–95%: {{band}}, US$ million).',
    less: 'Less than the sum of its parts: the synergy premium is {{premium}} a year, and {{share}}% of the draws are negative (5–95%: {{band}}, US$ million).',
    unclear:
      'Not to be told apart from the sum of its parts: the synergy premium is {{premium}} a year, but only {{share}}% of the draws have this sign (5–95%: {{band}}, US$ million).',
    moreUndrawn:
      'More than the sum of its parts at the central parameters: the synergy premium is {{premium}} a year. No draws tell how sure that is.',
    lessUndrawn:
      'Less than the sum of its parts at the central parameters: the synergy premium is {{premium}} a year. No draws tell how sure that is.',
    none: 'Exactly the sum of its parts: there is no synergy premium. It takes three members to make one, since an alliance of two is its one deal.',
  },
  heading: {
    clauses: 'What each clause adds, and which help or hurt each other',
    ledger: 'From pairs to all together',
    mechanisms: 'The premium by mechanism',
    deals: 'Pairs of deals that make most of the premium',
    members: 'What each member brings, and what it gets',
    joining: 'If an outsider joined',
    transfers: 'Sharing the burden',
  },
  fact: {
    deals: 'Deals',
    draws: 'Draws',
    solves: 'Solves',
    byClause: 'one for each clause and its members',
    bySectors: 'one for all clauses on the same sectors and their members',
    drawn: '{{draws}}, seed {{seed}}; without a result: {{failed}}',
    undrawn: 'none',
    solved: '{{solves}}, tolerance {{tolerance}}',
  },
  column: {
    clause: 'Clause',
    otherClause: 'and clause',
    interaction: 'Interaction\n(Shapley)',
    error: 'Standard\nerror',
    acts: 'Who acts',
    usdMillion: 'US$ million\na year',
    mechanism: 'Mechanism',
    deal: 'Deal',
    otherDeal: 'and deal',
    premium: 'Premium',
    vertical: 'Vertical',
    overlap: 'Overlap',
    rest: 'Rest',
    member: 'Member',
    alone: 'Brings\nalone',
    last: 'Adds as\nthe last',
    shapley: 'Shapley\nvalue',
    own: 'Gets\nitself',
    joiner: 'Outsider',
    joinerGets: 'It gets',
    membersGet: 'Members\nget',
    joiningPremium: 'Beyond deals\nwith each',
    smallest: 'Smallest that leave\nnobody worse off',
    equal: 'Equal change of\nreal income',
  },
  row: {
    alone: '{{member}} alone',
    pair: '{{pair}}, deal',
    together: 'All together',
    premium: 'Premium',
    vertical: 'Vertical: the goods of one deal are inputs of the other’s',
    overlap: 'Overlap: both deals deliver goods of one sector to one economy',
    rest: 'The rest',
    total: 'Changes hands',
  },
  sampled:
    'There are too many clauses to solve all their coalitions: Shapley values are from {{orders}} orders of joining, in antithetic pairs.',
  inexact:
    'There are too many deals to solve all their coalitions: pairs were solved, and what more than two deals make together is in the rest.',
  core: {
    whole:
      'The core is not empty: the gain can be shared so that every group of members gets at least what its own acts bring.',
    empty:
      'The core is empty: however the gain is shared, some group of members gets less than its own acts bring, by {{epsilon}} at the least.',
    inside: 'The Shapley values are such a division.',
    outside: 'The Shapley values are not such a division.',
  },
  unchanged:
    'The clauses name economies instead of the members, so that joining changes nothing: {{economies}}.',
  smallest: {
    none: 'No member loses; no transfer is needed for that.',
    found: 'A transfer of {{amount}} a year is the least that leaves no member worse off.',
    shortfall:
      'No transfers among the members leave all of them whole: {{amount}} a year would be missing.',
  },
  equal: 'After the equal transfers real income changes by {{percent}} in every member.',
  sign: 'Plus receives, minus pays; the model is solved again with the transfers.',
  note: {
    value:
      'v(S) is the equivalent variation of all members, added up, when exactly those in S act. An act between two members needs both; an act of one member on others needs that member only.',
    deal: 'A deal is what two members do together, less what each does alone. The premium is what is left of all together without deals and members alone. Nothing makes it positive: results can come out against the alliance.',
    mechanism:
      'Goods count as inputs from 0.1% of cost. The premium of a pair of deals is its share of what sets of deals of three or more members make; vertical and overlap are solved, the rest is what remains, with all that takes three deals at once.',
    joining:
      'Outsiders join one at a time and take part in every clause that reaches the members. They would have to want to; whether others answer is not asked.',
    band: 'Bands are the 5% and 95% quantiles over draws of the parameters; “same sign” is the share of the draws with the sign of the figure. Neither is the probability that a figure is true. Spreads are lopsided, so a figure can lie outside its band.',
  },
} as const;
