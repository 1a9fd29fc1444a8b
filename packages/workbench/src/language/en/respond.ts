/** The answer of the excluded economy, on the command line. */
export const respond = {
  heading: {
    mirror: 'Mirror: what was done is given back',
    'own-income': 'Best found for itself',
    harm: 'Greatest harm found at an own loss of at most {{budget}}%',
    replies: 'If both sides go on answering',
  },
  fact: {
    responders: 'Who answers',
    targets: 'Answered',
    sectors: 'Trade reached',
    sectorCount: '{{number}} sectors: {{list}}',
    drawn: '{{draws}}, seed {{seed}}',
  },
  many: 'the {{number}} economies that are answered',
  effect: {
    bothLose:
      'The answer costs {{responder}} {{own}} a year and {{targets}} {{theirs}}: a harm of {{ratio}} dollars for each dollar of its own loss.',
    pays: 'The answer brings {{responder}} {{own}} a year and costs {{targets}} {{theirs}}.',
    backfires: 'The answer costs {{responder}} {{own}} a year and brings {{targets}} {{theirs}}.',
    bothGain: 'The answer brings {{responder}} {{own}} a year and {{targets}} {{theirs}}.',
    nothing: 'There is nothing to set: the answer leaves all as it is.',
  },
  doubt:
    'Over the draws (5–95%, US$ million): {{ownBand}} for {{responder}}, in {{ownShare}}% with the same sign; {{theirBand}} for {{targets}}, in {{theirShare}}%.',
  drivers: 'What moves the result for {{targets}} most, with its rank correlation: {{list}}.',
  column: {
    instrument: 'Instrument',
    on: 'Towards',
    before: 'Before, %',
    after: 'After, %',
    alone: 'Scenario alone,\nUS$ million',
    answered: 'With the answer,\nUS$ million',
  },
  everyTarget: 'all',
  shown:
    'Shown: {{shown}} of {{rows}} rows, the largest trade first; together {{measures}} measures, in measures.csv.',
  others: 'All others',
  search: {
    atHighest: '{{rates}} of the rates stand at the upper bound; higher ones were not tried.',
    found:
      'Best found from {{starts}} starts (distinct ends: {{optima}}), with {{variables}} rates between {{low}} and {{high}}%; {{solves}} equilibria and {{gradients}} gradients were solved.',
    gain: 'On a separate grid of {{points}} deviations the largest gain was {{gain}}: {{deviation}} = {{rate}}.',
    noGain:
      'On a separate grid of {{points}} deviations the largest gain was {{gain}} (US$ million): none pays.',
    noGrid: 'No deviation on a separate grid was within the budget.',
  },
  replies: {
    'fixed-point':
      'After {{rounds}} rounds neither side moves again: a fixed point, as far as the searches go.',
    cycle:
      'The replies go round in a cycle of {{period}} rounds: on this way there is no fixed point.',
    limit: 'After {{rounds}} rounds there was neither a fixed point nor a cycle.',
    round: 'Round',
    mover: 'Who moves',
    responder: 'who answers',
    alliance: 'the answered',
    responderGets: 'Who answers,\nUS$ million',
    allianceGets: 'The answered,\nUS$ million',
    last: 'The last {{shown}} of {{moves}} moves; amounts are equivalent variation against the world without the scenario.',
  },
  note: {
    mirror:
      'A mirror gives back, sector by sector and in the same size, what the scenario does to trade between the two sides: a tariff for a tariff, a ban for a ban on the opposite direction; concessions too. A ban of a part of the trade counts as the cost of trade with the same effect.',
    search:
      'Rates are sought from {{low}} to {{high}}% on the exact model. What is found is the best of what was searched, and a local best only.',
    draws:
      'The measures are those found at the central parameters; only the parameters of the model are drawn. Bands are the 5% and 95% quantiles; neither they nor the shares of signs are the probability that a figure is true.',
    budget:
      'The greatest harm takes its measures from each draw’s own-loss budget, between those found at its lowest, central and highest value.',
    reach:
      'An answer by other means (licences, finance, purchases of the state) is not searched, and unless rounds are asked for nobody answers the answer.',
  },
} as const;
