/** The terminal's summary of a brief. */
export const summary = {
  table: 'Real income, % change; then equivalent variation, US$ million a year:',
  validation: 'Validation: {{passed}} passed, {{failed}} failed, {{skipped}} skipped.',
  failure: 'failed: {{check}}, {{quantity}}, {{economy}}: published {{published}}, ours {{ours}}',
  noBands: 'No uncertainty bands in this version: treat results near zero as no result.',
  files: 'Files written',
} as const;
