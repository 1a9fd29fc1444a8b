import type { ChainMap, Language } from '@musubi/vocabulary';
import { openEdition } from '../brief/edition.ts';
import { plainText, sentenceSpace } from '../language/sentence.ts';
import { findingContent } from '../run/finding-brief.ts';
import { mapFinding } from './map-finding.ts';

/** Say the answer of a map for the terminal, by paragraph. */
export function mapSummary(map: ChainMap, language: Language): string[] {
  const finding = mapFinding(map);
  const { version, asOf } = map;
  const content = findingContent([finding], [], { version, asOf: asOf ?? undefined });
  return finding
    .answer(openEdition(content, language))
    .map((paragraph) => paragraph.map(plainText).join(sentenceSpace[language]));
}
