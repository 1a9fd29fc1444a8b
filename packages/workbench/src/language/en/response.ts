/** The answer of the excluded: what it does, who pays, and what was searched. */
export const response = {
  heading: 'What if the excluded economy answers?',
  notComputed: 'The answer of the excluded was not computed for this brief.',
  verdict: {
    mirror:
      'In the {{horizon}}, giving back the same brings {{responder}} {{own}} and {{targets}} {{others}}, on top of the scenario.',
    'own-income':
      'In the {{horizon}}, the best answer found for its own income brings {{responder}} {{own}} and {{targets}} {{others}}, on top of the scenario.',
    harm: 'In the {{horizon}}, the answer with the most harm per own loss that was found brings {{responder}} {{own}} and {{targets}} {{others}}, on top of the scenario.',
  },
  idle: {
    mirror:
      'In the {{horizon}}, there is nothing that {{responder}} could give back in the same way.',
    'own-income':
      'In the {{horizon}}, the search found no answer by which {{responder}} would raise its own income.',
    harm: 'In the {{horizon}}, the search found no answer by which {{responder}} would harm the others within its budget.',
  },
  effect: {
    gain: 'a gain of {{amount}} a year',
    loss: 'a loss of {{amount}} a year',
    unclearGain:
      'a gain of {{amount}} a year that cannot be told from zero ({{share}} of the draws have its sign)',
    unclearLoss:
      'a loss of {{amount}} a year that cannot be told from zero ({{share}} of the draws have its sign)',
    nothing: 'no measurable change',
  },
  budget: 'Its own loss from the answer may be at most {{percent}} of its real income.',
  objective: {
    mirror: 'Give back the same',
    'own-income': 'Best found for its own income',
    harm: 'Most harm found per own loss',
  },
  instrument: {
    tariff: 'Tariff',
    'export-tax': 'Export tax',
    'import-ban': 'Import ban',
    'export-ban': 'Export ban',
    'import-cost': 'Cost of imports',
    'export-cost': 'Cost of exports',
  },
  rates: '{{from}}% → {{to}}%',
  moreMeasures: 'Further measures, which reach less trade: {{number}}.',
  noLoss: '— no own loss',
  payers: 'Who pays',
  outsiders: 'Economies outside the alliance',
  caption: {
    answers: 'The answers and what they do',
    measures: 'What {{responder}} does: {{objective}}',
    payers: 'Who pays, without and with the answer: {{objective}}',
    replies: 'Moves and counter-moves',
  },
  column: {
    aim: 'Aim',
    measures: 'Measures',
    responder: 'The responder',
    targets: 'The targets',
    harm: 'Targets’ loss per own loss',
    instrument: 'Instrument',
    direction: 'Used by → against',
    rate: 'Rate',
    without: 'Without',
    with: 'With',
    move: 'Move',
    alliance: 'The members',
  },
  note: 'What the answer adds to the scenario.',
  measuresNote: 'Largest trade first.',
  payersNote:
    'Each amount is the whole change from the baseline, first of the scenario alone, then with the answer at that horizon.',
  search: {
    heading: 'What was searched',
    record:
      'Searched: {{variables}} rates between {{lowest}}% and {{highest}}%, from {{starts}} starting points, which ended in {{ends}} distinct points; {{solves}} equilibria and {{gradients}} gradients were computed.',
    none: 'Nothing was searched: the answer follows from the scenario.',
    noGrid: 'No deviations were tried on a separate grid.',
    holds:
      'Of {{points}} deviations on a separate grid, none improves the aim by as much as a million US$.',
    deviation: '{{instrument}} / {{sectors}} / {{targets}}',
    atHighest: '{{rates}} of the rates stand at the upper bound; higher ones were not tried.',
    improves:
      'Of {{points}} deviations on a separate grid, the best improves the aim by {{gain}} a year, so a better answer exists ({{deviation}}).',
    best: 'The answer is the best found; nothing proves that there is none better.',
  },
  replies: {
    heading: 'If the alliance moves again',
    'fixed-point': 'Best replies in turn come to rest after {{moves}} moves.',
    cycle: 'Best replies in turn do not come to rest: they repeat in a cycle of {{period}} rounds.',
    limit: 'Best replies in turn had neither come to rest nor repeated after {{moves}} moves.',
  },
  move: 'Move {{number}}',
  mover: { responder: '{{move}}: the responder', alliance: '{{move}}: the alliance' },
  chart: {
    payersAlt:
      'Bar chart of equivalent variation, US$ million a year, by economy and horizon, without and with the answer. {{list}}.',
    item: '{{label}} {{without}} → {{with}}',
  },
} as const;
