import type { ValidationRow } from '@musubi/vocabulary';

/** What a validation row can show: a number in print, or an exact property of the model or closed form. */
export const evidences = ['published', 'exact'] as const;

/** One of {@link evidences}. */
export type Evidence = (typeof evidences)[number];

/** Say whether a row sets a number in print beside ours, or what must hold exactly. */
export function evidenceOf({ inPrint }: Pick<ValidationRow, 'inPrint'>): Evidence {
  return inPrint ? 'published' : 'exact';
}
