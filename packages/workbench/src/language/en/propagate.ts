/** How a stop of supplies travels, on the command line and in the brief. */
export const propagate = {
  command:
    'Follow a stop of supplies, day by day, through a chain, a world or a network of firms: when each stage stops, what is lost, and which stockpile would have bridged it.',
  argument: {
    subject:
      'name or file of a chain (YAML), name or folder of a world, or a list of firms (CSV: supplier,buyer,value and optionally category)',
  },
  option: {
    stop: 'what fails: JPN:hydrogen-fluoride,photoresist; JPN>KOR:photoresist for supplies to Korea only; CHN:C27 in a world; firm:42,43',
    fromDay: 'first day of the stop; 0 if left out',
    days: 'days that it lasts; 180 if left out',
    horizonDays: 'days that are followed; 365 if left out',
    remaining: 'percent of the supplies that is left; 0 if left out',
    rationing: 'who gets what is scarce; other producers before final users if left out',
    firms: 'table of the firms (CSV: firm,economy,sector,output and optionally inventoryDays)',
    generate: 'make up a network of firms to try out: firms=100000,links=500000,seed=1',
  },
  example: {
    chain: 'Japan supplies no hydrogen fluoride and no photoresist for half a year',
    world: 'China supplies no electrical equipment for 90 days',
    generate: 'Two firms of a made-up network stop',
  },
  firms: { generated: 'A made-up network of firms', listed: 'Firms of {{file}}' },
  fact: {
    stop: 'What fails',
    when: 'When',
    rationing: 'Who gets what is scarce',
    size: 'Size',
  },
  unknown: 'not known',
  everywhere: 'all users',
  manyNodes: '{{number}} stages',
  generated: 'made up by a program, for trying out',
  estimated: 'estimated',
  stopText: {
    everyone: '{{economy}}: {{nodes}}',
    partner: '{{economy}}, supplies to {{partner}} only: {{nodes}}',
  },
  stopShare: '{{node}} ({{share}} of supply)',
  when: 'days {{from}} to {{to}} of {{horizon}}',
  whenPartly: 'days {{from}} to {{to}} of {{horizon}}; {{percent}}% of it is left',
  size: '{{agents}} producers, {{links}} supplies',
  rationing: {
    proportional: 'all orders alike',
    'clients-first': 'other producers before final users',
  },
  heading: {
    nodes: 'Stages that fail or use what fails, in the whole world',
    economies: 'Economies',
    stages: 'Stages in each economy',
    bridging: 'The stockpile that would have bridged it',
    assumptions: 'What is assumed',
  },
  column: {
    node: 'Stage',
    economy: 'Economy',
    share: 'Share of\nnormal, %',
    loss: 'Output lost,\n% of normal',
    lossUsd: 'Output lost,\nUS$ million',
    half: 'Below half\non day',
    stopped: 'Stopped\non day',
    recovered: 'Normal from\nday',
    input: 'Input cut off',
    stock: 'Stockpile,\ndays of use',
    stockUsd: 'Worth,\nUS$ million',
  },
  never: 'never',
  noStock: 'none is enough',
  more: 'Shown: {{shown}} of {{rows}} rows, the largest loss first; all stand in stages.csv.',
  ordersOnly: 'Stages that only lose orders: {{number}}; they stand in stages.csv.',
  bounds:
    'In brackets: both ends where shares, stocks, delays and spare capacity lie at their better or their worse ends.',
  bridgingNote:
    'Days of normal use with which no user there loses more than {{percent}}% of its output over the stop for want of inputs. All inputs that are cut off in a place are stockpiled alike.',
  value: '{{value}} {{unit}} ({{low}} to {{high}})',
  unit: { day: 'days', percent: '%' },
  assumption: {
    'stock-days': 'Stocks of inputs that users hold{{applies}}: {{value}}.',
    'firm-stock-days': 'Stocks of inputs that firms hold: {{value}}.',
    'adjustment-days': 'Time in which users mean to close a gap in their stock: {{value}}.',
    'spare-capacity': 'What producers can make beyond normal output: {{value}}.',
    'not-storable': 'Stocks of electricity, gas from the mains and water: {{value}}.',
    rationing: 'What is scarce goes to {{rule}}.',
    replacement:
      'Where nobody says how long a new supplier takes to qualify{{applies}}, orders never move to others; at the better end they move at once.',
    substitution:
      'Where nobody says how long another input takes to replace one{{applies}}, it never does; at the better end it does at once.',
    equipment: 'Users go on with the equipment and software that they have{{applies}}.',
    'essential-inputs':
      'An industry stops without the inputs that are rated critical for it; at the worse end also without important ones. Services stop nobody.',
    sourcing:
      'Users in all economies buy from the same suppliers, as no source says who buys from whom.',
    'world-sourcing': 'Users buy every input from all economies as their own economy does.',
    'unknown-supply':
      'Who supplies it is not known, so that it does not fail of itself{{applies}}.',
    generated: 'The network is made up by a program; it says nothing about real firms.',
    'no-category':
      'Each supplier supplies an input of its own that nobody else can supply, as no category is given.',
  },
  applies: ' ({{list}})',
  title: 'A stop of supplies: {{subject}}',
  question:
    'How fast does the stop travel, what is lost, and which stockpile would have bridged it?',
  answer: {
    stop: 'For {{days}} days this fails: {{stops}}.',
    half: 'Output of {{node}} falls below half of normal after {{day}} days.',
    halfOrNever:
      'Output of {{node}} falls below half of normal after {{day}} days; after {{earliest}} at the worse end, and not at all at the better.',
    halfBetween:
      'Output of {{node}} falls below half of normal after {{day}} days ({{earliest}} to {{latest}}).',
    noHalf: 'No stage that uses what fails falls below half of normal.',
    economy: '{{economy}} ({{percent}})',
    losses:
      'Over {{horizon}} days these lose most of their output in the stages that are reached: {{list}}.',
    stock: 'A stockpile of {{days}} days of use would have bridged it ({{place}}).',
    stockBetween:
      'A stockpile of {{days}} days of use ({{low}} to {{high}}) would have bridged it ({{place}}).',
    stockOrNone:
      'A stockpile of {{days}} days of use would have bridged it ({{place}}): {{low}} at the better end, and none at the worse.',
    noStock:
      'No stockpile of what fails would have bridged it ({{place}}), as other inputs are missing too.',
  },
  caption: {
    nodes: 'Output of the stages that lose most, day by day',
    economies: 'Output of the economies that lose most, day by day',
    stoppages: 'Days until output falls below half of normal',
    effects: 'What is lost, and when',
  },
  chart: {
    stop: 'stop',
    day: 'day',
    dayColumn: 'day',
    output: '% of normal',
    lowest: '{{label}}: at least {{percent}}%',
    alternative: 'Output over {{horizon}} days, percent of normal. {{list}}.',
    source: 'Computed by Musubi {{version}} from {{references}}.',
    manySources:
      'Computed by Musubi {{version}} from {{number}} sources, which are listed at the end.',
    generatedSource: 'Computed by Musubi {{version}} on a network that is made up by a program.',
    note: {
      nodes: 'At the usual values, in the whole world.',
      economies: 'At the usual values; stages that fail or use what fails, together.',
      stoppages:
        'Lines: from the earliest to the latest day; to the right end where it may never come.',
    },
  },
  table: {
    of: 'Stage or economy',
    loss: 'Output lost, % of normal',
    half: 'Below half on day',
    stopped: 'Stopped on day',
    input: 'Input cut off',
    economy: 'Held by',
    stock: 'Days of normal use',
  },
  limit: {
    behaviour:
      'Nobody finds other suppliers than those of the network, changes the product or the price; what is scarce is shared out by a fixed rule.',
    network:
      'Stages are wholes: a single firm or plant may stop earlier or later than the stage that it belongs to.',
    bounds:
      'The ends move all shares, stocks, delays and spare capacity together; they are not a band of probability.',
  },
} as const;
