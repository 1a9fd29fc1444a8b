/** Why a number of a check failed or was skipped. */
export const check = {
  absentData: 'reference data not present: {{folder}}',
  noProcedure: 'there is no procedure {{kind}}',
  notComputed: 'the procedure {{kind}} computes no such number',
  notFinite: 'computed {{value}}',
  tooFar: 'differs by more than {{allowed}}',
  file: 'check file',
} as const;
