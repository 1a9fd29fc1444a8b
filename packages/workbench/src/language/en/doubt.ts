/** How sure a figure is: bands over the draws of the parameters. */
export const doubt = {
  heading: 'How sure are these numbers?',
  none: 'No bands: no draws were made.',
  noResult: 'No bands: no draw gave a result.',
  note: 'Bands run from the 5% to the 95% quantile over {{draws}} draws of the parameters from their stated spreads. They show how far the parameters move a figure; they are not the probability that it is true.',
  failed: '{{failed}} of the draws gave no result and are left out.',
  small: 'A smaller second line is the band.',
  band: '{{low}} to {{high}}',
  bandLabel: 'Band 5–95%: {{band}}',
  signLabel: 'Same sign in {{share}} of draws',
  driverLabel: 'Moved most by: {{driver}}',
  sentence:
    'In the {{horizon}}, nine of ten draws put {{what}} between {{low}} and {{high}}, and {{share}} of the draws have its sign.',
  what: { amount: 'this amount', premium: 'the premium', targets: 'the result for the targets' },
  driver: 'The parameter that moves it most: {{driver}}.',
  statisticOf: '{{quantity}}: {{statistic}}',
  driverOf: '{{quantity}}: rank correlation with the parameter “{{parameter}}”',
  caption: { totals: 'Totals with their bands', members: 'Members’ real income with its bands' },
  column: {
    central: 'Central',
    median: 'Median',
    low: '5%',
    high: '95%',
    sign: 'Same sign, % of draws',
    driver: 'Moved most by (rank correlation)',
  },
  legend: {
    value: 'at the central parameters',
    median: 'median of the draws',
    box: 'middle half of the draws',
    whisker: '5% to 95% of the draws',
  },
  chart: {
    membersAlt:
      'Interval plot of the members’ real income, % change, by horizon: value at the central parameters and band over the draws. {{list}}.',
    item: '{{label}} {{value}}',
    itemWithBand: '{{label}} {{value}} (band {{low}} to {{high}})',
  },
} as const;
