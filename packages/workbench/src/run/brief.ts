import type { Language } from '@musubi/vocabulary';
import type { BriefContent } from '../brief/content.ts';

/** A brief that was made. */
export interface Brief {
  readonly content: BriefContent;
  /** Write its summary for a terminal; `files` are shown as where it lies. */
  summary(language: Language, files: readonly string[]): string;
}
