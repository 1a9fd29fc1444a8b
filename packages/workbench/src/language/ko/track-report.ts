import type { trackReport as english } from '../en/track-report.ts';
import type { Translation } from '../translation.ts';

/** Reports of the register, in Korean. */
export const trackReport: Translation<typeof english> = {
  unknown: '알 수 없음',
};
