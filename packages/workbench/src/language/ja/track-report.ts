import type { trackReport as english } from '../en/track-report.ts';
import type { Translation } from '../translation.ts';

/** Reports of the register, in Japanese. */
export const trackReport: Translation<typeof english> = {
  unknown: '不明',
};
