/** The terminal's summary of a brief. */
export const summary = {
  table: 'Real income, % change; then equivalent variation, US$ million a year:',
  validation: {
    published: 'published numbers: {{passed}} of {{compared}} reproduced',
    publishedSkipped:
      'published numbers: {{passed}} of {{compared}} reproduced, {{skipped}} skipped because reference data are not present',
    publishedAbsent: 'published numbers not checked here: reference data not present',
    exact: 'exact properties: {{passed}} of {{compared}} hold',
    exactSkipped:
      'exact properties: {{passed}} of {{compared}} hold, {{skipped}} skipped because reference data are not present',
    exactAbsent: 'exact properties not checked here: reference data not present',
    one: '{{first}}.',
    both: '{{first}}; {{second}}.',
  },
  failure: {
    published:
      'failed: {{check}}, {{quantity}}, {{economy}}: published {{published}}, ours {{ours}}',
    exact: 'failed: {{check}}, {{quantity}}, {{economy}}: expected {{published}}, ours {{ours}}',
  },
  noBands: 'No bands: no draws were made; treat results near zero as no result.',
  bands:
    'Bands: 5% and 95% quantiles over draws of the parameters from their stated spreads; not the probability that a result is true.',
  files: 'Files written',
} as const;
