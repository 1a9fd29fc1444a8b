import type { Deadline } from '@musubi/vocabulary';

/**
 * Tell whether a deadline is the one that the annotator wrote. Of the annotator's notation, `A|B` is the set {A,B}, `2024-Q1~` is 2024-33~, and
 * everything else is EDTF, a duration or a recurrence already.
 */
export function agreesWithGold(found: Deadline | null, written: string): boolean {
  const edtf = written.replace(/-Q([1-4])/gu, (_, quarter) => `-${32 + Number(quarter)}`);
  const value = edtf.includes('|') ? `{${edtf.replaceAll('|', ',')}}` : edtf;
  return found?.edtf === value;
}
