/** The terminal's summary of a brief. */
export const summary = {
  table: 'Real income, % change; then equivalent variation, US$ million a year:',
  validation: {
    published: 'published numbers: {{passed}} of {{rows}} reproduced',
    publishedAbsent: 'published numbers not checked here: reference data not present',
    exact: 'exact properties: {{passed}} of {{rows}} hold',
    exactAbsent: 'exact properties not checked here: reference data not present',
    one: '{{first}}.',
    both: '{{first}}; {{second}}.',
  },
  failure: {
    published:
      'failed: {{check}}, {{quantity}}, {{economy}}: published {{published}}, ours {{ours}}',
    exact: 'failed: {{check}}, {{quantity}}, {{economy}}: expected {{published}}, ours {{ours}}',
  },
  noBands: 'No uncertainty bands in this version: treat results near zero as no result.',
  files: 'Files written',
} as const;
