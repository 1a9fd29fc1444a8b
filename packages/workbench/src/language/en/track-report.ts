/** Reports of the register. */
export const trackReport = {
  unknown: 'unknown',
} as const;
