/** Sentences that state a result; which one is said depends on the numbers alone. */
export const answer = {
  members: {
    gain_one: '{{group}} gains at every horizon: {{amounts}}.',
    gain_other: '{{group}} together gain at every horizon: {{amounts}}.',
    loss_one: '{{group}} loses at every horizon: {{amounts}}.',
    loss_other: '{{group}} together lose at every horizon: {{amounts}}.',
    mixed_one: 'The result for {{group}} depends on the horizon: {{amounts}}.',
    mixed_other: 'The result for {{group}} together depends on the horizon: {{amounts}}.',
    single_one: 'The result for {{group}} is {{amounts}}.',
    single_other: 'The result for {{group}} together is {{amounts}}.',
  },
  excluded: {
    gain_one: '{{group}}, which the scenario excludes, gains at every horizon: {{amounts}}.',
    gain_other: '{{group}}, which the scenario excludes, gain at every horizon: {{amounts}}.',
    loss_one: '{{group}}, which the scenario excludes, loses at every horizon: {{amounts}}.',
    loss_other: '{{group}}, which the scenario excludes, lose at every horizon: {{amounts}}.',
    mixed_one:
      'For {{group}}, which the scenario excludes, the result depends on the horizon: {{amounts}}.',
    mixed_other:
      'For {{group}}, which the scenario excludes, the result depends on the horizon: {{amounts}}.',
    single_one: 'For {{group}}, which the scenario excludes, the result is {{amounts}}.',
    single_other: 'For {{group}}, which the scenario excludes, the result is {{amounts}}.',
  },
  outsiders: {
    gain_one: 'The economy outside the alliance gains at every horizon: {{amounts}}.',
    gain_other: 'The economies outside the alliance together gain at every horizon: {{amounts}}.',
    loss_one: 'The economy outside the alliance loses at every horizon: {{amounts}}.',
    loss_other: 'The economies outside the alliance together lose at every horizon: {{amounts}}.',
    mixed_one:
      'For the economy outside the alliance the result depends on the horizon: {{amounts}}.',
    mixed_other:
      'For the economies outside the alliance together the result depends on the horizon: {{amounts}}.',
    single_one: 'For the economy outside the alliance the result is {{amounts}}.',
    single_other: 'For the economies outside the alliance together the result is {{amounts}}.',
  },
  amountAt: '{{amount}} in the {{horizon}}',
  gainAt: 'a gain of {{amount}} in the {{horizon}}',
  lossAt: 'a loss of {{amount}} in the {{horizon}}',
  nothingAt: 'no measurable change in the {{horizon}}',
  place: '{{economy}} ({{percent}})',
  ownIncome: 'Its real income changes by {{changes}}.',
  realIncome: {
    both: 'In the {{horizon}}, real income rises in {{rising}} and falls in {{falling}}.',
    rise: 'In the {{horizon}}, real income rises in {{rising}}.',
    fall: 'In the {{horizon}}, real income falls in {{falling}}.',
    none: 'In the {{horizon}}, real income does not change measurably in {{unchanged}}.',
  },
  outside: {
    count:
      'Of the {{total}} economies outside the alliance, real income rises in {{gaining}} and falls in {{losing}} in the {{horizon}}.',
    countAndStill_one:
      'Of the {{total}} economies outside the alliance, real income rises in {{gaining}} and falls in {{losing}} in the {{horizon}}, and in {{still}} other the change rounds to zero.',
    countAndStill_other:
      'Of the {{total}} economies outside the alliance, real income rises in {{gaining}} and falls in {{losing}} in the {{horizon}}, and in the other {{still}} the change rounds to zero.',
    none: 'In none of the {{total}} economies outside the alliance does real income change measurably in the {{horizon}}.',
    both: 'The largest rise is in {{rising}}, the largest fall in {{falling}}.',
    rise: 'The largest rise is in {{rising}}.',
    fall: 'The largest fall is in {{falling}}.',
  },
  basis:
    'Amounts are equivalent variation a year, in US$ of {{year}}; percentages are exact changes of real income.',
} as const;
