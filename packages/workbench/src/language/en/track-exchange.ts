/** Exports in formats of other systems. */
export const trackExchange = {
  option: {
    format: 'bundle, which can be verified, or a format of other systems',
    publisher: 'the organisation identifier of who publishes an IATI file',
  },
  example: {
    calendar: 'Deadlines for a calendar',
  },
  written: 'Written to {{file}}.',
  withheld: 'Withheld from you: {{number}}.',
  withoutText: 'Left out: {{number}} passages whose text the register does not hold.',
  withoutResult: '{{number}} commitments have no measured result.',
  placeholder: '{{publisher}} is a placeholder; name who publishes with --publisher.',
} as const;
