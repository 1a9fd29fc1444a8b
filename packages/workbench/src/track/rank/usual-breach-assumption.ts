import type { InspectionRanking } from '@musubi/vocabulary';

/**
 * How likely it is assumed that a promise is not kept, by its health: a judgement that nobody has measured, which is why the
 * limits are wide and the ranking says which order holds over all of them.
 */
export const usualBreachAssumption: InspectionRanking['assumption'] = {
  'on-track': { central: 0.1, low: 0.02, high: 0.3 },
  'at-risk': { central: 0.35, low: 0.15, high: 0.6 },
  stalled: { central: 0.6, low: 0.3, high: 0.85 },
  overdue: { central: 0.8, low: 0.5, high: 0.95 },
  unknown: { central: 0.5, low: 0.05, high: 0.95 },
};
