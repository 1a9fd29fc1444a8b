/** One message for each kind of problem: where, what was found, what would be right. */
export const problem = {
  'invalid-input': '{{place}}: found {{found}}; expected {{expected}}.',
  'unknown-code': '{{place}}“{{code}}” is not a known code of {{scheme}}.{{known}}',
  'missing-data': 'Missing: {{what}}. {{remedy}}',
  'unbalanced-table':
    '{{source}}: “{{identity}}” does not close at {{cell}}. It is off by {{difference}}; the tolerance is {{tolerance}}.',
  infeasible: '{{economy}} cannot be supplied with {{sector}}: {{reason}}.',
  'not-converged':
    '{{what}} did not converge: {{status}} after {{iterations}} sweeps with a residual of {{residual}}; the tolerance is {{tolerance}}. No result is shown.',
  'checksum-mismatch':
    '{{source}} is not the file on record: its SHA-256 is {{found}}, the record says {{expected}}.',
  conflict: '{{what}} {{remedy}}',
  status: { stalled: 'it stalled', limit: 'it reached the limit' },
  place: '{{source}}, {{details}}',
  line: 'line {{line}}',
  column: 'column {{column}}',
  field: 'field {{field}}',
  before: '{{place}}: ',
  known: ' Known: {{list}}.',
  more: '{{list}} and {{more}} more',
} as const;
