/** What a simulation warns of, by kind. */
export const warning = {
  'partial-sector':
    '{{named}} is only a part of the sector “{{sector}}”, which is reached whole, with {{unnamed}}.',
  'partial-group':
    '{{group}} has members that the baseline does not list on their own; they are left out: {{absent}}.',
  'estimated-world':
    'The baseline “{{world}}” is estimated, not taken from the tables of its year.',
  'linear-undefined':
    'A ban on a trade in use has no first-order effect, so the linear decomposition is unknown for: {{economies}}.',
} as const;
